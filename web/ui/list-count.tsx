import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { buttonStyle } from './button-style.ts';
import { EmptyState } from './empty-state.tsx';

interface ListCountProps {
  total: number;
  /** The total in words: "18 datasets". */
  said: string;
  /** What is said where nothing is left of the list. */
  none: string;
  /** What would change that. */
  help?: string;
  /** The address of the whole list within its language, such as "/datasets". */
  path: string;
}

/** How much of a list its filters leave; where that is nothing, the way back to the whole list. */
export async function ListCount({ total, said, none, help, path }: ListCountProps) {
  const t = await getTranslations('site');
  return (
    <div role="status">
      {total > 0 ? (
        <p className="mb-4 font-semibold">{said}</p>
      ) : (
        <EmptyState
          title={none}
          actions={
            <Link href={path} className={buttonStyle.quiet}>
              {t('filter.clear')}
            </Link>
          }
        >
          {help && <p>{help}</p>}
        </EmptyState>
      )}
    </div>
  );
}
