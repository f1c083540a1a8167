import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { localise, type StoredText } from '../../text.ts';
import { textField } from '../text-field.ts';
import { type DatasetsFilter, datasetsArguments, FACETS, type Facet } from './dataset-filter.ts';
import { FRESHNESS_ORDER, isCountry, labelsOf } from './facet-labels.ts';
import { type Candidate, findCandidates, passes } from './find-datasets.ts';

interface FacetValueShape {
  value: string;
  label: StoredText;
  count: number;
  selected: boolean;
}

type FacetsShape = Record<Facet, FacetValueShape[]> & { totalCount: number };

const FacetValue = builder.objectRef<FacetValueShape>('DatasetFacetValue').implement({
  description: 'A value by which a list of datasets can be narrowed.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'What the argument of the list takes.' }),
    label: t.field(textField('label', 'What the value means.')),
    count: t.exposeInt('count', {
      description:
        'How many datasets have it, of those that the viewer may see and that pass all else that is asked.',
    }),
    selected: t.exposeBoolean('selected', { description: 'Whether the filter asks for it.' }),
  }),
});

const DatasetFacets = builder.objectRef<FacetsShape>('DatasetFacets').implement({
  description:
    'What a list of datasets can be narrowed by. Each facet is counted with all others applied, its most common ' +
    'values first; values that the filter asks for are told even where no dataset has them.',
  fields: (t) => ({
    totalCount: t.exposeInt('totalCount', { description: 'How many datasets pass the whole filter.' }),
    topics: t.field(facetField('topics', 'Topics (CL_TOPIC).')),
    areas: t.field(
      facetField(
        'areas',
        'Countries and territories of which the current version holds a figure (CL_AREA).',
        40,
      ),
    ),
    publishers: t.field(facetField('publishers', 'Organisations that keep the datasets, by slug.')),
    countedBy: t.field(facetField('countedBy', 'Who is counted (CL_COUNTED_BY).')),
    frequencies: t.field(facetField('frequencies', 'How often the datasets are observed (CL_FREQ).')),
    freshness: t.field(
      facetField('freshness', 'How near the present the datasets are, from current to unknown.'),
    ),
    licences: t.field(facetField('licences', 'Terms of use (CL_LICENCE).')),
  }),
});

function facetField(facet: Facet, description: string, multiplier = 5) {
  const type: [typeof FacetValue] = [FacetValue];
  return {
    type,
    description,
    complexity: { field: 1, multiplier },
    resolve: (facets: FacetsShape) => facets[facet],
  };
}

builder.queryField('datasetFacets', (t) =>
  t.field({
    type: DatasetFacets,
    description:
      'The facets of the list that `datasets` gives for the same arguments, counted over datasets that the viewer may see.',
    complexity: 10,
    args: datasetsArguments(),
    resolve: (_root, filter, context) => countFacets(filter, context),
  }),
);

async function countFacets(filter: DatasetsFilter, context: Context): Promise<FacetsShape> {
  const candidates = await findCandidates(filter, FACETS, context);
  const counted = await Promise.all(
    FACETS.map(async (facet) => [facet, await countFacet(facet, candidates, filter, context)] as const),
  );
  return {
    ...(Object.fromEntries(counted) as Record<Facet, FacetValueShape[]>),
    totalCount: candidates.filter((candidate) => passes(candidate, filter, FACETS)).length,
  };
}

async function countFacet(
  facet: Facet,
  candidates: readonly Candidate[],
  filter: DatasetsFilter,
  context: Context,
): Promise<FacetValueShape[]> {
  const others = FACETS.filter((other) => other !== facet);
  const wanted = new Set<string>(filter[facet]);
  const counts = new Map<string, number>([...wanted].map((value) => [value, 0]));
  for (const candidate of candidates)
    if (passes(candidate, filter, others))
      for (const value of candidate.values[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  const countries = facet === 'areas' ? await isCountry(context) : () => true;
  const values = [...counts.keys()].filter((value) => wanted.has(value) || countries(value));
  const labels = await labelsOf(facet, values, context);
  const told = values.map((value, index) => ({
    value,
    label: labels[index] ?? { es: value, pt: value, en: value },
    count: counts.get(value) ?? 0,
    selected: wanted.has(value),
  }));
  if (facet === 'freshness') return told.toSorted((a, b) => placeOf(a.value) - placeOf(b.value));
  const { compare } = new Intl.Collator(context.locale.toLowerCase());
  const nameOf = ({ label, value }: FacetValueShape) => localise(label, context.locale)?.value ?? value;
  return told.toSorted((a, b) => b.count - a.count || compare(nameOf(a), nameOf(b)));
}

const placeOf = (state: string): number => FRESHNESS_ORDER.indexOf(state);
