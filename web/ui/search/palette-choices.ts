import { languageTag, locales, type SiteLocale } from '#i18n/routing.ts';
import { pathIn } from '../languages.ts';
import { placeGroups } from '../places.ts';
import type { PaletteWords } from './palette-words.ts';
import { rankTitles } from './rank-titles.ts';
import type { Thing } from './thing.ts';

/** Something that the palette can do: go somewhere, by an address with its language, or act. */
export interface PaletteChoice {
  key: string;
  title: string;
  lang?: string | undefined;
  /** A word on what it is. */
  note?: string;
  does: { go: string } | { theme: 'auto' | 'light' | 'dark' } | { signOut: true };
}

export interface PaletteGroup {
  title: string;
  choices: PaletteChoice[];
}

interface Place {
  locale: SiteLocale;
  /** Where the palette is opened: path with its language, and query with its "?". */
  here: { path: string; query: string };
  signedIn: boolean;
  observatories: { slug: string; name: string }[];
}

const OTHER_PAGES = [
  ['/about', 'aboutPage'],
  ['/data-policy', 'dataPolicy'],
  ['/accessibility', 'accessibility'],
  ['/status', 'status'],
  ['/design', 'design'],
] as const;

const IN_LANGUAGE: Record<SiteLocale, string> = {
  es: 'Ver esta página en español',
  pt: 'Ver esta página em português',
  en: 'See this page in English',
};

/** Pages and actions that fit what was typed; where nothing was, the pages one goes to most and all actions. */
export function paletteGroups(
  typed: string,
  { titled, found }: { titled: Thing[]; found: Thing[] },
  place: Place,
  words: PaletteWords,
): PaletteGroup[] {
  const { palette } = words.search;
  const [pages, actions] = [pagesOf(place, words), actionsOf(place, words)];
  const fitting = (choices: PaletteChoice[]) =>
    typed.trim() === '' ? choices : rankTitles(choices, typed, choices.length);
  const ofThings = (things: Thing[]) => things.map((thing) => choiceOf(thing, place, words));
  return [
    { title: palette.found, choices: ofThings(titled) },
    { title: palette.pages, choices: fitting(pages) },
    { title: palette.actions, choices: fitting(actions) },
    { title: palette.inTexts, choices: [...ofThings(found), ...fullSearch(typed, place, words)] },
  ].filter(({ choices }) => choices.length > 0);
}

function choiceOf({ href, title, lang, kind }: Thing, { locale }: Place, words: PaletteWords): PaletteChoice {
  return { key: href, title, lang, note: words.search.one[kind], does: { go: `/${locale}${href}` } };
}

/** The search page, with what was typed. */
function fullSearch(
  typed: string,
  { locale }: Place,
  { search: { palette } }: PaletteWords,
): PaletteChoice[] {
  const q = typed.trim();
  if (q === '') return [];
  const does = { go: `/${locale}/search?${new URLSearchParams({ q })}` };
  return [{ key: 'full-search', title: `${palette.searchFor}: ${q}`, does }];
}

function pagesOf({ locale, signedIn, observatories }: Place, { search, nav, footer }: PaletteWords) {
  const go = (path: string, title: string): PaletteChoice => ({
    key: path,
    title,
    does: { go: `/${locale}${path}` },
  });
  const own = observatories.map(({ slug, name }) => ({
    ...go(`/account/observatories/${slug}`, name),
    note: search.palette.observatory,
  }));
  return [
    ...own,
    ...(signedIn ? [go('/account', search.palette.account)] : []),
    go('', search.palette.home),
    ...placeGroups.flatMap(({ places }) => places.map((place) => go(`/${place}`, nav[place]))),
    go('/corridors', nav.corridors),
    go('/search', search.palette.search),
    ...OTHER_PAGES.map(([path, key]) => go(path, footer[key])),
  ];
}

function actionsOf(
  { locale, here, signedIn }: Place,
  { search: { palette } }: PaletteWords,
): PaletteChoice[] {
  return [
    ...locales
      .filter((other) => other !== locale)
      .map((other) => ({
        key: `language-${other}`,
        title: IN_LANGUAGE[other],
        lang: languageTag(other),
        does: { go: pathIn(other, here.path) + here.query },
      })),
    { key: 'theme-light', title: palette.themeLight, does: { theme: 'light' } },
    { key: 'theme-dark', title: palette.themeDark, does: { theme: 'dark' } },
    { key: 'theme-auto', title: palette.themeAuto, does: { theme: 'auto' } },
    signedIn
      ? { key: 'sign-out', title: palette.signOut, does: { signOut: true } }
      : {
          key: 'sign-in',
          title: palette.signIn,
          does: { go: `/${locale}/sign-in?${new URLSearchParams({ to: here.path + here.query })}` },
        },
  ];
}
