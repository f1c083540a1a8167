import { builder } from '../../builder.ts';
import type { Observation as Row } from './series-columns.ts';

/** One observation as a row. */
export const Observation = builder.objectRef<Row>('Observation').implement({
  description: 'One figure of a series: what was observed in a period.',
  fields: (t) => ({
    period: t.expose('period', { type: 'Period', description: 'The period.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'The figure; null where there is none: see `status`.',
    }),
    status: t.exposeString('status', {
      nullable: true,
      description:
        'SDMX OBS_STATUS: A normal, E estimated, P provisional, M missing, ...; null where none is known.',
    }),
    confidentiality: t.exposeString('confidentiality', {
      nullable: true,
      description: 'SDMX CONF_STATUS: F free, C confidential, ...; null where none is known.',
    }),
    break: t.exposeBoolean('break', {
      description: 'Whether the figure cannot be compared with those before it.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What the source says of this figure.' }),
  }),
});
