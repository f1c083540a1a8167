'use client';

import { useEffect, useState } from 'react';
import type { SiteLocale } from '#i18n/routing.ts';
import { rankTitles } from './rank-titles.ts';
import type { Thing } from './thing.ts';

const PAUSE_MS = 200;
const SHORTEST = 3;

interface Things {
  /** By their titles, at once; these stand first, so that what comes later moves nothing. */
  titled: Thing[];
  /** By their texts, other than those. */
  found: Thing[];
  /** Whether the full search is still under way. */
  searching: boolean;
  failed: boolean;
}

/**
 * What fits what is being typed: at once by the titles that the hub has, after a pause also by its full search. The
 * code that asks is loaded when `wanted` first says so.
 */
export function useThings(locale: SiteLocale, typed: string, wanted: boolean, most: number): Things {
  const [titles, setTitles] = useState<Thing[]>([]);
  const [found, setFound] = useState<{ words: string; things: Thing[]; failed: boolean } | null>(null);
  const words = typed.trim();
  const searchable = words.length >= SHORTEST;

  useEffect(() => {
    if (!wanted) return;
    let stale = false;
    import('./find-things.ts')
      .then(({ loadTitles }) => loadTitles(locale))
      .then((all) => !stale && setTitles(all))
      .catch(() => undefined);
    return () => {
      stale = true;
    };
  }, [locale, wanted]);

  useEffect(() => {
    if (!wanted || !searchable) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const answer = await import('./find-things.ts')
        .then(({ searchThings }) => searchThings(locale, words, most))
        .catch(() => null);
      if (!stale) setFound({ words, things: answer ?? [], failed: answer === null });
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [locale, words, wanted, searchable, most]);

  const current = searchable && found?.words === words ? found : null;
  const byTitle = rankTitles(titles, words, most);
  const known = new Set(byTitle.map(({ href }) => href));
  return {
    titled: byTitle,
    found: (current?.things ?? []).filter(({ href }) => !known.has(href)),
    searching: searchable && !current,
    failed: current?.failed ?? false,
  };
}
