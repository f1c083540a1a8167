import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { buttonStyle } from './button-style.ts';

interface PagerProps {
  path: string;
  /** The filters of the list, without the cursor. */
  query: Record<string, string | string[] | undefined>;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  /** Whether this isn't the first page. */
  moved: boolean;
}

/** On to the next page of a list, and back to its beginning. */
export async function Pager({ path, query, pageInfo, moved }: PagerProps) {
  const t = await getTranslations('site');
  if (!moved && !pageInfo.hasNextPage) return null;
  const filters = Object.fromEntries(
    Object.entries(query).filter(([, value]) => value !== undefined && value !== ''),
  );
  return (
    <nav aria-label={t('pager.label')} className="mt-8 flex gap-4">
      {moved && (
        <Link href={{ pathname: path, query: filters }} className={buttonStyle.quiet}>
          {t('pager.first')}
        </Link>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <Link
          href={{ pathname: path, query: { ...filters, after: pageInfo.endCursor } }}
          className={buttonStyle.quiet}
        >
          {t('pager.next')}
        </Link>
      )}
    </nav>
  );
}
