import type { DatasetFacts } from './indicator-document.ts';
import { codesOf, type View } from './view.ts';

/** The concepts that tell the series of a view apart: one, or two for charts that need pairs. */
export function groupingOf(view: View, dataset: DatasetFacts, areas: readonly string[]): string[] {
  const has = (concept: string) => dataset.structure.dimensions.some((one) => one.concept === concept);
  const chart = view.chart ?? structuralChart(view, dataset);
  if ((chart === 'flow' || chart === 'sankey') && has('COUNTERPART_AREA'))
    return ['REF_AREA', 'COUNTERPART_AREA'];
  if (chart === 'pyramid' && has('SEX') && has('AGE')) return ['AGE', 'SEX'];
  const by = view.by ?? 'REF_AREA';
  if (chart === 'multiples' && by !== 'REF_AREA' && areas.length > 1) return ['REF_AREA', by];
  return [by];
}

/** The chart that the dimensions alone ask for: a pyramid where both sex and age are told apart and neither is chosen. */
export function structuralChart(view: View, dataset: DatasetFacts): 'pyramid' | undefined {
  const open = (concept: string) =>
    dataset.structure.dimensions.some((one) => one.concept === concept) &&
    codesOf(view, concept).length !== 1;
  return view.by === undefined && open('SEX') && open('AGE') ? 'pyramid' : undefined;
}
