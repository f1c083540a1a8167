import type { SiteLocale } from './routing.ts';

/**
 * Words that the site does not use of people and their journeys, with their forms: no person is illegal, and people are
 * neither water nor an army. Words of weather ("ola de calor", "floods") stay free where they speak of weather.
 */
const WORDS: Record<SiteLocale, string[]> = {
  es: [
    'ilegal(?:es|idad|mente)?',
    'oleadas?',
    'olas?(?! de (?:calor|frío))',
    'avalanchas?',
    'aluvi(?:ón|ones)',
    'clandestin(?:o|a|os|as|idad|amente)',
    'invasi(?:ón|ones)',
    'invasor(?:a|es|as)?',
    'hordas?',
    'mareas? (?:humanas?|de)',
    'tsunamis? migratorios?',
    'riadas? de',
    'inundaci(?:ón|ones) de (?:migrantes|personas)',
    'sin papeles',
    'simpapeles',
  ],
  pt: [
    'ilega(?:l|is)',
    'ilegalidades?',
    'ilegalmente',
    'ondas?(?! de (?:calor|frio))',
    'avalanches?',
    'clandestin(?:o|a|os|as|idade|amente)',
    'invas(?:ão|ões)',
    'invasor(?:a|es|as)?',
    'hordas?',
    'enxurradas?',
    'maré humana',
    'inundaç(?:ão|ões) de (?:migrantes|pessoas)',
    'sem papéis',
    'indocumentad(?:o|a|os|as)',
  ],
  en: [
    'illegal(?:s|ly|ity)?',
    '(?<!heat |cold |heat)waves?',
    'avalanches?',
    'clandestine(?:ly)?',
    'invasions?',
    'invaders?',
    'hordes?',
    'influx(?:es)?',
    'swarm(?:s|ed|ing)?',
    'flood(?:s|ed|ing)? (?:of|by|with) (?:people|migrants|refugees)',
    'tides? of',
    // Offices that are called so keep their name.
    'aliens?(?! service)',
  ],
};

const patterns = Object.fromEntries(
  Object.entries(WORDS).map(([locale, words]) => [
    locale,
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`, 'giu'),
  ]),
) as Record<SiteLocale, RegExp>;

/** The unwanted words that a text in a language holds, as they stand in it. */
export function unwantedWords(text: string, locale: SiteLocale): string[] {
  return text.normalize('NFC').match(patterns[locale]) ?? [];
}
