import { builder } from '../../builder.ts';
import { AccessEnum, LocaleEnum } from '../../enums.ts';
import { nodeLoader } from '../../node-loader.ts';
import { Guide } from '../guide/guide.ts';
import { Observatory } from '../observatory/observatory.ts';
import { LocalizedCode, localizedCodes } from '../structure/localized-code.ts';
import { fallbacksField, textField } from '../text-field.ts';
import { loadTrainingEvents } from './load-training-events.ts';
import { mayReadGuide } from './may-read-guide.ts';
import { EventModeEnum, EventStatusEnum } from './training-enums.ts';

const TrainingSession = builder.prismaObject('TrainingSession', {
  description: 'One meeting of a training event (iCalendar VEVENT).',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Number of the session, from 1.' }),
    title: t.field(textField('title', 'Title of the session.')),
    startsAt: t.expose('startsAt', { type: 'DateTime', description: 'When the session begins.' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', description: 'When the session ends.' }),
  }),
});

const SESSION_TIMES = { select: { startsAt: true, endsAt: true } } as const;

/** A training event. */
export const TrainingEvent = builder.prismaObject('TrainingEvent', {
  description: 'A training event of the network, of one or more sessions.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Immutable short name in addresses.' }),
    title: t.field(textField('title', 'Title of the event.')),
    description: t.field(textField('description', 'What it is about, and for whom.')),
    fallbacks: t.field(fallbacksField('title', 'description')),
    organiser: t.relation('organiser', {
      type: Observatory,
      description: 'The organisation that holds the event.',
    }),
    guide: t.field({
      type: Guide,
      nullable: true,
      description: 'The guide that the event teaches; null where there is none that the viewer may see.',
      select: (_args, _context, nested) => ({ guideId: true, guide: nested() }),
      resolve: async ({ guideId, guide }, _args, context) =>
        guideId !== null && (await mayReadGuide(context, guideId)) ? guide : null,
    }),
    status: t.expose('status', { type: EventStatusEnum, description: 'Whether it will take place.' }),
    mode: t.expose('mode', { type: EventModeEnum, description: 'How people attend.' }),
    languages: t.expose('languages', { type: [LocaleEnum], description: 'Languages of the sessions.' }),
    timeZone: t.exposeString('timeZone', {
      description: 'IANA time zone of the sessions, such as "America/La_Paz".',
    }),
    location: t.exposeString('location', { nullable: true, description: 'Where it takes place.' }),
    seats: t.exposeInt('seats', {
      nullable: true,
      description: 'How many people may attend; null where unlimited.',
    }),
    sequence: t.exposeInt('sequence', {
      description: 'Raised each time that it is rescheduled (iCalendar SEQUENCE).',
    }),
    topics: t.field({
      type: [LocalizedCode],
      description: 'Topics that it belongs to (CL_TOPIC).',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ topics }, _args, context) => localizedCodes(context, 'CL_TOPIC', topics),
    }),
    access: t.expose('access', { type: AccessEnum, description: 'Who may see the event.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When the event last changed.' }),
    sessions: t.relation('sessions', {
      type: TrainingSession,
      description: 'The sessions, by number.',
      complexity: { field: 1, multiplier: 5 },
      query: { orderBy: { number: 'asc' } },
    }),
    startsAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the first session begins; null where there is none yet.',
      select: { sessions: { ...SESSION_TIMES, orderBy: { number: 'asc' } } },
      resolve: ({ sessions }) =>
        edge(
          sessions.map(({ startsAt }) => startsAt),
          Math.min,
        ),
    }),
    endsAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the last session ends; null where there is none yet.',
      select: { sessions: { ...SESSION_TIMES, orderBy: { number: 'asc' } } },
      resolve: ({ sessions }) =>
        edge(
          sessions.map(({ endsAt }) => endsAt),
          Math.max,
        ),
    }),
  }),
});

builder.nodeRef(TrainingEvent, nodeLoader('TrainingEvent', 'slug', loadTrainingEvents));

export const TrainingEventConnection = builder.connectionObject(
  { type: TrainingEvent, name: 'TrainingEventConnection', description: 'A page of training events.' },
  { name: 'TrainingEventEdge', description: 'A training event in a page of training events.' },
);

function edge(instants: Date[], pick: (...times: number[]) => number): Date | null {
  return instants.length === 0 ? null : new Date(pick(...instants.map((instant) => instant.getTime())));
}
