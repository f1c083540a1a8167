import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { TroubleNotice } from '#ui/trouble.tsx';
import { EditPanel } from '../../edit/edit-panel.tsx';
import { NoRoleNotice } from '../../no-role-notice.tsx';
import { requireSignIn } from '../../require-sign-in.ts';
import { ObservatoryFrame, ObservatoryHead } from './observatory-frame.tsx';
import { ProfileTexts, profileRules, profileValues } from './profile-fields.ts';
import { saveProfile } from './save-profile.ts';

const EditProfile = graphql(
  `
    query EditProfile($slug: String!) {
      observatory(slug: $slug) {
        ...ObservatoryHead
        ...ProfileTexts
      }
    }
  `,
  [ObservatoryHead, ProfileTexts],
);

type Props = PageProps<'/[locale]/account/observatories/[slug]'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const t = await getTranslations('workspace');
  return pageMetadata({
    locale,
    path: `/account/observatories/${slug}`,
    title: t('observatory.profile.title'),
  });
}

/** Edit the profile of an observatory, in three languages. */
export default async function EditProfilePage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  await requireSignIn(locale, `/account/observatories/${slug}`);
  const { data, trouble } = await ask(locale, EditProfile, { slug });
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.observatory) notFound();
  const { observatory } = data;
  return (
    <ObservatoryFrame observatory={observatory} part="profile">
      {observatory.viewerCanEdit ? (
        <EditPanel
          locale={locale}
          id={observatory.id}
          words="profile"
          rules={profileRules}
          values={profileValues(observatory)}
          revision={observatory.revision}
          action={saveProfile}
        />
      ) : (
        <NoRoleNotice />
      )}
    </ObservatoryFrame>
  );
}
