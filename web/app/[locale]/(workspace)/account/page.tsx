import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { AccountNav } from './account-nav.tsx';
import { Dashboard } from './dashboard/dashboard-document.ts';
import { DueList } from './dashboard/due-list.tsx';
import { NewsList } from './dashboard/news-list.tsx';
import { UnseenNews } from './dashboard/unseen-news.tsx';
import { requireSignIn } from './require-sign-in.ts';
import { SignOutButton } from './sign-out-button.tsx';

type Props = PageProps<'/[locale]/account'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('account');
  return { ...pageMetadata({ locale, path: '/account', title: t('title') }), robots: { index: false } };
}

/** What waits for a person, what is new in what they follow, and where they may do what. */
export default async function AccountPage({ params }: Props) {
  const locale = siteLocale((await params).locale);
  await requireSignIn(locale, '/account');
  const { data, trouble } = await ask(locale, Dashboard, {});
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.viewer) return <TroubleNotice trouble={{ kind: 'SIGNED_OUT' }} />;
  const { viewer } = data;
  const [t, w] = [await getTranslations('account'), await getTranslations('workspace')];
  const signIn = await getTranslations('signIn');
  const rolesOf = new Map<string, { name: string; roles: string[] }>();
  for (const { role, observatory } of viewer.roles) {
    const { slug, name } = observatory;
    const kept = rolesOf.get(slug) ?? { name, roles: [] };
    rolesOf.set(slug, { name, roles: [...kept.roles, t(`roles.${role}`)] });
  }
  const others = viewer.editableObservatories.filter(({ slug }) => !rolesOf.has(slug));

  return (
    <>
      <AccountNav current="home" />
      <PageHead title={viewer.name} kicker={t('title')}>
        <div className="mt-5">
          <SignOutButton label={signIn('signOut')} busy={signIn('signingOut')} />
        </div>
      </PageHead>
      <Section id="waiting" title={w('waiting')}>
        {viewer.waiting.length > 0 ? (
          <DueList entries={viewer.waiting} />
        ) : (
          <EmptyState title={w('waitingNone')}>
            <p>{w('waitingNoneBody')}</p>
          </EmptyState>
        )}
      </Section>
      <Section id="deadlines" title={w('deadlines')}>
        {viewer.deadlines.length > 0 ? (
          <DueList entries={viewer.deadlines} />
        ) : (
          <EmptyState title={w('deadlinesNone')}>
            <p>{w('deadlinesNoneBody')}</p>
          </EmptyState>
        )}
      </Section>
      <Section id="news" title={w('news.title')}>
        {viewer.news.nodes.length > 0 ? (
          <UnseenNews
            locale={locale}
            at={viewer.news.nodes[0]?.at ?? ''}
            count={viewer.unseenNews}
            words={{
              count: w('news.count', { count: viewer.unseenNews }),
              markSeen: w('news.markSeen'),
              marked: w('news.marked'),
              lost: w('lost'),
            }}
          >
            <NewsList news={viewer.news.nodes} />
          </UnseenNews>
        ) : (
          <EmptyState
            title={w('news.none')}
            actions={
              <>
                <Link href="/datasets" className={buttonStyle.quiet}>
                  {w('news.toDatasets')}
                </Link>
                <Link href="/observatories" className={buttonStyle.quiet}>
                  {w('news.toObservatories')}
                </Link>
              </>
            }
          >
            <p>{w('news.noneBody')}</p>
          </EmptyState>
        )}
      </Section>
      <Section id="observatories" title={w('observatories')}>
        {viewer.networkAdmin && <p className="mb-4">{t('roles.networkAdmin')}</p>}
        {rolesOf.size === 0 && !viewer.networkAdmin && (
          <EmptyState title={t('roles.none')}>
            <p>{w('noRoleBody')}</p>
          </EmptyState>
        )}
        {rolesOf.size > 0 && (
          <ul className="border-t border-rule">
            {[...rolesOf].map(([slug, { name, roles }]) => (
              <li key={slug} className="border-b border-rule py-4">
                <p className="font-semibold" dir="auto">
                  <Link href={`/account/observatories/${slug}`}>{name}</Link>
                </p>
                <p className="mt-1 text-small text-soft">{roles.join(' · ')}</p>
              </li>
            ))}
          </ul>
        )}
        {others.length > 0 && (
          <div className="mt-6">
            <h3 className="mb-3 text-h3">{t('profiles')}</h3>
            <LinkList
              empty={t('nothingToEdit')}
              links={others.map(({ slug, name }) => ({
                href: `/account/observatories/${slug}`,
                label: name,
              }))}
            />
          </div>
        )}
      </Section>
      {viewer.editableDatasets.length > 0 && (
        <Section id="datasets" title={t('datasets')}>
          <LinkList
            empty={t('nothingToEdit')}
            links={viewer.editableDatasets.map(({ code, title }) => ({
              href: `/account/datasets/${code}`,
              label: title,
            }))}
          />
        </Section>
      )}
    </>
  );
}
