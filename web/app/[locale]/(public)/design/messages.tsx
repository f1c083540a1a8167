import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { Badge } from '#ui/badge.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Loading, SkeletonFigure, SkeletonTable, SkeletonText } from '#ui/skeleton.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { BothThemes } from './both-themes.tsx';

/** What is said about a page: well, badly, nothing, not yet. */
export async function Messages() {
  const t = await getTranslations('design.message');
  const site = await getTranslations('site');
  return (
    <BothThemes>
      {() => (
        <>
          <Notice title={t('plain')}>{t('plainText')}</Notice>
          <Notice tone="good" title={t('good')}>
            {t('goodText')}
          </Notice>
          <Notice tone="warning" title={t('warning')}>
            {t('warningText')}
          </Notice>
          <Notice tone="danger" title={t('danger')}>
            {t('dangerText')}
          </Notice>
          <p className="font-semibold">{t('badges')}</p>
          <p className="cluster">
            <Badge>{t('open')}</Badge>
            <Badge tone="good">{t('fresh')}</Badge>
            <Badge tone="warning">{t('late')}</Badge>
            <Badge tone="danger">{t('gone')}</Badge>
          </p>
          <EmptyState
            title={t('empty')}
            actions={
              <Link href="/plans" className={buttonStyle.quiet}>
                {t('emptyAction')}
              </Link>
            }
          >
            <p>{t('emptyText')}</p>
          </EmptyState>
          <p className="font-semibold">{t('loading')}</p>
          <Loading label={site('loading')}>
            <SkeletonText lines={2} />
            <SkeletonTable rows={2} columns={3} />
            <div className="mt-4 max-w-xs">
              <SkeletonFigure />
            </div>
          </Loading>
          <p className="font-semibold">{t('trouble')}</p>
          <TroubleNotice trouble={{ kind: 'UNAVAILABLE' }} level="part" still />
          <TroubleNotice trouble={{ kind: 'SLOW' }} level="part" still />
          <TroubleNotice
            trouble={{ kind: 'REFUSED', code: 'BAD_INPUT', message: t('refused') }}
            level="part"
          />
          <TroubleNotice trouble={{ kind: 'SIGNED_OUT' }} level="part" />
        </>
      )}
    </BothThemes>
  );
}
