import { getTranslations } from 'next-intl/server';
import { BothThemes } from './both-themes.tsx';

const GROUND = ['paper', 'paper-sunk', 'paper-raised', 'rule', 'rule-strong', 'ink-soft', 'ink', 'accent'];
const STATES = ['good', 'warning', 'danger', 'good-paper', 'warning-paper', 'danger-paper', 'mark'];
const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);

/** All colours by the names of their tokens. */
export async function Colours() {
  const t = await getTranslations('design.colour');
  const rows = [
    [t('ground'), GROUND],
    [t('state'), STATES],
    [t('categories'), [...numbered('data', 7), 'data-other']],
    [t('sequence'), numbered('seq', 5)],
    [t('diverging'), numbered('div', 7)],
  ] as const;
  return (
    <>
      <p className="max-w-[68ch]">{t('groundText')}</p>
      <BothThemes>
        {() =>
          rows.map(([title, tokens]) => (
            <div key={title}>
              <p className="font-semibold">{title}</p>
              <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(5.5rem,1fr))] gap-3">
                {tokens.map((token) => (
                  <li key={token}>
                    <svg className="h-10 w-full rounded-sm" aria-hidden="true">
                      <rect width="100%" height="100%" rx="2" fill={`var(--${token})`} stroke="var(--rule)" />
                    </svg>
                    <code className="text-small">{token}</code>
                  </li>
                ))}
              </ul>
            </div>
          ))
        }
      </BothThemes>
    </>
  );
}
