import { getTranslations } from 'next-intl/server';
import { Badge } from '#ui/badge.tsx';

const TONES = { CONFIRMED: 'good', TENTATIVE: 'warning', CANCELLED: 'danger' } as const;

/** Whether an event takes place. */
export async function StatusBadge({ status }: { status: keyof typeof TONES }) {
  const t = await getTranslations('training');
  return <Badge tone={TONES[status]}>{t(`statuses.${status}`)}</Badge>;
}
