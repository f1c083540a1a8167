import { fileURLToPath } from 'node:url';
import { type ReadyQuery, readyQueries } from '@hub/schema/engine/contract/ready-queries.ts';
import express, { Router } from 'express';

const BUILT = fileURLToPath(new URL('./dist/', import.meta.url));

type Language = keyof ReadyQuery['title'];

/** What the page itself says; the explorer within it speaks English. */
const WORDS: Record<Language, { tag: string; title: string; ready: string; script: string }> = {
  es: {
    tag: 'es',
    title: 'Explorador de consultas de OSUMI',
    ready: 'Consultas listas',
    script: 'El explorador necesita JavaScript. La interfaz responde en',
  },
  pt: {
    tag: 'pt-BR',
    title: 'Explorador de consultas do OSUMI',
    ready: 'Consultas prontas',
    script: 'O explorador precisa de JavaScript. A interface responde em',
  },
  en: {
    tag: 'en',
    title: 'OSUMI hub: GraphQL explorer',
    ready: 'Ready queries',
    script: 'The explorer needs JavaScript. The API answers at',
  },
};

/**
 * GET /graphiql: the explorer, built from npm packages and served from here alone. `query` names a ready query,
 * `document` is one of the visitor's own (read by the page's script), `lang` is the language of the words around.
 */
export function graphiqlRoutes(): Router {
  const router = Router();
  router.use('/graphiql/assets', express.static(BUILT, { maxAge: '1h', index: false, redirect: false }));
  router.get('/graphiql', ({ query }, response) => {
    response.set(
      'content-security-policy',
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'",
    );
    const language = (['es', 'pt'] as const).find((one) => one === query.lang) ?? 'en';
    response
      .type('html')
      .send(page(typeof query.query === 'string' ? query.query : '', language, query.document !== undefined));
  });
  return router;
}

function page(chosen: string, language: Language, own: boolean): string {
  const words = WORDS[language];
  const current = own ? null : (readyQueries.find((one) => one.name === chosen) ?? readyQueries[0]);
  const lang = language === 'en' ? '' : `&amp;lang=${language}`;
  const links = readyQueries
    .map((one) => {
      const mark = one === current ? ' aria-current="page"' : '';
      return `<li><a href="/graphiql?query=${one.name}${lang}"${mark}>${one.title[language]}</a></li>`;
    })
    .join('');
  return `<!doctype html>
<html lang="${words.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<link rel="stylesheet" href="/graphiql/assets/explorer.css">
<script type="module" src="/graphiql/assets/explorer.js"></script>
</head>
<body>
<nav aria-label="${words.ready}"><h1>${words.ready}</h1><ol>${links}</ol></nav>
<main id="graphiql" lang="en"><p lang="${words.tag}">${words.script} <code>/graphql</code>.</p></main>
</body>
</html>`;
}
