'use client';

import { useEffect, useState } from 'react';
import type { SiteLocale } from '#i18n/routing.ts';
import { rankTitles } from './rank-titles.ts';
import type { Thing } from './thing.ts';

const PAUSE_MS = 200;
const SHORTEST = 2;

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
 * What fits what is being typed: at once by the titles at hand, at most `most.titled`, after a pause also by the full
 * search, at most `most.found`, of which a newer word ends the older questions. What asks is loaded with the first.
 */
export function useThings(
  locale: SiteLocale,
  typed: string,
  most: { titled: number; found: number },
): Things {
  const [titles, setTitles] = useState<Thing[]>([]);
  const [found, setFound] = useState<{ words: string; things: Thing[]; failed: boolean } | null>(null);
  const words = typed.trim();
  const searchable = words.length >= SHORTEST;

  useEffect(() => {
    let stale = false;
    import('./find-things.ts')
      .then(({ loadTitles }) => loadTitles(locale))
      .then((all) => !stale && setTitles(all))
      .catch(() => undefined);
    return () => {
      stale = true;
    };
  }, [locale]);

  useEffect(() => {
    if (!searchable) return;
    const question = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await import('./find-things.ts')
        .then(({ searchThings }) => searchThings(locale, words, most.found, question.signal))
        .catch(() => null);
      if (!question.signal.aborted) setFound({ words, things: answer ?? [], failed: answer === null });
    }, PAUSE_MS);
    return () => {
      question.abort();
      clearTimeout(timer);
    };
  }, [locale, words, searchable, most.found]);

  const current = searchable && found?.words === words ? found : null;
  const byTitle = rankTitles(titles, words, most.titled);
  const known = new Set(byTitle.map(({ href }) => href));
  return {
    titled: byTitle,
    found: (current?.things ?? []).filter(({ href }) => !known.has(href)),
    searching: searchable && !current,
    failed: current?.failed ?? false,
  };
}
