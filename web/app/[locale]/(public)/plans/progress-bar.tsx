import { getTranslations } from 'next-intl/server';
import type { Progress } from './plan-progress.ts';

const [WIDTH, HEIGHT] = [300, 8];

/** How far a plan or phase is, in a sentence. */
export async function progressWords({ done, underWay, counted, dropped }: Progress): Promise<string> {
  const t = await getTranslations('plan');
  if (counted === 0) return t('progress.none');
  const parts = [
    t('progress.done', { done, counted }),
    underWay > 0 && t('progress.underWay', { count: underWay }),
    dropped > 0 && t('progress.dropped', { count: dropped }),
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

/** How far a plan or phase is, in a sentence and as a bar that says the same. */
export async function ProgressBar({ progress }: { progress: Progress }) {
  const { done, underWay, counted } = progress;
  const part = (count: number) => (counted === 0 ? 0 : (count / counted) * WIDTH);
  return (
    <div>
      <p className="text-small">{await progressWords(progress)}</p>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden="true"
        className="mt-1.5 block h-2 w-full max-w-[18.75rem]"
        preserveAspectRatio="none"
      >
        <rect width={WIDTH} height={HEIGHT} fill="var(--rule)" />
        <rect width={part(done)} height={HEIGHT} fill="var(--seq-5)" />
        <rect x={part(done)} width={part(underWay)} height={HEIGHT} fill="var(--seq-3)" />
      </svg>
    </div>
  );
}
