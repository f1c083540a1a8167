import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '#i18n/navigation.tsx';
import { buttonStyle } from './button-style.ts';

interface FilterFormProps {
  /** The address of the list within its language, such as "/datasets". */
  path: string;
  /** What the list is, for screen readers. */
  label: string;
  /** Whether any filter is set: then the way back to the whole list is shown. */
  active: boolean;
  children: ReactNode;
}

/** Filters of a list: a plain GET form, so that the address says all and nothing needs script. */
export async function FilterForm({ path, label, active, children }: FilterFormProps) {
  const t = await getTranslations('site');
  return (
    <search aria-label={label}>
      <form className="mb-8 grid items-end gap-4 sm:grid-cols-2 lg:flex lg:flex-wrap lg:*:min-w-44">
        {children}
        <div className="flex items-center gap-4">
          <button type="submit" className={buttonStyle.quiet}>
            {t('filter.apply')}
          </button>
          {active && <Link href={path}>{t('filter.clear')}</Link>}
        </div>
      </form>
    </search>
  );
}
