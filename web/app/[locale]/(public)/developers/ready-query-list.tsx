import { readyQueries } from '@hub/schema/engine/contract/ready-queries.ts';
import { getTranslations } from 'next-intl/server';
import { languageTag, type SiteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { CodeBlock } from './code-block.tsx';
import { RunQuery } from './run-query.tsx';

/** The ready queries: what each answers, its text, and a way to run it here or in the explorer. */
export async function ReadyQueryList({ locale }: { locale: SiteLocale }) {
  return (
    <ul className="max-w-[60rem] border-t border-rule">
      {readyQueries.map((ready) => (
        <li key={ready.name} className="border-b border-rule">
          <details>
            <summary className="py-3 font-medium">{ready.title[locale]}</summary>
            <div className="grid gap-4 pb-6">
              <RunHere
                title={ready.title[locale]}
                query={ready.query}
                variables={ready.variables}
                explorer={`/graphiql?query=${ready.name}&lang=${locale}`}
                locale={locale}
              />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}

interface RunHereProps {
  title: string;
  query: string;
  variables: Record<string, unknown>;
  /** The address of the explorer with this query in it. */
  explorer: string;
  locale: SiteLocale;
}

/** A query with its variables, to be run here or opened in the explorer. */
export async function RunHere({ title, query, variables, explorer, locale }: RunHereProps) {
  const t = await getTranslations('developers');
  return (
    <>
      <CodeBlock code={query} label={title} />
      {Object.keys(variables).length > 0 && (
        <CodeBlock code={JSON.stringify(variables, null, 2)} label={t('run.variables')} />
      )}
      <RunQuery
        query={query}
        variables={variables}
        language={languageTag(locale)}
        words={{
          run: t('run.run'),
          running: t('run.running'),
          answer: t('run.answer'),
          done: t.raw('run.done'),
          refused: t('run.refused'),
          failed: t('run.failed'),
        }}
      >
        <a href={explorer} className={buttonStyle.quiet}>
          {t('run.open')}
        </a>
      </RunQuery>
    </>
  );
}
