import type { SiteLocale } from '#i18n/routing.ts';

/** A country as the data name it. */
export interface NamedPlace {
  code: string;
  label: string;
}

/** A country's name as it stands in a sentence: with its article, and after a preposition. */
export type PlacePhrases = {
  /** "Perú", "o Peru", "the Netherlands". */
  the: string;
  /** "de Perú", "do Peru", "of Peru". */
  of: string;
  /** "de Perú", "do Peru", "from Peru". */
  from: string;
  /** "en Perú", "no Peru", "in Peru". */
  in: string;
  /** "a Perú", "ao Peru", "to Peru". */
  to: string;
};

const codes = (list: string) => new Set(list.split(' '));

const ENGLISH_THE = codes('USA GBR NLD BHS PHL ARE DOM CAF MDV COM BES PSE IMN ATF IOT');

const SPANISH = {
  el: codes('GBR BES PSE'),
  la: codes('DOM CAF COD HKG MAC VAT'),
  los: codes('NLD ARE ATF'),
};

/** Feminine singular is the rule for the rest: most names end in -a. */
const PORTUGUESE = {
  o: codes(
    'BRA CHL ECU PER PRY SUR URY MEX PAN CAN HTI JPN KWT LBN NPL PAK QAT IRN IRQ EGY SDN SSD GBR AFG AZE BHR BEN BLZ ' +
      'BTN BDI BWA TCD COG COD ESH GAB JOR KAZ KGZ KHM KEN LSO MNE NER SEN TJK TKM TGO UZB VNM YEM ZWE MWI LAO LKA ' +
      'MLI MAR XKX IOT PSE',
  ),
  os: codes('USA NLD ARE BES ATF'),
  as: codes('BHS BMU PHL MDV SYC COM'),
  none: codes(
    'PRT CUB SLV HND CPV MOZ AGO ISR MLT CYP SGP AND MCO SMR LIE LUX MDG TLS STP TTO BRB ATG KNA LCA VCT GRD ABW CUW ' +
      'PRI GUM HKG MAC TWN GIB GHA DJI SXM BLM MAF MSR MYT WSM TON TUV VUT PLW NRU NIU TKL KIR FJI SHN GGY JEY MUS ' +
      'BGD MMR BRN OMN AIA GLP SPM WLF SWZ RWA UGA BFA CMR SJM COK',
  ),
};

/** How a country's name is said in sentences of a language; names without an article are said plainly. */
export function placePhrases(place: NamedPlace, locale: SiteLocale): PlacePhrases {
  const article = articleOf(place, locale);
  const plain = place.label;
  if (locale === 'en') {
    const the = article ? `the ${plain}` : plain;
    return { the, of: `of ${the}`, from: `from ${the}`, in: `in ${the}`, to: `to ${the}` };
  }
  const the = article ? `${article} ${plain}` : plain;
  const join = locale === 'pt' ? portuguese : spanish;
  const of = join('de', article, plain);
  const inside = join(locale === 'pt' ? 'em' : 'en', article, plain);
  return { the, of, from: of, in: inside, to: join('a', article, plain) };
}

function articleOf({ code, label }: NamedPlace, locale: SiteLocale): string {
  if (locale === 'en') return ENGLISH_THE.has(code) || label.endsWith('Islands') ? 'the' : '';
  if (locale === 'es') {
    if (label.startsWith('Islas ')) return 'las';
    return held(SPANISH, code) ?? '';
  }
  if (label.startsWith('Ilhas ')) return 'as';
  const found = held(PORTUGUESE, code) ?? 'a';
  return found === 'none' ? '' : found;
}

function held(table: Record<string, Set<string>>, code: string): string | undefined {
  return Object.entries(table).find(([, members]) => members.has(code))?.[0];
}

function spanish(preposition: string, article: string, name: string): string {
  if (article === 'el' && preposition === 'de') return `del ${name}`;
  if (article === 'el' && preposition === 'a') return `al ${name}`;
  return [preposition, article, name].filter(Boolean).join(' ');
}

const CONTRACTED: Record<string, Record<string, string>> = {
  de: { o: 'do', a: 'da', os: 'dos', as: 'das' },
  em: { o: 'no', a: 'na', os: 'nos', as: 'nas' },
  a: { o: 'ao', a: 'à', os: 'aos', as: 'às' },
};

function portuguese(preposition: string, article: string, name: string): string {
  return `${CONTRACTED[preposition]?.[article] ?? preposition} ${name}`;
}
