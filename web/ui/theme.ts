/** What a reader chose: the system's theme, or one of the two. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme by its cookie or form value; the system's where it says nothing of use. */
export function readTheme(value: unknown): Theme {
  return themes.find((theme) => theme === value) ?? 'auto';
}
