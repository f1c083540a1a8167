import { getTranslations } from 'next-intl/server';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { Pager } from '#ui/pager.tsx';
import { addressOfPart, ObservatoryFrame, ObservatoryHead } from '../observatory-frame.tsx';
import { openPart, partMetadata } from '../open-part.tsx';
import { PersonEntry, PersonFacts } from './person-entry.tsx';

const People = graphql(
  `
    query People($slug: String!, $after: String) {
      observatory(slug: $slug) {
        ...ObservatoryHead
        members(first: 50, after: $after) {
          nodes {
            ...PersonFacts
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [ObservatoryHead, PersonFacts],
);

type Props = PageProps<'/[locale]/account/observatories/[slug]/people'>;

export const generateMetadata = partMetadata('people');

/** The people of an observatory and their roles, which administrators give and take. */
export default async function PeoplePage(props: Props) {
  const opened = await openPart(props, 'people', People);
  if ('instead' in opened) return opened.instead;
  const { locale, path, after, observatory } = opened;
  const { members, viewerCanAdminister } = observatory;
  const t = await getTranslations('workspace');
  return (
    <ObservatoryFrame observatory={observatory} part="people">
      {viewerCanAdminister && (
        <p className="mb-6">
          <Link href={addressOfPart(observatory.slug, 'invitations')} className={buttonStyle.main}>
            {t('invite.go')}
          </Link>
        </p>
      )}
      <ul className="border-t border-rule">
        {members?.nodes.map((member) => (
          <li key={member.handle} className="grid gap-3 border-b border-rule py-5">
            <PersonEntry
              locale={locale}
              observatory={observatory.id}
              member={member}
              administers={viewerCanAdminister}
            />
          </li>
        ))}
      </ul>
      {members && <Pager path={path} query={{}} pageInfo={members.pageInfo} moved={after !== null} />}
    </ObservatoryFrame>
  );
}
