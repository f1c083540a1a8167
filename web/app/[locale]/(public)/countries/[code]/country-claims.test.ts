import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '#i18n/messages.ts';
import { locales, type SiteLocale } from '#i18n/routing.ts';
import { claimValues, partPhrase } from './claim-words.ts';
import { claimsOf, SECTIONS } from './country-claims.ts';
import type { CountryData } from './load-country.ts';

const row = (period: string, value: number | null, group: object[] = [], present = 1, expected = 1) => ({
  period,
  value,
  group,
  subPeriodsPresent: present,
  subPeriodsExpected: expected,
});
const sums = (countedBy: string, ...rows: object[]) => ({ countedBy: [countedBy], rows });
const origin = (code: string, label: string) => [{ concept: 'COUNTERPART_AREA', code, label }];
const series = (
  indicator: string,
  periods: string[],
  values: (number | null)[],
  statuses: string[] = [],
) => ({
  series: {
    nodes: [{ countedBy: 'NOT_APPLICABLE', periods, values, statuses, indicator: { code: indicator } }],
  },
});
const NONE = { countedBy: [], rows: [] };

/** Answers in the graph's form; what a test leaves out holds nothing. */
function dataOf(people: object, parts: object = {}, own: object = {}): CountryData {
  const empty = { stock: { here: NONE, abroad: NONE }, irregular: { here: NONE, nationals: NONE } };
  return {
    isMember: true,
    people: { ...empty, ...people },
    parts,
    series: own,
    sources: [],
    institutions: [],
  } as unknown as CountryData;
}

const full = dataOf(
  {
    stock: { here: sums('MIXED', row('2015', 154774), row('2020', 1224519)), abroad: NONE },
    entries: {
      aggregate: sums('CITIZENSHIP', row('2024', 4120557, [], 12, 12), row('2025', null, [], 4, 12)),
    },
  },
  {
    stock: {
      origins: sums(
        'MIXED',
        row('2020', 41292, origin('USA', 'Estados Unidos')),
        row('2020', 50000, origin('XXX', 'Otros orígenes')),
        row('2020', 941889, origin('VEN', 'Venezuela')),
        row('2020', null, origin('ARG', 'Argentina')),
        row('2020', 0, origin('CUB', 'Cuba')),
      ),
      women: sums('MIXED', row('2020', 612_260)),
    },
  },
  {
    population: series('POPULATION', ['2019', '2020'], [32_000_000, 32_838_579]),
    conflict: series('DISPLACEMENTS_CONFLICT', ['2019', '2020', '2021'], [35, null, null]),
    netMigration: series('NET_MIGRATION', ['2023', '2024'], [24783, -18406], ['A', 'F']),
    remittances: series('REMITTANCES_IN', ['2022'], [3_708_000_000]),
  },
);
const claims = claimsOf(full, 'PER');
const found = (key: string) =>
  SECTIONS.flatMap((section) => claims[section]).find((claim) => claim.key === key);

describe('claimsOf', () => {
  it('takes the last figure that there is, and how it moved', () => {
    expect(found('living')).toMatchObject({
      numbers: { value: 1224519 },
      periods: { period: '2020' },
      change: { since: '2015', by: { kind: 'times' } },
      dataset: 'UNDESA_STOCK',
      countedBy: 'MIXED',
    });
    expect(found('entries')).toMatchObject({ numbers: { value: 4120557 }, periods: { period: '2024' } });
  });

  it('sets a stock beside the residents of the same year only', () => {
    expect(found('share')?.numbers.share).toBeCloseTo((1224519 / 32_838_579) * 100);
    const other = dataOf(
      { stock: { here: sums('MIXED', row('2015', 10)), abroad: NONE } },
      {},
      { population: series('POPULATION', ['2020'], [100]) },
    );
    expect(claimsOf(other, 'PER').arrivals.map(({ key }) => key)).toEqual(['living']);
  });

  it('names countries as the largest origins, never the rest, a gap or nobody, and tells how large the rest is', () => {
    expect(found('origins')?.parts?.map(({ code }) => code)).toEqual(['VEN', 'USA']);
    expect(found('origins')?.numbers).toEqual({ rest: 50000 });
  });

  it('tells women as a part of the stock of the same year', () => {
    expect(found('women')?.numbers.share).toBeCloseTo((612_260 / 1_224_519) * 100);
  });

  it('tells deaths of no known route beside those by route', () => {
    const route = (code: string) => [{ concept: 'ROUTE', code, label: code }];
    const years = sums('NOT_APPLICABLE', row('2014', 1), row('2023', 2));
    const byRoute = (...rows: object[]) =>
      dataOf({ dead: { aggregate: years } }, { dead: { aggregate: sums('NOT_APPLICABLE', ...rows) } });
    const colombia = byRoute(row('', 78, route('DARIEN')), row('', 133, route('_U')));
    expect(claimsOf(colombia, 'COL').routes[0]).toMatchObject({
      key: 'deadlyRoutes',
      parts: [{ code: 'DARIEN', value: 78 }],
      numbers: { rest: 133 },
    });
    const chile = byRoute(row('', 79, route('_U')));
    expect(claimsOf(chile, 'CHL').routes[0]).toMatchObject({ key: 'noRoute', numbers: { rest: 79 } });
  });

  it('compares no year with one that has months the source itself doubts', () => {
    const aggregate = sums('CITIZENSHIP', row('2023', 4_308_989), row('2024', 4_844_287));
    const marked = { nodes: [{ periods: ['2023-10', '2023-11'], statuses: ['A', 'U'] }] };
    const colombia = dataOf({ entries: { aggregate } }, { entries: { recent: marked } });
    expect(claimsOf(colombia, 'COL').arrivals[0]).toMatchObject({ doubtful: ['2023-11'], change: undefined });
    const sure = dataOf({ entries: { aggregate } }, { entries: { recent: { nodes: [] } } });
    expect(claimsOf(sure, 'COL').arrivals[0]?.change).toBeDefined();
  });

  it('tells a projection, a change of sign in words, and years without a figure', () => {
    expect(found('netMigrationOut')).toMatchObject({ numbers: { value: 18406 }, status: 'F' });
    expect(found('conflict')).toMatchObject({ periods: { period: '2019' }, emptyUntil: '2021' });
  });

  it('sums no year that lacks months, and says how many there are', () => {
    const bolivia = dataOf({ entries: { aggregate: sums('CITIZENSHIP', row('2024', null, [], 4, 12)) } });
    const [claim] = claimsOf(bolivia, 'BOL').arrivals;
    expect(claim).toMatchObject({ key: 'entriesPartial', counts: { present: 4, expected: 12 }, numbers: {} });
  });

  it('claims nothing where there is nothing', () => {
    for (const section of SECTIONS) expect(claimsOf(dataOf({}), 'PER')[section]).toEqual([]);
  });
});

describe('sentences', () => {
  const labels: Record<SiteLocale, string> = { es: 'Perú', pt: 'Peru', en: 'Peru' };
  const say = async (locale: SiteLocale, key: string) => {
    const claim = found(key);
    if (!claim) throw new Error(`no claim ${key}`);
    const messages = await loadMessages(locale);
    const t = createTranslator({ locale, messages, namespace: 'country' });
    return t.markup(`claim.${key as 'living'}`, {
      ...claimValues(claim, { code: 'PER', label: labels[locale] }, locale),
      n: (chunks: string) => chunks,
      parts: () => (claim.parts ?? []).map((part) => partPhrase(claim, part, locale)).join(' + '),
    } as never);
  };

  it('read as one would write them, in each language', async () => {
    expect(await say('es', 'living')).toBe('A mitad de 2020 vivían en Perú 1.224.519 personas migrantes.');
    expect(await say('pt', 'living')).toBe('Em meados de 2020 viviam no Peru 1.224.519 pessoas migrantes.');
    expect(await say('en', 'living')).toBe('In mid-2020, 1,224,519 migrants lived in Peru.');
    expect(await say('pt', 'origins')).toBe(
      'Os maiores grupos eram de pessoas da Venezuela + dos Estados Unidos. De outras 50.000 a fonte não distingue a origem.',
    );
    expect(await say('es', 'received')).toBe(
      'En 2022 las remesas recibidas en Perú sumaron 3.708 millones de dólares corrientes.',
    );
    expect(await say('pt', 'netMigrationOut')).toContain('partiram do Peru 18.406 pessoas');
  });

  it('leave no placeholder unfilled', async () => {
    const keys = SECTIONS.flatMap((section) => claims[section]).map(({ key }) => key);
    for (const locale of locales)
      for (const key of keys) expect(await say(locale, key), key).not.toMatch(/[{}<>]|country\./);
  });
});
