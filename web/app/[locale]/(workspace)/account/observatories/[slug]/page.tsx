import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { languageTag, siteLocale } from '#i18n/routing.ts';
import { Notice } from '#ui/notice.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { EditForm, type FieldSpec } from '../../edit/edit-form.tsx';
import { openEdit } from '../../edit/edit-state.ts';
import { editWords } from '../../edit/edit-words.ts';
import { ownText } from '../../edit/own-text.ts';
import { requireSignIn } from '../../require-sign-in.ts';
import { profileFields } from './profile-fields.ts';
import { saveProfile } from './save-profile.ts';

const EditProfile = graphql(`
  query EditProfile($slug: String!) {
    observatory(slug: $slug) {
      id
      slug
      name
      acronym
      website
      city
      latitude
      longitude
      revision
      viewerCanEdit
      nameEs: name(locale: ES)
      namePt: name(locale: PT)
      nameEn: name(locale: EN)
      descriptionEs: description(locale: ES)
      descriptionPt: description(locale: PT)
      descriptionEn: description(locale: EN)
      es: fallbacks(locale: ES) {
        field
      }
      pt: fallbacks(locale: PT) {
        field
      }
      en: fallbacks(locale: EN) {
        field
      }
    }
  }
`);

type Props = PageProps<'/[locale]/account/observatories/[slug]'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const t = await getTranslations('account');
  return pageMetadata({ locale, path: `/account/observatories/${slug}`, title: t('profile.title') });
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
  const t = await getTranslations('account');
  const values = {
    'name.es': ownText(observatory.nameEs, observatory.es, 'name'),
    'name.pt': ownText(observatory.namePt, observatory.pt, 'name'),
    'name.en': ownText(observatory.nameEn, observatory.en, 'name'),
    acronym: observatory.acronym ?? '',
    'description.es': ownText(observatory.descriptionEs, observatory.es, 'description'),
    'description.pt': ownText(observatory.descriptionPt, observatory.pt, 'description'),
    'description.en': ownText(observatory.descriptionEn, observatory.en, 'description'),
    website: observatory.website ?? '',
    city: observatory.city ?? '',
    latitude: observatory.latitude?.toString() ?? '',
    longitude: observatory.longitude?.toString() ?? '',
  };
  const fields = profileFields.map((name): FieldSpec => {
    const [, language] = name.split('.');
    return {
      name,
      label: t(`profile.fields.${name.replace('.', '_') as 'name_es'}`),
      ...(language && { lang: languageTag(siteLocale(language)) }),
      ...(name.startsWith('description') && { long: true }),
      ...(name === 'website' && { inputMode: 'url' as const, help: t('profile.help.website') }),
      ...(name === 'latitude' && { inputMode: 'decimal' as const, help: t('profile.help.latitude') }),
      ...(name === 'longitude' && { inputMode: 'decimal' as const, help: t('profile.help.longitude') }),
    };
  });

  return (
    <>
      <PageHead
        title={t('profile.title')}
        kicker={<Link href={`/observatories/${observatory.slug}`}>{observatory.name}</Link>}
        lead={t('profile.lead')}
      />
      {observatory.viewerCanEdit ? (
        <EditForm
          action={saveProfile}
          initial={openEdit(values, observatory.revision)}
          fields={fields}
          words={await editWords(locale)}
          hidden={{ locale, id: observatory.id, formKey: randomUUID() }}
        />
      ) : (
        <Notice tone="warning" title={t('edit.forbidden')} />
      )}
    </>
  );
}
