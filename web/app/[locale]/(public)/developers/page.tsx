import {
  EXAMPLE_QUERY,
  exampleLanguages,
  exampleProgram,
  tokenCommand,
} from '@hub/schema/engine/contract/example-programs.ts';
import { getTranslations } from 'next-intl/server';
import { publicUrl } from '#env';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { CodeBlock } from './code-block.tsx';
import { codeWords } from './code-words.tsx';
import { LimitsTable } from './limits-table.tsx';
import { ReadyQueryList, RunHere } from './ready-query-list.tsx';

type Props = PageProps<'/[locale]/developers'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('developers');
  return pageMetadata({ locale, path: '/developers', title: t('title'), description: t('lead') });
}

const PARTS = ['start', 'ready', 'examples', 'limits', 'rules', 'reference'] as const;
const RULES = ['missing', 'sums', 'columns', 'versions', 'language', 'cite'] as const;

/** How to ask the hub from a program: from nothing to a working query, then all that one needs to know. */
export default async function DevelopersPage({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('developers');
  const address = `${publicUrl()}/graphql`;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        <p className="mt-5">
          <span className="font-semibold">{t('address')}</span>{' '}
          <code className="code break-all">{address}</code>
        </p>
        <nav aria-label={t('onPage')} className="mt-5">
          <ul className="flex flex-wrap gap-x-5 gap-y-2">
            {PARTS.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{t(`${part}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </PageHead>
      <Section id="start" title={t('start.title')}>
        <ol className="grid gap-10">
          <li className="grid min-w-0 gap-4">
            <h3 className="text-h3">{t('start.one.title')}</h3>
            <p className="max-w-[68ch]">{t('start.one.text')}</p>
            <RunHere
              title={t('start.one.title')}
              query={EXAMPLE_QUERY}
              variables={{}}
              explorer={`/graphiql?${new URLSearchParams({ document: EXAMPLE_QUERY, lang: locale })}`}
              locale={locale}
            />
          </li>
          <li className="grid min-w-0 gap-4">
            <h3 className="text-h3">{t('start.two.title')}</h3>
            <p className="max-w-[68ch]">{t('start.two.text')}</p>
            <p>
              <Link href="/account/tokens" className={buttonStyle.quiet}>
                {t('start.two.link')}
              </Link>
            </p>
          </li>
          <li className="grid min-w-0 gap-4">
            <h3 className="text-h3">{t('start.three.title')}</h3>
            <p className="max-w-[68ch]">{t('start.three.text')}</p>
            <CodeBlock code={tokenCommand(address)} label={t('start.three.title')} copy={t('copy')} />
          </li>
        </ol>
      </Section>
      <Section id="ready" title={t('ready.title')}>
        <p className="mb-5 max-w-[68ch]">
          {t('ready.text')} <a href={`/graphiql?lang=${locale}`}>{t('ready.explorer')}</a>
        </p>
        <ReadyQueryList locale={locale} />
      </Section>
      <Section id="examples" title={t('examples.title')}>
        <p className="mb-5 max-w-[68ch]">{t('examples.text')}</p>
        <div className="max-w-[60rem] border-t border-rule">
          {exampleLanguages.map((language, at) => (
            <details key={language} name="examples" open={at === 0} className="border-b border-rule">
              <summary className="py-3 font-medium">{t(`examples.name.${language}`)}</summary>
              <div className="grid gap-3 pb-6">
                <p className="text-small text-soft">{t(`examples.needs.${language}`)}</p>
                <CodeBlock
                  code={exampleProgram(language, address)}
                  label={t(`examples.name.${language}`)}
                  copy={t('copy')}
                />
              </div>
            </details>
          ))}
        </div>
      </Section>
      <Section id="limits" title={t('limits.title')}>
        <p className="mb-5 max-w-[68ch]">{t.rich('limits.text', codeWords)}</p>
        <div className="max-w-[60rem]">
          <LimitsTable locale={locale} />
        </div>
      </Section>
      <Section id="rules" title={t('rules.title')}>
        <ul className="grid max-w-[68ch] list-disc gap-2 ps-5">
          {RULES.map((rule) => (
            <li key={rule}>{t.rich(`rules.${rule}`, codeWords)}</li>
          ))}
        </ul>
      </Section>
      <Section id="reference" title={t('reference.title')}>
        <p className="mb-4 max-w-[68ch]">{t('reference.text')}</p>
        <ul className="grid gap-2">
          <li>
            <Link href="/developers/schema">{t('reference.schema')}</Link>
          </li>
          <li>
            <Link href="/developers/changelog">{t('reference.changelog')}</Link>
          </li>
          <li>
            <a href={`/${locale}/developers/schema.graphql`} download>
              {t('reference.file')}
            </a>
          </li>
          <li>
            <Link href="/status">{t('reference.status')}</Link>
          </li>
        </ul>
      </Section>
    </>
  );
}
