import { graphql, type ResultOf } from '#graph/graphql.ts';
import type { Values } from '../../edit/edit-state.ts';
import type { FormRules } from '../../edit/field-rule.ts';
import { ownText } from '../../edit/own-text.ts';

/** What is said about a dataset, in its three languages. */
export const DescriptionTexts = graphql(`
  fragment DescriptionTexts on Dataset {
    revision
    titleEs: title(locale: ES)
    titlePt: title(locale: PT)
    titleEn: title(locale: EN)
    descriptionEs: description(locale: ES)
    descriptionPt: description(locale: PT)
    descriptionEn: description(locale: EN)
    caveatsEs: caveats(locale: ES)
    caveatsPt: caveats(locale: PT)
    caveatsEn: caveats(locale: EN)
    es: fallbacks(locale: ES) {
      field
    }
    pt: fallbacks(locale: PT) {
      field
    }
    en: fallbacks(locale: EN) {
      field
    }
  }
`);

/** The fields of the description form, in their order, as the API takes them. */
export const descriptionRules = {
  needed: 'title',
  fields: [
    { name: 'title.es', max: 200 },
    { name: 'title.pt', max: 200 },
    { name: 'title.en', max: 200 },
    { name: 'description.es', max: 5000, long: true },
    { name: 'description.pt', max: 5000, long: true },
    { name: 'description.en', max: 5000, long: true },
    { name: 'caveats.es', max: 5000, long: true },
    { name: 'caveats.pt', max: 5000, long: true },
    { name: 'caveats.en', max: 5000, long: true },
  ],
} as const satisfies FormRules;

/** A description as its form shows it. */
export function descriptionValues(dataset: ResultOf<typeof DescriptionTexts>): Values {
  const { es, pt, en } = dataset;
  return {
    'title.es': ownText(dataset.titleEs, es, 'title'),
    'title.pt': ownText(dataset.titlePt, pt, 'title'),
    'title.en': ownText(dataset.titleEn, en, 'title'),
    'description.es': ownText(dataset.descriptionEs, es, 'description'),
    'description.pt': ownText(dataset.descriptionPt, pt, 'description'),
    'description.en': ownText(dataset.descriptionEn, en, 'description'),
    'caveats.es': ownText(dataset.caveatsEs, es, 'caveats'),
    'caveats.pt': ownText(dataset.caveatsPt, pt, 'caveats'),
    'caveats.en': ownText(dataset.caveatsEn, en, 'caveats'),
  };
}
