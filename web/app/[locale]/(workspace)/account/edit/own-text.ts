/** A text in a language of its own; empty where the graph gave another language's in its stead. */
export function ownText(text: string | null, fallbacks: readonly { field: string }[], field: string): string {
  return fallbacks.some((fallback) => fallback.field === field) ? '' : (text ?? '');
}
