import { buttonStyle } from '#ui/button-style.ts';
import { Notice } from '#ui/notice.tsx';
import type { EditState, Values } from './edit-state.ts';
import type { EditWords } from './edit-words.ts';

interface EditOutcomeProps {
  state: EditState;
  /** As they stand in the form now. */
  values: Values;
  words: EditWords;
  labelOf: (field: string) => string;
  /** Where to sign in again and come back to. */
  signInHref: string;
  /** Puts a text into a field; null while script hasn't taken over. */
  choose: ((field: string, text: string) => void) | null;
}

/** What stands in the way of a save, and what to do about it. */
export function EditOutcome({ state, values, words, labelOf, signInHref, choose }: EditOutcomeProps) {
  switch (state.outcome) {
    case 'conflict':
      return (
        <Notice tone="warning" role="alert" title={words.conflictTitle}>
          <p>{words.conflictBody}</p>
          {state.conflicts.map(({ field, current, yours }) => (
            <section key={field} className="mt-4 border-t border-warning pt-3" aria-label={labelOf(field)}>
              <p className="font-semibold">
                <a href={`#${field}`}>{labelOf(field)}</a>
              </p>
              <div className="mt-2 grid gap-4 sm:grid-cols-2">
                <Version
                  title={words.current}
                  text={current || words.empty}
                  taken={values[field] === current}
                  take={choose && { label: words.takeCurrent, run: () => choose(field, current) }}
                  field={labelOf(field)}
                />
                <Version
                  title={words.yours}
                  text={yours || words.empty}
                  taken={values[field] === yours}
                  take={choose && { label: words.takeYours, run: () => choose(field, yours) }}
                  field={labelOf(field)}
                />
              </div>
            </section>
          ))}
        </Notice>
      );
    case 'invalid':
      return (
        <Notice tone="danger" role="alert" title={words.invalidTitle}>
          <ul className="list-disc ps-5">
            {Object.entries(state.issues).map(([field, message]) => (
              <li key={field}>
                <a href={`#${field}`}>{labelOf(field)}</a>: {message}
              </li>
            ))}
          </ul>
        </Notice>
      );
    case 'signed-out':
      return (
        <Notice tone="danger" role="alert" title={words.signedOutTitle}>
          <p>{words.signedOut}</p>
          <p className="mt-3">
            <a href={signInHref} className={buttonStyle.quiet}>
              {words.signIn}
            </a>
          </p>
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="danger" role="alert" title={words.refusedTitle}>
          <p>{state.message}</p>
          <p>{words.kept}</p>
        </Notice>
      );
    default:
      return null;
  }
}

interface VersionProps {
  title: string;
  text: string;
  taken: boolean;
  take: { label: string; run: () => void } | null;
  field: string;
}

/** One of two versions of a field, and a button that takes it. */
function Version({ title, text, taken, take, field }: VersionProps) {
  return (
    <div className="flex min-w-0 flex-col items-start gap-2">
      <p className="text-small text-soft">{title}</p>
      <p className="max-h-60 w-full overflow-y-auto whitespace-pre-wrap wrap-anywhere" dir="auto">
        {text}
      </p>
      {take && (
        <button
          type="button"
          onClick={take.run}
          aria-pressed={taken}
          className={`${buttonStyle.small} bg-raised aria-pressed:border-accent aria-pressed:text-accent`}
        >
          {taken ? '✓ ' : ''}
          {take.label}
          <span className="sr-only"> {field}</span>
        </button>
      )}
    </div>
  );
}
