/** Classes of buttons and of links that look like them: one filled action a page, the others quiet. */
const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-sm px-4 py-2 font-semibold no-underline cursor-pointer disabled:cursor-not-allowed disabled:opacity-60';

export const buttonStyle = {
  main: `${shape} bg-accent text-on-accent hover:bg-accent-strong hover:text-on-accent`,
  quiet: `${shape} border border-rule-strong text-ink hover:border-accent hover:text-accent`,
  danger: `${shape} border border-danger text-danger hover:bg-danger-paper`,
};

export const fieldStyle =
  'min-h-11 w-full rounded-sm border border-rule-strong bg-raised px-3 py-2 text-base text-ink aria-invalid:border-danger';
