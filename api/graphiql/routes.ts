import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import { readyQueries } from './ready-queries.ts';

const BUILT = fileURLToPath(new URL('./dist/', import.meta.url));

/** GET /graphiql: the explorer, built from npm packages and served from here alone. */
export function graphiqlRoutes(): Router {
  const router = Router();
  router.use('/graphiql/assets', express.static(BUILT, { maxAge: '1h', index: false, redirect: false }));
  router.get('/graphiql', (request, response) => {
    response.set(
      'content-security-policy',
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'",
    );
    response.type('html').send(page(typeof request.query.query === 'string' ? request.query.query : ''));
  });
  return router;
}

function page(chosen: string): string {
  const current = readyQueries.find((one) => one.name === chosen) ?? readyQueries[0];
  const links = readyQueries
    .map((one) => {
      const mark = one === current ? ' aria-current="page"' : '';
      return `<li><a href="/graphiql?query=${one.name}"${mark}>${one.title}</a></li>`;
    })
    .join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>OSUMI hub: GraphQL explorer</title>
<link rel="stylesheet" href="/graphiql/assets/explorer.css">
<script type="module" src="/graphiql/assets/explorer.js"></script>
</head>
<body>
<nav aria-label="Ready queries"><h1>Ready queries</h1><ol>${links}</ol></nav>
<main id="graphiql">The explorer needs JavaScript. The API answers at <code>/graphql</code>.</main>
</body>
</html>`;
}
