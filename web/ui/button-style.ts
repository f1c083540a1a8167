/** Classes of buttons and of links that look like them: one filled action a page, the others quiet. */
const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-sm border px-4 py-2 text-center font-semibold no-underline cursor-pointer transition-colors disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60';

export const buttonStyle = {
  main: `${shape} border-transparent bg-accent text-on-accent hover:bg-accent-strong hover:text-on-accent`,
  quiet: `${shape} border-rule-strong text-ink hover:border-accent hover:text-accent`,
  danger: `${shape} border-danger text-danger hover:bg-danger-paper hover:text-danger`,
  /** Among others in a row, or beside a field: no edge until it is pointed at. */
  plain: `${shape} border-transparent text-accent hover:border-rule-strong`,
  /** A picture alone, 44 px square: it needs a label for screen readers. */
  icon: `${shape} w-11 border-transparent px-0! text-ink hover:border-rule-strong hover:text-accent`,
  /** In tables and lists, where a full height would part the rows. */
  small:
    'inline-flex min-h-8 items-center justify-center gap-1.5 rounded-sm border border-rule-strong px-3 py-1 text-small font-semibold text-ink no-underline cursor-pointer transition-colors hover:border-accent hover:text-accent disabled:cursor-not-allowed disabled:opacity-60',
};

export const fieldStyle =
  'min-h-11 w-full rounded-sm border border-rule-strong bg-raised px-3 py-2 text-base text-ink aria-invalid:border-danger disabled:cursor-not-allowed disabled:bg-sunk disabled:text-soft';
