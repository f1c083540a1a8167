/** Codes of areas that name no country, such as "other origins": never the largest one, and none to choose. */
export const residualAreas: ReadonlySet<string> = new Set(['XXX', 'OOO', 'XXA', '_U', 'TIB']);
