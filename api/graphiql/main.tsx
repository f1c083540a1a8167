import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { readyQueries } from '@hub/schema/engine/contract/ready-queries.ts';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './main.css';
import { createRoot } from 'react-dom/client';
import { letTabOut } from './let-tab-out.ts';

const asked = new URLSearchParams(location.search);
const ready = readyQueries.find(({ name }) => name === asked.get('query')) ?? readyQueries[0];
/** A document of the visitor's own, else a ready query with its variables. */
const own = asked.get('document');

letTabOut();
createRoot(document.getElementById('graphiql') as HTMLElement).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    query={own ?? ready.query}
    variables={own === null ? JSON.stringify(ready.variables, null, 2) : (asked.get('variables') ?? '')}
    shouldPersistHeaders={false}
  />,
);
