import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './main.css';
import { createRoot } from 'react-dom/client';
import { readyQueries } from './ready-queries.ts';

const chosen = new URLSearchParams(location.search).get('query');
const ready = readyQueries.find((one) => one.name === chosen) ?? readyQueries[0];

createRoot(document.getElementById('graphiql') as HTMLElement).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    query={ready.query}
    variables={JSON.stringify(ready.variables, null, 2)}
    shouldPersistHeaders={false}
  />,
);
