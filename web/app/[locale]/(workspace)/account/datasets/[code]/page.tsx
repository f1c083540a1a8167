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
import { descriptionFields } from './description-fields.ts';
import { saveDescription } from './save-description.ts';

const EditDescription = graphql(`
  query EditDescription($code: String!) {
    dataset(code: $code) {
      id
      code
      title
      revision
      viewerCanEdit
      titleEs: title(locale: ES)
      titlePt: title(locale: PT)
      titleEn: title(locale: EN)
      descriptionEs: description(locale: ES)
      descriptionPt: description(locale: PT)
      descriptionEn: description(locale: EN)
      caveatsEs: caveats(locale: ES)
      caveatsPt: caveats(locale: PT)
      caveatsEn: caveats(locale: EN)
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

type Props = PageProps<'/[locale]/account/datasets/[code]'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  const t = await getTranslations('account');
  return pageMetadata({ locale, path: `/account/datasets/${code}`, title: t('description.title') });
}

/** Edit what is said about a dataset, in three languages. Its figures are not changed here. */
export default async function EditDescriptionPage({ params }: Props) {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  await requireSignIn(locale, `/account/datasets/${code}`);
  const { data, trouble } = await ask(locale, EditDescription, { code });
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.dataset) notFound();
  const { dataset } = data;
  const t = await getTranslations('account');
  const values = {
    'title.es': ownText(dataset.titleEs, dataset.es, 'title'),
    'title.pt': ownText(dataset.titlePt, dataset.pt, 'title'),
    'title.en': ownText(dataset.titleEn, dataset.en, 'title'),
    'description.es': ownText(dataset.descriptionEs, dataset.es, 'description'),
    'description.pt': ownText(dataset.descriptionPt, dataset.pt, 'description'),
    'description.en': ownText(dataset.descriptionEn, dataset.en, 'description'),
    'caveats.es': ownText(dataset.caveatsEs, dataset.es, 'caveats'),
    'caveats.pt': ownText(dataset.caveatsPt, dataset.pt, 'caveats'),
    'caveats.en': ownText(dataset.caveatsEn, dataset.en, 'caveats'),
  };
  const fields = descriptionFields.map(
    (name): FieldSpec => ({
      name,
      label: t(`description.fields.${name.replace('.', '_') as 'title_es'}`),
      lang: languageTag(siteLocale(name.slice(-2))),
      long: !name.startsWith('title'),
    }),
  );

  return (
    <>
      <PageHead
        title={t('description.title')}
        kicker={<Link href={`/datasets/${dataset.code}`}>{dataset.title}</Link>}
        lead={t('description.lead')}
      />
      {dataset.viewerCanEdit ? (
        <EditForm
          action={saveDescription}
          initial={openEdit(values, dataset.revision)}
          fields={fields}
          words={await editWords(locale)}
          hidden={{ locale, id: dataset.id, formKey: randomUUID() }}
        />
      ) : (
        <Notice tone="warning" title={t('edit.forbidden')} />
      )}
    </>
  );
}
