/** A page that shows pictures named "<page>-<language>-<theme>-<width>.jpg", a row a page. */
export function contactSheet(files: readonly string[]): string {
  const rows = Map.groupBy(files, (file) => file.replace(/-[a-z]{2}-[a-z]+-\d+\.jpg$/, ''));
  const body = Array.from(
    rows,
    ([page, pictures]) =>
      `<h2>${page}</h2><div>${pictures
        .map((file) => `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}"></a>`)
        .join('')}</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Pages of the hub</title>
<style>body{font-family:sans-serif;margin:1rem}div{display:flex;gap:.5rem;overflow-x:auto;align-items:start}
img{height:24rem;border:1px solid #999}</style>
${body.join('\n')}
`;
}
