import type { ResponsePath } from 'graphql';
import { checkText } from '../../argument.ts';
import { builder } from '../../builder.ts';
import { pathOf } from '../../connection.ts';
import type { Context, Locale } from '../../context.ts';
import { LocaleEnum } from '../../enums.ts';
import { requestError } from '../../errors.ts';
import { pageCost, pageOf } from '../../paging.ts';
import { localeArgument } from '../text-field.ts';
import { findMatches, type Match } from './find-matches.ts';
import { loadHitNode } from './load-hit-node.ts';
import { loadHitTexts } from './load-hit-texts.ts';
import { mendQuery, tellingWords } from './mend-query.ts';
import { SEARCH_KINDS, type SearchKind, SearchKindEnum } from './search-kinds.ts';
import { anyWord, formatSearch, parseSearch, type SearchQuery } from './search-query.ts';

/** A found thing, with what it was looked for by. */
interface Hit extends Match {
  query: SearchQuery;
  preferred: Locale;
}

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'A thing that was found.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SearchKindEnum, description: 'What kind of thing it is.' }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The thing itself.',
      complexity: 2,
      resolve: async (hit, _args, context, info) => {
        const node = await loadHitNode(context, info, hit);
        if (node) return node;
        throw requestError('NOT_FOUND', GONE, context.locale);
      },
    }),
    title: t.string({
      description: 'Title or name of the thing.',
      args: localeArgument(),
      resolve: async (hit, args, context, { path }) =>
        (await loadHitTexts(context, placeOf(path), hit.query, hit, args.locale ?? hit.preferred))?.title ??
        '',
    }),
    excerpt: t.string({
      description:
        'The part of its text that fits the query best, as plain text; empty where it has no text.',
      args: localeArgument(),
      resolve: async (hit, args, context, { path }) =>
        (await loadHitTexts(context, placeOf(path), hit.query, hit, args.locale ?? hit.preferred))?.excerpt ??
        '',
    }),
    locale: t.expose('locale', {
      type: LocaleEnum,
      description: 'Language of the text that fits the query best.',
    }),
    score: t.exposeFloat('score', {
      description: 'How well it fits; only to be compared within one answer.',
    }),
  }),
});

const SearchConnection = builder.connectionObject(
  {
    type: SearchHit,
    name: 'SearchConnection',
    description: 'A page of what was found, best first.',
    fields: (t) => ({
      didYouMean: t.string({
        nullable: true,
        complexity: 0,
        description:
          'The query that was used instead, where nothing was found by the one asked; null where that one was used.',
        resolve: (connection) => (connection as { didYouMean?: string | null }).didYouMean ?? null,
      }),
    }),
  },
  { name: 'SearchEdge', description: 'A thing in a page of what was found.' },
);

builder.queryField('search', (t) =>
  t.connection(
    {
      type: SearchHit,
      description:
        'Finds things of every kind that the viewer may see, in all languages, by words that must all hold; ' +
        '"quotes" ask for a phrase, a minus leaves out, OR joins alternatives. Where nothing is found, misspelt words ' +
        'are mended, and then any of the words will do: see `didYouMean`.',
      complexity: (args) => ({ field: 20, multiplier: pageCost(args).multiplier }),
      args: {
        query: t.arg.string({ required: true, description: 'What to look for; at most 200 characters.' }),
        unfinished: t.arg.boolean({
          required: true,
          defaultValue: false,
          description:
            'Whether `query` is still being typed: then its last word also finds the words that begin with it, after ' +
            'those that are it, unless a space, a quote or another mark follows it.',
        }),
        kinds: t.arg({ type: [SearchKindEnum], required: false, description: 'Only things of these kinds.' }),
        locale: t.arg({
          type: LocaleEnum,
          required: false,
          description:
            'Preferred language of titles and excerpts; where nothing is said, that of the request.',
        }),
      },
      resolve: async (_root, args, context) => {
        const kinds = args.kinds ?? SEARCH_KINDS;
        const preferred = args.locale ?? context.locale;
        const asked = parseSearch(checkText(args.query, 'query', context), args.unfinished);
        const { query, matches } = await findOrMend(asked, kinds, preferred, context);
        const hits = new Map(
          matches.map((match) => [`${match.kind} ${match.code}`, { ...match, query, preferred }]),
        );
        const page = await pageOf('SearchHit', [...hits.keys()], args, context, async () => hits);
        return { ...page, didYouMean: query !== asked && matches.length > 0 ? formatSearch(query) : null };
      },
    },
    SearchConnection,
  ),
);

/** What the query finds; where that is nothing, what it finds with its words mended, then with any of its words. */
async function findOrMend(
  asked: SearchQuery,
  kinds: readonly SearchKind[],
  preferred: Locale,
  context: Context,
) {
  const found = await findMatches(asked, kinds, preferred, context);
  if (found.length > 0) return { query: asked, matches: found };
  const mended = await mendQuery(asked, kinds, preferred, context);
  const tellingOnes = await tellingWords(mended ?? asked, context);
  for (const query of [mended ?? [], anyWord(mended ?? asked, (words) => tellingOnes.has(words))]) {
    const matches = await findMatches(query, kinds, preferred, context);
    if (matches.length > 0) return { query, matches };
  }
  return { query: asked, matches: [] };
}

/** Where the hit stands, for all its fields the same. */
function placeOf({ prev }: ResponsePath): string {
  return prev ? pathOf(prev) : '';
}

const GONE = {
  ES: 'Lo encontrado acaba de dejar de estar disponible.',
  PT: 'O que foi encontrado acaba de deixar de estar disponível.',
  EN: 'What was found has just ceased to be available.',
};
