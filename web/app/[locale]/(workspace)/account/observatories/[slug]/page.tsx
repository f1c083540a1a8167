import { graphql } from '#graph/graphql.ts';
import { EditPanel } from '../../edit/edit-panel.tsx';
import { NoRoleNotice } from '../../no-role-notice.tsx';
import { ObservatoryFrame, ObservatoryHead } from './observatory-frame.tsx';
import { openPart, partMetadata } from './open-part.tsx';
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

export const generateMetadata = partMetadata('profile');

/** Edit the profile of an observatory, in three languages. */
export default async function EditProfilePage(props: Props) {
  const opened = await openPart(props, 'profile', EditProfile);
  if ('instead' in opened) return opened.instead;
  const { locale, observatory } = opened;
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
