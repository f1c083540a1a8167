/** All texts of a tree of messages, each by its path: "nav.search". */
export function messageTexts(tree: object, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : messageTexts(value, `${path}${key}.`),
  );
}
