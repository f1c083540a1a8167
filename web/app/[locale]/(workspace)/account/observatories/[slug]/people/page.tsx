import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { Badge } from '#ui/badge.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { SelectField } from '#ui/field.tsx';
import { Pager } from '#ui/pager.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { ActButton } from '../../../act/act-button.tsx';
import { ActForm } from '../../../act/act-form.tsx';
import { NoRoleNotice } from '../../../no-role-notice.tsx';
import { requireSignIn } from '../../../require-sign-in.ts';
import { ObservatoryFrame, ObservatoryHead } from '../observatory-frame.tsx';
import { ROLES } from '../roles.ts';
import { grantRole, revokeRole } from './role-actions.ts';

const People = graphql(
  `
    query People($slug: String!, $after: String) {
      observatory(slug: $slug) {
        ...ObservatoryHead
        members(first: 50, after: $after) {
          nodes {
            handle
            name
            email
            roles
            since
            isViewer
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [ObservatoryHead],
);

type Props = PageProps<'/[locale]/account/observatories/[slug]/people'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const t = await getTranslations('workspace');
  return pageMetadata({
    locale,
    path: `/account/observatories/${slug}/people`,
    title: t('observatory.people.title'),
  });
}

/** The people of an observatory and their roles, which administrators give and take. */
export default async function PeoplePage({ params, searchParams }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const path = `/account/observatories/${slug}/people`;
  await requireSignIn(locale, path);
  const after = firstOf((await searchParams).after) ?? null;
  const { data, trouble } = await ask(locale, People, { slug, after });
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.observatory) notFound();
  const { observatory } = data;
  const { members, viewerCanAdminister } = observatory;
  const [t, a] = [await getTranslations('workspace'), await getTranslations('account')];
  const format = await getFormatter();
  if (members === null) {
    return (
      <ObservatoryFrame observatory={observatory} part="people">
        <NoRoleNotice />
      </ObservatoryFrame>
    );
  }
  return (
    <ObservatoryFrame observatory={observatory} part="people">
      {viewerCanAdminister && (
        <p className="mb-6">
          <Link href={`/account/observatories/${slug}/invitations`} className={buttonStyle.main}>
            {t('invite.go')}
          </Link>
        </p>
      )}
      <ul className="border-t border-rule">
        {members.nodes.map(({ handle, name, email, roles, since, isViewer }) => {
          const hidden = { locale, observatory: observatory.id, person: handle };
          const further = ROLES.filter((role) => !roles.includes(role));
          return (
            <li key={handle} className="grid gap-3 border-b border-rule py-5">
              <div className="min-w-0">
                <p className="font-semibold wrap-anywhere" dir="auto">
                  {name} {isViewer && <Badge>{t('people.you')}</Badge>}
                </p>
                <p className="text-small wrap-anywhere text-soft">
                  {email && <>{email} · </>}
                  {t('people.since', { date: format.dateTime(new Date(since), { dateStyle: 'medium' }) })}
                </p>
              </div>
              <ul className="grid gap-1">
                {roles.map((role) => (
                  <li key={role} className="flex flex-wrap items-center gap-x-4 gap-y-1">
                    <span>{a(`roles.${role}`)}</span>
                    {(viewerCanAdminister || isViewer) && (
                      <ActButton
                        act={revokeRole}
                        hidden={{ ...hidden, role }}
                        label={t(isViewer ? 'people.giveUp' : 'people.revoke')}
                        about={`${a(`roles.${role}`)}, ${name}`}
                        look="small"
                        ask={{
                          title: t('people.revokeTitle', { role: a(`roles.${role}`), name }),
                          body: t(isViewer ? 'people.giveUpBody' : 'people.revokeBody'),
                          confirm: t(isViewer ? 'people.giveUp' : 'people.revoke'),
                          cancel: t('cancel'),
                        }}
                        done={t('people.revoked')}
                        lost={t('lost')}
                      />
                    )}
                  </li>
                ))}
              </ul>
              {viewerCanAdminister && !isViewer && further.length > 0 && (
                <div className="[&_details]:border-0">
                  <Disclosure summary={t('people.grant')}>
                    <ActForm
                      act={grantRole}
                      id={handle}
                      hidden={hidden}
                      fields={[]}
                      label={t('people.grantGo')}
                      done={t('people.granted')}
                      lost={t('lost')}
                    >
                      <SelectField
                        id={`${handle}-role`}
                        name="role"
                        label={t('people.role', { name })}
                        options={further.map((role) => ({ value: role, label: a(`roles.${role}`) }))}
                      />
                    </ActForm>
                  </Disclosure>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <Pager path={path} query={{}} pageInfo={members.pageInfo} moved={after !== null} />
    </ObservatoryFrame>
  );
}
