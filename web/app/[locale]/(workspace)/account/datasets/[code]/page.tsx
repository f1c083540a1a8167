import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { PageHead } from '#ui/page-head.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { EditPanel } from '../../edit/edit-panel.tsx';
import { NoRoleNotice } from '../../no-role-notice.tsx';
import { requireSignIn } from '../../require-sign-in.ts';
import { DescriptionTexts, descriptionRules, descriptionValues } from './description-fields.ts';
import { saveDescription } from './save-description.ts';

const EditDescription = graphql(
  `
    query EditDescription($code: String!) {
      dataset(code: $code) {
        id
        code
        title
        viewerCanEdit
        ...DescriptionTexts
      }
    }
  `,
  [DescriptionTexts],
);

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

  return (
    <>
      <PageHead
        title={t('description.title')}
        kicker={<Link href={`/datasets/${dataset.code}`}>{dataset.title}</Link>}
        lead={t('description.lead')}
      />
      {dataset.viewerCanEdit ? (
        <EditPanel
          locale={locale}
          id={dataset.id}
          words="description"
          rules={descriptionRules}
          values={descriptionValues(dataset)}
          revision={dataset.revision}
          action={saveDescription}
        />
      ) : (
        <NoRoleNotice />
      )}
    </>
  );
}
