import { cache } from 'react';
import { type Answer, ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import type { NamedPlace } from './place-phrases.ts';

const PlaceByText = graphql(`
  query PlaceByText($code: String!, $text: String!) {
    codeList(code: "CL_AREA") {
      entry(code: $code) {
        code
        label
        identifiers {
          scheme
          value
        }
      }
      codes(first: 20, query: $text) {
        nodes {
          code
          label
          identifiers {
            scheme
            value
          }
        }
      }
    }
  }
`);

interface Area extends NamedPlace {
  identifiers: { scheme: string; value: string }[];
}

/**
 * The country that an address means: by its ISO 3166-1 alpha-3 code, else by alpha-2, M49 or its name in the language
 * of the page. Null where it means none: groups, regions and codes such as "other origins" are no countries.
 */
export const resolvePlace = cache(
  async (locale: SiteLocale, text: string): Promise<Answer<NamedPlace | null>> => {
    const wanted = text.trim().slice(0, 80);
    if (wanted === '') return { data: null, trouble: null };
    const { data, trouble } = await ask(locale, PlaceByText, { code: wanted.toUpperCase(), text: wanted });
    if (trouble) return { data: null, trouble };
    const found = [data.codeList?.entry, ...(data.codeList?.codes.nodes ?? [])].filter((area) => !!area);
    return { data: bestMatch(found, wanted), trouble: null };
  },
);

/** The area that a text names exactly, by code, identifier or label; case and accents don't count. */
export function bestMatch(areas: readonly Area[], text: string): NamedPlace | null {
  const wanted = plain(text);
  const countries = areas.filter(isCountry);
  const found =
    countries.find(({ code }) => plain(code) === wanted) ??
    countries.find(({ identifiers }) => identifiers.some(({ value }) => plain(value) === wanted)) ??
    countries.find(({ label }) => plain(label) === wanted);
  return found ? { code: found.code, label: found.label } : null;
}

function isCountry({ code, identifiers }: Area): boolean {
  return /^[A-Z]{3}$/.test(code) && identifiers.some(({ scheme }) => scheme === 'iso2');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}
