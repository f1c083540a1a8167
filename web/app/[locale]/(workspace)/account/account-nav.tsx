import { getTranslations } from 'next-intl/server';
import { PlaceTabs } from './place-tabs.tsx';

const PLACES = {
  home: '',
  following: '/following',
  security: '/security',
  tokens: '/tokens',
  activity: '/activity',
};

/** The parts of one's own account. */
export async function AccountNav({ current }: { current: keyof typeof PLACES }) {
  const t = await getTranslations('workspace');
  return (
    <PlaceTabs
      label={t('nav.label')}
      tabs={Object.entries(PLACES).map(([key, path]) => ({
        href: `/account${path}`,
        label: t(`nav.${key as keyof typeof PLACES}`),
        current: key === current,
      }))}
    />
  );
}
