interface WordListProps {
  /** Sentences by their keys, in the order of the messages. */
  words: Record<string, string>;
}

/** Sentences, one under the other. */
export function WordList({ words }: WordListProps) {
  return (
    <ul className="grid max-w-[68ch] gap-3">
      {Object.entries(words).map(([key, text]) => (
        <li key={key} className="border-s-2 border-rule ps-4">
          {text}
        </li>
      ))}
    </ul>
  );
}
