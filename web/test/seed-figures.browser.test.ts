import { expect, it } from 'vitest';
import { browserOfTests } from './open-hub.ts';
import { areaNames, largestBy, lastWholeYear, type SeedRow, seedRows, sumOf } from './seed-figures.ts';

/** What the pages say is computed again here, plainly, from the seed's own files: nothing of the hub takes part. */
const openPage = browserOfTests();

const MEMBERS = 'ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN'.split(' ');
const stock = seedRows('UNDESA_STOCK').filter(({ SEX }) => SEX === '_T');
const abroad = seedRows('UNDESA_STOCK_ABROAD').filter(({ SEX }) => SEX === '_T');
const women = seedRows('UNDESA_STOCK').filter(({ SEX }) => SEX === 'F');
const entries = seedRows('IOM_REGULAR_ENTRIES').filter(({ INDICATOR }) => INDICATOR === 'ENTRIES_FOREIGN');
const incidents = seedRows('IOM_MISSING_MIGRANTS');
const names = areaNames();

const written = (value: number | null, digits = 0) =>
  value === null
    ? 'no figure'
    : value.toLocaleString('es', {
        useGrouping: 'always',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
const at = (rows: readonly SeedRow[], period: string) =>
  rows.filter(({ TIME_PERIOD }) => TIME_PERIOD === period);
const of = (rows: readonly SeedRow[], column: string, code: string) =>
  rows.filter((row) => row[column] === code);

async function saidOn(path: string): Promise<string> {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(path);
  const said = (await page.locator('main').textContent()) ?? '';
  await page.context().close();
  return said.replace(/\s+/g, ' ');
}

function unsaid(said: string, phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => !said.includes(phrase));
}

it('says on the home page what the files hold', async () => {
  const within = stock.filter(({ COUNTERPART_AREA }) => MEMBERS.includes(String(COUNTERPART_AREA)));
  const deaths = of(incidents, 'INDICATOR', 'MIGRANTS_DEAD');
  const disasters = at(seedRows('IDMC_DISASTER'), '2022').filter(({ value }) => value !== null);
  const [worst] = largestBy(disasters, 'REF_AREA', '');
  const pairs = new Set(at(within, '2020').map((row) => `${row.COUNTERPART_AREA}-${row.REF_AREA}`));
  expect(
    unsaid(await saidOn('/es'), [
      `${written(sumOf(at(stock, '2020')))} personas migrantes`,
      `al menos ${written(sumOf(at(within, '2020')))} eran originarias`,
      `la muerte de ${written(sumOf(at(deaths, '2023')))} personas`,
      `${pairs.size} de ${MEMBERS.length * (MEMBERS.length - 1)} corredores`,
      `${written(sumOf(at(of(incidents, 'INDICATOR', 'MIGRANTS_MISSING'), '2023')))} personas en las rutas`,
      `${written(worst?.value ?? null)} desplazamientos internos en ${names.get(worst?.code ?? '')}`,
      `entre los ${disasters.length} países`,
    ]),
  ).toEqual([]);
});

it.each(MEMBERS)('says on the page of %s what the files hold', async (code) => {
  const here = at(of(stock, 'REF_AREA', code), '2020');
  const elsewhere = at(of(abroad, 'COUNTERPART_AREA', code), '2020');
  const listed = (found: { code: string; value: number }[]) =>
    found.slice(0, 3).map((one) => `${names.get(one.code)} (${written(one.value)})`);
  const rest = sumOf(of(here, 'COUNTERPART_AREA', 'XXX')) ?? 0;
  const total = sumOf(here) ?? Number.NaN;
  const share = ((sumOf(at(of(women, 'REF_AREA', code), '2020')) ?? Number.NaN) / total) * 100;
  const phrases = [
    `${written(total)} personas migrantes`,
    ...listed(largestBy(here, 'COUNTERPART_AREA', code)),
    ...(rest > 0 ? [`De otras ${written(rest)} la fuente no distingue el origen`] : []),
    `mujeres el ${written(share, 1)} %`,
    `${written(sumOf(elsewhere))} personas originarias`,
    ...listed(largestBy(elsewhere, 'REF_AREA', code)),
  ];
  const crossings = of(entries, 'REF_AREA', code);
  const year = lastWholeYear(crossings);
  const ofYear = crossings.filter(({ TIME_PERIOD }) => String(TIME_PERIOD).startsWith(`${year}-`));
  if (year) phrases.push(`${written(sumOf(ofYear))} entradas de personas extranjeras`);
  else if (crossings.length > 0) phrases.push('ningún año está completo');
  else phrases.push('Fuentes en que informan otros países');
  const deaths = of(of(incidents, 'REF_AREA', code), 'INDICATOR', 'MIGRANTS_DEAD').filter(
    ({ TIME_PERIOD }) => String(TIME_PERIOD) <= '2023',
  );
  if (deaths.length === 0) phrases.push('El registro no tiene incidentes');
  else phrases.push(`la muerte de ${written(sumOf(deaths))} personas migrantes`);
  const noRoute = sumOf(of(deaths, 'ROUTE', '_U')) ?? 0;
  if (noRoute > 0) phrases.push(written(noRoute));
  expect(unsaid(await saidOn(`/es/countries/${code}`), phrases)).toEqual([]);
});

it('gives no year of a nationality that the source has put among the others for months', async () => {
  const swiss = of(of(entries, 'REF_AREA', 'ARG'), 'COUNTERPART_AREA', 'CHE');
  const during = (year: string) => swiss.filter(({ TIME_PERIOD }) => String(TIME_PERIOD).startsWith(year));
  const said = await saidOn('/es/corridors/CHE-ARG');
  expect(during('2024')).toHaveLength(6);
  expect(unsaid(said, [written(sumOf(during('2023'))), 'De 2024 hay 6 de 12 meses'])).toEqual([]);
  expect(said).not.toContain(written(sumOf(during('2024'))));
});
