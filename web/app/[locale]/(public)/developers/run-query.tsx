'use client';

import { type ReactNode, useState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';

interface RunQueryProps {
  /** What is asked, as GraphQL over HTTP takes it. */
  query: string;
  variables: Record<string, unknown>;
  /** The language of the answer's texts, as a BCP 47 tag. */
  language: string;
  /** What else can be done with the query, beside the button. */
  children?: ReactNode;
  words: Record<'run' | 'running' | 'answer' | 'done' | 'refused' | 'failed', string>;
}

type State =
  | { at: 'open' | 'running' }
  | { at: 'answered'; said: string; answer: string; good: boolean }
  | { at: 'failed' };

/** Sends a query as the person who reads, and shows the answer as it came. */
export function RunQuery({ query, variables, language, words, children }: RunQueryProps) {
  const [state, setState] = useState<State>({ at: 'open' });
  const run = async () => {
    setState({ at: 'running' });
    setState(await answerOf(query, variables, language, words).catch((): State => ({ at: 'failed' })));
  };
  return (
    <div className="grid max-w-[60rem] min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <button type="button" onClick={run} disabled={state.at === 'running'} className={buttonStyle.main}>
          {state.at === 'running' ? words.running : words.run}
        </button>
        {children}
      </div>
      <div role="status" className="text-small text-soft">
        {state.at === 'answered' && state.said}
        {state.at === 'failed' && words.failed}
      </div>
      {state.at === 'answered' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section aria-label={words.answer} tabIndex={0} className="table-scroll table-tall">
          <pre
            className={`code w-max min-w-full overflow-visible border-s-4 ${state.good ? 'border-good' : 'border-danger'}`}
          >
            {state.answer}
          </pre>
        </section>
      )}
    </div>
  );
}

async function answerOf(
  query: string,
  variables: Record<string, unknown>,
  language: string,
  words: RunQueryProps['words'],
): Promise<State> {
  const begun = performance.now();
  const response = await fetch('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query, variables }),
  });
  const { extensions, ...answer } = await response.json();
  const cost: { used: number; limit: number } | undefined = extensions?.cost;
  const good = answer.errors === undefined;
  const filled: Record<string, number | undefined> = {
    ms: Math.round(performance.now() - begun),
    used: cost?.used,
    limit: cost?.limit,
  };
  return {
    at: 'answered',
    good,
    said: good
      ? words.done.replace(/\{(\w+)\}/g, (_, name) => filled[name]?.toLocaleString(language) ?? '')
      : words.refused,
    answer: JSON.stringify(answer, null, 2),
  };
}
