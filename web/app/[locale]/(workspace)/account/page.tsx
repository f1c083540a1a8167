import { getFormatter, getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { DataTable } from '#ui/data-table.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { requireSignIn } from './require-sign-in.ts';
import { SignOutButton } from './sign-out-button.tsx';

const Account = graphql(`
  query Account {
    viewer {
      name
      email
      networkAdmin
      roles {
        role
        observatory {
          slug
          name
        }
      }
      editableObservatories {
        slug
        name
      }
      editableDatasets {
        code
        title
      }
      sessions {
        id
        createdAt
        lastSeenAt
        userAgent
        current
      }
    }
  }
`);

type Props = PageProps<'/[locale]/account'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('account');
  return { ...pageMetadata({ locale, path: '/account', title: t('title') }), robots: { index: false } };
}

/** What a person may do in the hub, and where they are signed in. */
export default async function AccountPage({ params }: Props) {
  const locale = siteLocale((await params).locale);
  await requireSignIn(locale, '/account');
  const { data, trouble } = await ask(locale, Account, {});
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.viewer) return <TroubleNotice trouble={{ kind: 'SIGNED_OUT' }} />;
  const { viewer } = data;
  const t = await getTranslations('account');
  const format = await getFormatter();
  const moment = (text: string) =>
    format.dateTime(new Date(text), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

  return (
    <>
      <PageHead title={viewer.name} kicker={t('title')} lead={viewer.email}>
        <div className="mt-5">
          <SignOutButton />
        </div>
      </PageHead>
      <Section id="roles" title={t('roles.title')}>
        <ul className="grid gap-2">
          {viewer.networkAdmin && <li>{t('roles.networkAdmin')}</li>}
          {viewer.roles.map(({ role, observatory }) => (
            <li key={role + observatory.slug}>
              {t(`roles.${role}`)} ·{' '}
              <Link href={`/observatories/${observatory.slug}`}>{observatory.name}</Link>
            </li>
          ))}
        </ul>
        {!viewer.networkAdmin && viewer.roles.length === 0 && <p className="text-soft">{t('roles.none')}</p>}
      </Section>
      <Section id="profiles" title={t('profiles')}>
        <LinkList
          empty={t('nothingToEdit')}
          links={viewer.editableObservatories.map(({ slug, name }) => ({
            href: `/account/observatories/${slug}`,
            label: name,
          }))}
        />
      </Section>
      <Section id="datasets" title={t('datasets')}>
        <LinkList
          empty={t('nothingToEdit')}
          links={viewer.editableDatasets.map(({ code, title }) => ({
            href: `/account/datasets/${code}`,
            label: title,
          }))}
        />
      </Section>
      <Section id="apps" title={t('apps')}>
        <p>
          <Link href="/account/tokens">{t('tokens.link')}</Link>
        </p>
      </Section>
      <Section id="sessions" title={t('sessions.title')}>
        <DataTable
          caption={t('sessions.caption')}
          columns={[
            { label: t('sessions.since') },
            { label: t('sessions.lastSeen') },
            { label: t('sessions.where') },
          ]}
          rows={viewer.sessions.map((session) => ({
            key: session.id,
            cells: [
              moment(session.createdAt),
              session.current ? t('sessions.current') : moment(session.lastSeenAt),
              session.userAgent ?? '',
            ],
          }))}
        />
      </Section>
    </>
  );
}
