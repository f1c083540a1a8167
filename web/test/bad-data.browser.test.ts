import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import type { APIResponse, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserOfTests, runningHub } from './open-hub.ts';

const openPage = browserOfTests();
const root = path.resolve(import.meta.dirname, '../..');

/** Brings the odd datasets of scripts/testing in by the hub's own command, or takes them out. */
async function oddDatasets(what: 'add' | 'remove'): Promise<void> {
  const hub = runningHub();
  if (!hub) return;
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/testing/odd-datasets.ts', what], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: hub.databaseUrl },
  });
}

beforeAll(() => oddDatasets('add'));
afterAll(() => oddDatasets('remove'));

/** What a figure must never be. */
const NO_FIGURE = /\b(?:NaN|undefined|Infinity|null)\b|∞/;
const PHONE = { viewport: { width: 360, height: 800 } };

type Row = Record<string, string>;

function rowsOf(csv: string): Row[] {
  return parse(csv, { columns: true, bom: true, comment: '#', comment_no_infix: true });
}

/** All files of a view, of which none may fail or hold what is no figure; the rows of its CSV. */
async function filesOf(page: Page, view: string): Promise<{ rows: Row[]; csv: string; svg: string }> {
  const [code, search = ''] = view.split('?');
  const get = async (extension: string): Promise<APIResponse> => {
    const answer = await page.request.get(`/es/indicators/${code}.${extension}?${search}`);
    expect([extension, answer.status()]).toEqual([extension, 200]);
    return answer;
  };
  const csv = await (await get('csv')).text();
  const svg = await (await get('svg')).text();
  const json = await (await get('json')).json();
  await (await get('metadata.json')).json();
  expect((await (await get('png')).body()).subarray(1, 4).toString()).toBe('PNG');
  const embed = await page.request.get(`/es/embed/${code}?${search}`);
  expect(embed.status()).toBe(200);
  for (const text of [csv, svg, await embed.text()]) expect(text).not.toMatch(NO_FIGURE);
  const rows = rowsOf(csv);
  const observations = json.series.flatMap(
    (one: { observations: { value: number | null }[] }) => one.observations,
  );
  expect(observations.map(({ value }: { value: number | null }) => value)).toEqual(
    rows.map(({ OBS_VALUE }) => (OBS_VALUE === '' ? null : Number(OBS_VALUE))),
  );
  return { rows, csv, svg };
}

/** A view on a phone: it answers, is as wide as the screen, and shows nothing that is no figure. */
async function see(view: string) {
  const { page, troubles } = await openPage(PHONE);
  const response = await page.goto(`/es/indicators/${view}`);
  expect(response?.status()).toBe(200);
  const text = await page.locator('main').innerText();
  expect(text).not.toMatch(NO_FIGURE);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const cells = await page.locator('table.data td').allInnerTexts();
  return { page, troubles, text, cells, ...(await filesOf(page, view)) };
}

const valuesOf = (rows: Row[]) => rows.map((row) => [row.TIME_PERIOD, row.OBS_VALUE, row.GAP]);

describe('figures that no source should publish', () => {
  it('one alone is a bar without a place, and says its period', async () => {
    const { page, text, rows, troubles } = await see('ODD_SINGLE');
    expect(text).toContain('One figure en 2019, Chile: 5');
    expect(await page.locator('figure svg:visible rect title').allTextContents()).toEqual(['Chile: 5']);
    expect(rows).toHaveLength(1);
    expect(troubles).toEqual([]);
  });

  it('none at all is said in words, never a zero', async () => {
    const { page, text, cells, rows, svg, troubles } = await see('ODD_MISSING');
    expect(text).toContain('que no haya cifra no quiere decir cero');
    expect(await page.locator('figure svg').count()).toBe(0);
    expect(cells.map((cell) => cell.replace(/\s+/g, ' '))).toEqual(Array(6).fill('… sin dato O'));
    expect(text).toContain('O: Falta');
    expect(valuesOf(rows)).toEqual(
      ['2018', '2019', '2020', '2018', '2019', '2020'].map((year) => [year, '', '']),
    );
    expect(svg).toContain('No hay cifras para mostrar');
    expect(troubles).toEqual([]);
  });

  it.each([
    '',
    '?chart=ranking',
    '?chart=slope',
    '?chart=map&period=2019',
    '?chart=heat',
    '?chart=multiples',
  ])('those below zero stand below zero%s', async (search) => {
    const { page, rows, troubles } = await see(`ODD_NEGATIVE${search}`);
    expect(await page.locator('figure svg[role=img]:visible').count()).toBe(1);
    expect(rows.find((row) => row.REF_AREA === 'ARG' && row.TIME_PERIOD === '2019')?.OBS_VALUE).toBe('-1200');
    expect(rows.find((row) => row.REF_AREA === 'CHL' && row.TIME_PERIOD === '2020')?.OBS_VALUE).toBe('');
    expect(troubles).toEqual([]);
  });

  it('has no share of those below zero, and says why', async () => {
    const { text, rows } = await see('ODD_NEGATIVE?unit=share');
    expect(text).toContain('con cifras negativas no tiene sentido');
    expect(rows.every((row) => row.UNIT === 'PS')).toBe(true);
  });
});

describe('what can’t be divided', () => {
  it('is a gap in a share of zero, and says why', async () => {
    const { text, rows, cells } = await see('ODD_ZERO?area=ARG&by=COUNTERPART_AREA&unit=share');
    expect(text).toContain('El total de ese período es cero');
    expect(valuesOf(rows.filter((row) => row.COUNTERPART_AREA === 'BOL'))).toEqual([
      ['2018', '', 'zeroTotal'],
      ['2019', '25', ''],
      ['2020', '50', ''],
    ]);
    expect(cells.filter((cell) => cell.includes('…'))).toHaveLength(2);
    expect(text).toMatch(/la cifra más alta es la de (?:Bolivia y Venezuela|Venezuela y Bolivia), con 50/);
  });

  it('has no index from zero, and says why', async () => {
    const { text, rows } = await see('ODD_ZERO?unit=index');
    expect(text).toContain('la cifra del período base es cero o menor en todas las series');
    // Nothing is 100 where each first figure is zero: the figures themselves are shown.
    expect(new Set(rows.map((row) => row.UNIT))).toEqual(new Set(['PS']));
  });

  it('is a gap per inhabitant where the population is unknown, and says why', async () => {
    const { text, rows } = await see('ODD_UNPOPULATED?unit=per1000');
    expect(text).toContain('No hay cifra de población de ese año');
    expect(valuesOf(rows).filter(([year]) => year === '1880')).toEqual([
      ['1880', '', 'noPopulation'],
      ['1880', '', 'noPopulation'],
    ]);
    expect(Number(rows.find((row) => row.TIME_PERIOD === '2019')?.OBS_VALUE)).toBeGreaterThan(1);
  });
});

describe('words that no source should use', () => {
  it('of markup, and four hundred letters, are text', async () => {
    const { page, text, csv, svg, troubles } = await see('ODD_MARKUP');
    expect(text).toContain('<script>alert(1)</script> & "quoted"');
    expect(await page.locator('main b, main script:not([type]):not([src]):not([id])').count()).toBe(0);
    expect(svg).not.toMatch(/<script|<b>/);
    const parsed = await page.evaluate(
      (source) =>
        new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('parsererror') === null,
      svg,
    );
    expect(parsed).toBe(true);
    expect(rowsOf(csv)[0]?.COMMENT_OBS).toContain('<script>alert(1)</script>');
    const embed = await page.goto('/es/embed/ODD_MARKUP');
    expect(embed?.status()).toBe(200);
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('h1').innerText()).toContain('<b>bold</b>');
    expect(troubles).toEqual([]);
  });

  it('very long, or from right to left, widen nothing and turn no sentence', async () => {
    const { page, text, troubles } = await see('ODD_WORDS');
    expect(text).toContain('en 2019, la cifra más alta es la de');
    // Nothing beyond the name is turned: no override is left in the sentence.
    expect(await page.locator('figure h2').innerText()).not.toContain('\u202e');
    await page.goto('/es/embed/ODD_WORDS');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(troubles).toEqual([]);
  });
});

it('marks a sum as provisional where a part of it is: in table, chart and files', async () => {
  const { page, text, cells, rows, svg } = await see('ODD_PROVISIONAL');
  expect(cells.map((cell) => cell.replace(/\s+/g, ''))).toEqual(['8', '18P']);
  expect(text).toContain('P: Provisional');
  expect(rows.map((row) => [row.TIME_PERIOD, row.OBS_VALUE, row.OBS_STATUS])).toEqual([
    ['2018', '8', 'A'],
    ['2019', '18', 'P'],
  ]);
  expect(svg).toContain('provisional');
  expect(await page.locator('figure svg[role=img]:visible').textContent()).toContain('provisional');
});

it('shows the first of three hundred real counterparts, and says so', async () => {
  const { page } = await openPage(PHONE);
  const query =
    '{ codeList(code: "CL_AREA") { codes(first: 100, after: $after) { pageInfo { endCursor } nodes { code } } } }';
  const codes: string[] = [];
  for (let after: string | null = null; codes.length < 300; ) {
    const answer: APIResponse = await page.request.post('/graphql', {
      data: { query: `query($after: String) ${query}`, variables: { after } },
    });
    const { data } = await answer.json();
    codes.push(...data.codeList.codes.nodes.map(({ code }: { code: string }) => code));
    after = data.codeList.codes.pageInfo.endCursor;
    if (data.codeList.codes.nodes.length < 100) break;
  }
  const many = codes.filter((code) => code !== '_T').slice(0, 300);
  const search = many.map((code) => `counterpart=${code}`).join('&');
  for (const more of ['', '&by=COUNTERPART_AREA', '&chart=sankey']) {
    const { text, page: seen, troubles } = await see(`MIG_STOCK?${search}${more}`);
    expect(text).toContain(`Se pidieron ${many.length} valores`);
    expect(await seen.locator('figure svg[role=img]:visible').count()).toBe(1);
    // Regions and their countries are not one sum: one is chosen.
    if (more === '') expect(text).toMatch(/se eligió «.+», porque la suma/);
    expect(troubles).toEqual([]);
  }
}, 240_000);

it('adds the members of a region up, and never shows one of them for all', async () => {
  const { page } = await openPage();
  const view = (more: string) => `/es/indicators/ENTRIES_FOREIGN.csv?area=COL&counterpart=M49_013${more}`;
  const together = rowsOf(await (await page.request.get(view(''))).text());
  const apart = rowsOf(await (await page.request.get(view('&by=COUNTERPART_AREA'))).text());
  const last = together.at(-1);
  const sum = apart
    .filter((row) => row.TIME_PERIOD === last?.TIME_PERIOD)
    .reduce((total, row) => total + Number(row.OBS_VALUE), 0);
  expect(Number(last?.OBS_VALUE)).toBe(sum);
  expect(new Set(together.map((row) => row.TIME_PERIOD)).size).toBe(together.length);
});
