import type { Conflict, Values } from './edit-state.ts';

/**
 * Two people's changes of one version, put together: each field has the text of who changed it. Where both did, and
 * differently, it is a conflict, and `values` has one's own text.
 */
export function mergeEdits(
  original: Values,
  theirs: Values,
  mine: Values,
): { values: Values; conflicts: Conflict[] } {
  const values: Values = {};
  const conflicts: Conflict[] = [];
  for (const field of Object.keys(mine)) {
    const [was = '', current = '', yours = ''] = [original[field], theirs[field], mine[field]];
    values[field] = yours === was ? current : yours;
    if (yours !== was && current !== was && yours !== current) conflicts.push({ field, current, yours });
  }
  return { values, conflicts };
}
