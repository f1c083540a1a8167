import { builder } from './builder.ts';
import './connection.ts';
import './scalars.ts';
import './modules/structure/code-list.ts';
import './modules/observatory/observatories.ts';
import './modules/indicator/indicators.ts';
import './modules/dataset/datasets.ts';
import './modules/series/series-pages.ts';
import './modules/series/aggregate.ts';
import './modules/guide/guides.ts';
import './modules/training/training-events.ts';
import './modules/workplan/work-plans.ts';
import './modules/search/search.ts';
import './modules/access/viewer-type.ts';
import './modules/access/create-access-token.ts';
import './modules/access/revoke-access-token.ts';
import './modules/access/revoke-session.ts';
import './modules/access/revoke-other-sessions.ts';
import './modules/observatory/update-profile.ts';
import './modules/dataset/update-dataset-description.ts';

builder.queryType({ description: 'What can be asked.' });
builder.mutationType({ description: 'What can be written.' });

/** The hub's graph. */
export const schema = builder.toSchema();
