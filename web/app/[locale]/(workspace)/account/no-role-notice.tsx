import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { Notice } from '#ui/notice.tsx';

/** Said where a person may not, or no longer, do what the page is for. */
export async function NoRoleNotice() {
  const t = await getTranslations('account');
  const w = await getTranslations('workspace');
  return (
    <Notice tone="warning" title={t('edit.forbidden')}>
      <p>{w('roleChanged')}</p>
      <p className="mt-3">
        <Link href="/account" className={buttonStyle.quiet}>
          {w('toAccount')}
        </Link>
      </p>
    </Notice>
  );
}
