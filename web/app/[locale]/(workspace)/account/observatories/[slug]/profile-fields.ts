import { graphql, type ResultOf } from '#graph/graphql.ts';
import type { Values } from '../../edit/edit-state.ts';
import type { FormRules } from '../../edit/field-rule.ts';
import { ownText } from '../../edit/own-text.ts';

/** The profile of an observatory in its three languages. */
export const ProfileTexts = graphql(`
  fragment ProfileTexts on Observatory {
    revision
    acronym
    website
    city
    latitude
    longitude
    nameEs: name(locale: ES)
    namePt: name(locale: PT)
    nameEn: name(locale: EN)
    descriptionEs: description(locale: ES)
    descriptionPt: description(locale: PT)
    descriptionEn: description(locale: EN)
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

/** The fields of the profile form, in their order, as the API takes them. */
export const profileRules = {
  needed: 'name',
  fields: [
    { name: 'name.es', max: 200 },
    { name: 'name.pt', max: 200 },
    { name: 'name.en', max: 200 },
    { name: 'acronym', max: 40 },
    { name: 'description.es', max: 5000, long: true },
    { name: 'description.pt', max: 5000, long: true },
    { name: 'description.en', max: 5000, long: true },
    { name: 'website', max: 500, kind: 'web-address' },
    { name: 'city', max: 100 },
    { name: 'latitude', kind: 'latitude' },
    { name: 'longitude', kind: 'longitude' },
  ],
} as const satisfies FormRules;

/** A profile as its form shows it. */
export function profileValues(profile: ResultOf<typeof ProfileTexts>): Values {
  const { es, pt, en } = profile;
  return {
    'name.es': ownText(profile.nameEs, es, 'name'),
    'name.pt': ownText(profile.namePt, pt, 'name'),
    'name.en': ownText(profile.nameEn, en, 'name'),
    acronym: profile.acronym ?? '',
    'description.es': ownText(profile.descriptionEs, es, 'description'),
    'description.pt': ownText(profile.descriptionPt, pt, 'description'),
    'description.en': ownText(profile.descriptionEn, en, 'description'),
    website: profile.website ?? '',
    city: profile.city ?? '',
    latitude: profile.latitude?.toString() ?? '',
    longitude: profile.longitude?.toString() ?? '',
  };
}
