import { expect, it } from 'vitest';
import { browserOfTests } from './open-hub.ts';

const openPage = browserOfTests();

it('serves the explorer and the graph at the hub\u2019s own address', async () => {
  const { page, troubles } = await openPage();
  await page.goto('/en/developers');
  await page.getByRole('link', { name: 'Explorer with completion' }).click();
  expect(new URL(page.url()).pathname).toBe('/graphiql');
  await page.getByRole('button', { name: /execute/i }).waitFor();
  expect(troubles).toEqual([]);

  const answer = await page.request.post('/graphql', {
    data: { query: '{ datasets(first: 1) { totalCount } }' },
  });
  expect((await answer.json()).data.datasets.totalCount).toBeGreaterThan(10);
});
