import { builder } from './builder.ts';
import {
  ConflictError,
  type FieldConflict,
  type FieldIssue,
  ForbiddenError,
  IdempotencyError,
  InvalidError,
  NotFoundError,
  SignInRequiredError,
  type UserFailure,
} from './user-errors.ts';

/** What all reasons for which a write did nothing have in common. */
export const UserError = builder.interfaceRef<UserFailure>('UserError').implement({
  description: 'Why a write did nothing.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Name of the reason, the same in every language.' }),
    message: t.string({
      description: 'The reason in the language of the request.',
      resolve: ({ words }, _args, { locale }) => words[locale],
    }),
  }),
});

builder.objectType(SignInRequiredError, {
  name: 'SignInRequiredError',
  description: 'Nobody is signed in.',
  interfaces: [UserError],
});

builder.objectType(ForbiddenError, {
  name: 'ForbiddenError',
  description: 'The person may see the thing and may not do this to it.',
  interfaces: [UserError],
});

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'There is no such thing, or the person may not see it.',
  interfaces: [UserError],
});

builder.objectType(IdempotencyError, {
  name: 'IdempotencyError',
  description: 'The idempotency key was used before with other content.',
  interfaces: [UserError],
});

const FieldIssueType = builder.objectRef<FieldIssue>('FieldIssue').implement({
  description: 'A fault in one field of what was sent.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Path of the field in the input, such as "name.es".' }),
    code: t.exposeString('code', { description: 'Name of the fault, such as "TOO_LONG".' }),
    message: t.string({
      description: 'The fault in the language of the request.',
      resolve: ({ words }, _args, { locale }) => words[locale],
    }),
  }),
});

builder.objectType(InvalidError, {
  name: 'InvalidError',
  description: 'What was sent cannot be kept.',
  interfaces: [UserError],
  fields: (t) => ({
    issues: t.field({
      type: [FieldIssueType],
      description: 'Every fault that was found.',
      resolve: ({ issues }) => issues,
    }),
  }),
});

const FieldConflictType = builder.objectRef<FieldConflict>('FieldConflict').implement({
  description: 'A field that was sent and in which the two versions differ.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Path of the field in the input, such as "name.es".' }),
    current: t.exposeString('current', {
      nullable: true,
      description: 'What stands now; null where it is empty.',
    }),
    yours: t.exposeString('yours', {
      nullable: true,
      description: 'What you sent; null where you cleared it.',
    }),
  }),
});

builder.objectType(ConflictError, {
  name: 'ConflictError',
  description:
    'Someone else changed the thing since you read it: nothing was written. Both versions are here.',
  interfaces: [UserError],
  fields: (t) => ({
    revision: t.int({
      description: 'The revision that stands: send it as `expectedRevision` to write yours over it.',
      resolve: ({ current }) => current.revision,
    }),
    current: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The thing as it stands.',
      resolve: ({ current }) => current,
    }),
    fields: t.field({
      type: [FieldConflictType],
      description: 'Each field that you sent and in which the two versions differ.',
      resolve: ({ fields }) => fields,
    }),
  }),
});

/** The reasons for which a change of a thing may do nothing: members of its answer's union. */
export const CHANGE_ERRORS = [
  SignInRequiredError,
  ForbiddenError,
  NotFoundError,
  InvalidError,
  ConflictError,
  IdempotencyError,
];
