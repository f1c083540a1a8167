import { getTranslations } from 'next-intl/server';
import { publicUrl } from '#env';
import { Link } from '#i18n/navigation.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import { Section } from '#ui/section.tsx';

/** A query that answers with real figures, ready to run. */
const QUERY = `query {
  indicator(code: "MIG_STOCK") {
    name
    aggregate(
      filter: { dataset: "UNDESA_STOCK", counterparts: ["VEN"] }
      by: ["REF_AREA", "TIME_PERIOD"]
    ) {
      countedBy
      version { number edition licence { code url } citation }
      rows { period value group { code label } }
    }
  }
}`;

type Props = PageProps<'/[locale]/developers'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('developers');
  return pageMetadata({ locale, path: '/developers', title: t('title'), description: t('lead') });
}

/** How to ask the hub from a program. */
export default async function DevelopersPage() {
  const t = await getTranslations('developers');
  const address = `${publicUrl()}/graphql`;
  const curl = `curl -G '${address}' --data-urlencode 'query={ datasets(first: 5) { totalCount nodes { code title } } }'`;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Section id="address" title={t('address.title')}>
        <p className="max-w-[68ch]">{t('address.text')}</p>
        <ScrollRegion className="table-scroll mt-4">
          <pre className="code">{address}</pre>
        </ScrollRegion>
        <p className="mt-4 max-w-[68ch]">
          {t('address.graphiql')} <a href="/graphiql">{t('address.open')}</a>
        </p>
      </Section>
      <Section id="query" title={t('query.title')}>
        <p className="mb-4 max-w-[68ch]">{t('query.text')}</p>
        <ScrollRegion className="table-scroll">
          <pre className="code">{QUERY}</pre>
        </ScrollRegion>
        <p className="mt-4">
          <CopyButton text={QUERY} label={t('query.copy')} />
        </p>
      </Section>
      <Section id="shell" title={t('shell.title')}>
        <ScrollRegion className="table-scroll">
          <pre className="code">{curl}</pre>
        </ScrollRegion>
      </Section>
      <Section id="rules" title={t('rules.title')}>
        <ul className="grid max-w-[68ch] list-disc gap-2 ps-5">
          <li>{t('rules.missing')}</li>
          <li>{t('rules.sums')}</li>
          <li>{t('rules.columns')}</li>
          <li>{t('rules.limits')}</li>
          <li>{t('rules.cite')}</li>
        </ul>
      </Section>
      <Section id="tokens" title={t('tokens.title')}>
        <p className="max-w-[68ch]">
          {t('tokens.text')} <Link href="/account/tokens">{t('tokens.link')}</Link>
        </p>
        <pre className="code mt-4">Authorization: Bearer hub_…</pre>
      </Section>
    </>
  );
}
