import { GraphQLError, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { checkText } from './argument.ts';
import type { Context } from './context.ts';
import { BOUNDS } from './engine/contract/request-limits.ts';
import { requestError } from './errors.ts';

/** A global id in parts. `typename` is empty where the id is not one of ours. */
export interface GlobalId {
  typename: string;
  id: string;
}

/** Most ids that `nodes` answers at once. */
const { ids: MOST_IDS } = BOUNDS;

/** The options of `node` and `nodes` that tell what their arguments are. */
export const idArgument = { description: 'A global id, as the field `id` of a thing gives it.' };
export const idsArgument = { description: 'Global ids, at most 100.' };

/** Global id of a thing: base64 of "Type:code". */
export function encodeId(typename: string, code: string): string {
  return Buffer.from(`${typename}:${code}`).toString('base64');
}

/** Takes a global id apart. Never throws: cost is computed from decoded arguments before anything is answered. */
export function decodeId(globalId: string): GlobalId {
  const decoded = Buffer.from(globalId, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  // Only the one spelling that `encodeId` gives: base64 readers forgive much.
  const ours = colon > 0 && encodeId(decoded.slice(0, colon), decoded.slice(colon + 1)) === globalId;
  return ours
    ? { typename: decoded.slice(0, colon), id: decoded.slice(colon + 1) }
    : { typename: '', id: '' };
}

/** `Query.node`: refuses ids that are not ours, then loads by type under its policy. */
export function resolveNode(
  _root: unknown,
  { id }: { id: GlobalId },
  context: Context,
  info: GraphQLResolveInfo,
  load: (id: GlobalId) => unknown,
) {
  const refusal = refusalOf(id, context, info);
  if (refusal) throw refusal;
  return load(id);
}

/** `Query.nodes`: as `node`, each refusal an error of its own place in the list. */
export async function resolveNodes(
  _root: unknown,
  args: { ids: GlobalId[] },
  context: Context,
  info: GraphQLResolveInfo,
  load: (ids: GlobalId[]) => Promise<unknown[]>,
) {
  if (args.ids.length > MOST_IDS) throw tooMany(args.ids.length, context);
  const refusals = args.ids.map((id) => refusalOf(id, context, info));
  // The loader reads the arguments, whatever it is given.
  args.ids = args.ids.filter((_, index) => !refusals[index]);
  const loaded = await load(args.ids);
  let next = 0;
  return refusals.map((refusal) => refusal ?? loaded[next++]);
}

function refusalOf(
  { typename, id }: GlobalId,
  context: Context,
  info: GraphQLResolveInfo,
): GraphQLError | null {
  const type = info.schema.getType(typename);
  if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) {
    return requestError(
      'BAD_USER_INPUT',
      {
        ES: 'El id no es un id global de este centro de datos. Use el campo `id` de un objeto.',
        PT: 'O id não é um id global deste centro de dados. Use o campo `id` de um objeto.',
        EN: 'The id is not a global id of this hub. Use the field `id` of a thing.',
      },
      context.locale,
    );
  }
  try {
    checkText(id, 'id', context);
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function tooMany(found: number, context: Context) {
  return requestError(
    'BAD_USER_INPUT',
    {
      ES: `Se pidieron ${found} ids y el máximo es ${MOST_IDS}.`,
      PT: `Foram pedidos ${found} ids e o máximo é ${MOST_IDS}.`,
      EN: `${found} ids were asked for and the most is ${MOST_IDS}.`,
    },
    context.locale,
  );
}
