'use client';

import { useLocale } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { browserClient } from '#graph/browser-client.ts';
import { graphql } from '#graph/graphql.ts';
import { fieldStyle } from '#ui/button-style.ts';

const Suggestions = graphql(`
  query Suggestions($query: String!) {
    search(query: $query, kinds: [INDICATOR, DATASET, GUIDE, OBSERVATORY], first: 6) {
      nodes {
        title
      }
    }
  }
`);

const PAUSE_MS = 250;
const SHORTEST = 3;

/** The field for words; with script it offers titles while one types. */
export function SearchBox({ words }: { words: string | undefined }) {
  const locale = useLocale();
  const client = useMemo(() => browserClient(locale), [locale]);
  const [typed, setTyped] = useState('');
  const [titles, setTitles] = useState<string[]>([]);

  useEffect(() => {
    if (typed.trim().length < SHORTEST) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const { data } = await client.query(Suggestions, { query: typed.trim() }).toPromise();
      if (!stale && data) setTitles([...new Set(data.search.nodes.map(({ title }) => title))]);
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [client, typed]);

  return (
    <>
      <input
        id="q"
        name="q"
        type="search"
        list="suggestions"
        autoComplete="off"
        defaultValue={words}
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
        className={`${fieldStyle} flex-1 basis-64`}
      />
      <datalist id="suggestions">
        {titles.map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
    </>
  );
}
