import { builder } from '../../builder.ts';
import { AccessEnum } from '../../enums.ts';
import { nodeLoader } from '../../node-loader.ts';
import { Observatory } from '../observatory/observatory.ts';
import { fallbacksField, optionalTextField, textField } from '../text-field.ts';
import { loadWorkPlans } from './load-work-plans.ts';

const ActivityStateEnum = builder.enumType('ActivityState', {
  description: 'Where an activity of a work plan stands.',
  values: {
    PLANNED: { description: 'Not begun.' },
    UNDER_WAY: { description: 'Under way.' },
    DONE: { description: 'Done.' },
    DROPPED: { description: 'Will not be done.' },
  } as const,
});

const WorkPlanActivity = builder.prismaObject('WorkPlanActivity', {
  description: 'An activity of a phase of a work plan.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Number of the activity in its phase, from 1.' }),
    title: t.field(textField('title', 'What is done.')),
    state: t.expose('state', { type: ActivityStateEnum, description: 'Where the activity stands.' }),
  }),
});

const WorkPlanPhase = builder.prismaObject('WorkPlanPhase', {
  description: 'A phase of a work plan.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Number of the phase, from 1.' }),
    title: t.field(textField('title', 'Title of the phase.')),
    aim: t.field(textField('aim', 'What the phase is to reach.')),
    months: t.exposeInt('months', {
      nullable: true,
      description: 'How many months it is to last; null where it has no end.',
    }),
    duration: t.field(optionalTextField('duration', 'What the duration means, such as "then continuous".')),
    activities: t.relation('activities', {
      type: WorkPlanActivity,
      description: 'The activities, by number.',
      complexity: { field: 1, multiplier: 6 },
      query: { orderBy: { number: 'asc' } },
    }),
  }),
});

/** A plan of work, such as the road map of the network. */
export const WorkPlan = builder.prismaObject('WorkPlan', {
  description: 'A plan of work of an organisation, in phases and activities.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Immutable short name in addresses.' }),
    title: t.field(textField('title', 'Title of the plan.')),
    description: t.field(textField('description', 'What the plan is for.')),
    fallbacks: t.field(fallbacksField('title', 'description')),
    owner: t.relation('owner', {
      type: Observatory,
      description: 'The organisation that answers for the plan.',
    }),
    source: t.exposeString('source', {
      nullable: true,
      description: 'The document that the plan is taken from.',
    }),
    access: t.expose('access', { type: AccessEnum, description: 'Who may read the plan.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When the plan last changed.' }),
    phases: t.relation('phases', {
      type: WorkPlanPhase,
      description: 'The phases, by number.',
      complexity: { field: 1, multiplier: 5 },
      query: { orderBy: { number: 'asc' } },
    }),
  }),
});

builder.nodeRef(WorkPlan, nodeLoader('WorkPlan', 'slug', loadWorkPlans));

export const WorkPlanConnection = builder.connectionObject(
  { type: WorkPlan, name: 'WorkPlanConnection', description: 'A page of work plans.' },
  { name: 'WorkPlanEdge', description: 'A work plan in a page of work plans.' },
);
