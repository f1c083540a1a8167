import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '@hub/schema/context.ts';
import { LIMITS } from '@hub/schema/engine/contract/request-limits.ts';
import { requestError, type Words } from '@hub/schema/errors.ts';
import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** `repeats` is the bound of graphql-js on comparing fields with each other while validating. */
type Limit = keyof typeof LIMITS | 'repeats';

const WORDS: Record<Limit, (found: number) => Words> = {
  depth: (found) => ({
    ES: `La consulta tiene ${found} niveles y el límite es ${LIMITS.depth}. Pida los niveles más hondos por su id, con node(id:).`,
    PT: `A consulta tem ${found} níveis e o limite é ${LIMITS.depth}. Peça os níveis mais profundos pelo seu id, com node(id:).`,
    EN: `The query is ${found} levels deep and the limit is ${LIMITS.depth}. Ask for the deeper levels by their id, with node(id:).`,
  }),
  aliases: (found) => ({
    ES: `La consulta usa ${found} alias y el límite es ${LIMITS.aliases}. Use nodes(ids:) o un filtro con varios códigos.`,
    PT: `A consulta usa ${found} alias e o limite é ${LIMITS.aliases}. Use nodes(ids:) ou um filtro com vários códigos.`,
    EN: `The query uses ${found} aliases and the limit is ${LIMITS.aliases}. Use nodes(ids:) or a filter of several codes.`,
  }),
  tokens: () => ({
    ES: `La consulta pasa de ${LIMITS.tokens} elementos léxicos. Pase las listas largas como variables o divídala.`,
    PT: `A consulta passa de ${LIMITS.tokens} elementos léxicos. Passe as listas longas como variáveis ou divida-a.`,
    EN: `The query has more than ${LIMITS.tokens} tokens. Pass long lists as variables, or split it.`,
  }),
  cost: (found) => ({
    ES: `La consulta cuesta ${found} y el límite es ${LIMITS.cost}. Pida menos elementos con first, o menos conexiones anidadas.`,
    PT: `A consulta custa ${found} e o limite é ${LIMITS.cost}. Peça menos elementos com first, ou menos conexões aninhadas.`,
    EN: `The query costs ${found} and the limit is ${LIMITS.cost}. Ask for fewer items with first, or nest fewer connections.`,
  }),
  repeats: () => ({
    ES: 'La consulta repite los mismos campos o fragmentos demasiadas veces. Pida cada campo una sola vez.',
    PT: 'A consulta repete os mesmos campos ou fragmentos vezes demais. Peça cada campo uma única vez.',
    EN: 'The query repeats the same fields or fragments too often. Ask for each field once.',
  }),
};

/** The error of a query past a limit: always HTTP 400, with the limit and what was found in `extensions`. */
export function limitError(limit: Limit, found: number | null, locale: Context['locale']) {
  return requestError('LIMIT_EXCEEDED', WORDS[limit](found ?? 0), locale, {
    limit,
    maximum: limit === 'repeats' ? null : LIMITS[limit],
    found,
    http: { status: 400 },
  });
}

/** Refuses operations past the limits before any work, and tells the cost of the others in `extensions.cost`. */
export function limitsPlugin(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost = 0;
      return {
        async didResolveOperation({ document, operation, request, contextValue: { locale } }) {
          if (!operation) return;
          const aliases = countAliases(operation, document);
          if (aliases > LIMITS.aliases) throw limitError('aliases', aliases, locale);
          const measured = measure(schema, document, operation, request.variables);
          if (measured.depth > LIMITS.depth) throw limitError('depth', measured.depth, locale);
          cost = measured.complexity;
          if (cost > LIMITS.cost) throw limitError('cost', cost, locale);
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single' || cost === 0) return;
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            cost: { used: cost, limit: LIMITS.cost },
          };
        },
      };
    },
  };
}

/** Depth and cost of the one operation that will run, whichever others stand in the document. */
function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown> | undefined,
) {
  const alone = document.definitions.filter(
    (one) => one.kind !== Kind.OPERATION_DEFINITION || one === operation,
  );
  const given = variables ?? {};
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  // Variables that don't fit their types have no cost: execution answers them with their own error.
  if (errors) return { depth: 0, complexity: 0 };
  try {
    return complexityFromQuery({ ...document, definitions: alone }, { schema, variables: given });
  } catch (error) {
    // A null of a variable where an argument takes none, which graphql-js finds at the field only.
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}

/** Aliases of an operation with its fragments as often as they are spread, `__typename` among them. */
function countAliases(operation: OperationDefinitionNode, document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  const known = new Map<string, number>();
  const inFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const fragment = fragments.get(name);
    const count = fragment ? inSet(fragment.selectionSet) : 0;
    known.set(name, count);
    return count;
  };
  const inSet = (set: SelectionSetNode): number => {
    let count = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) count += inFragment(selection.name.value);
      else {
        if (selection.kind === Kind.FIELD && selection.alias) count++;
        if (selection.selectionSet) count += inSet(selection.selectionSet);
      }
    }
    return count;
  };
  return inSet(operation.selectionSet);
}
