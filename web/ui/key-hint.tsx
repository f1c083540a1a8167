/** Keys to press together. */
export function KeyHint({ keys }: { keys: readonly string[] }) {
  return (
    <span className="inline-flex gap-1">
      {keys.map((key) => (
        <kbd
          key={key}
          className="inline-flex min-w-6 items-center justify-center rounded-sm border border-rule-strong px-1.5 text-small text-soft"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
