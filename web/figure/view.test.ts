import { describe, expect, it } from 'vitest';
import { codesOf, embedHref, readView, type View, viewHref, withCodes, writeView } from './view.ts';

const address = {
  chart: 'map',
  dataset: 'UNDESA_STOCK',
  area: ['ARG', 'BRA', 'ARG'],
  counterpart: ' VEN ',
  'd.SEX': 'F',
  'd.bad name': 'x',
  by: 'SEX',
  from: '2000',
  to: '',
  period: '2010',
  unit: 'per1000',
  transform: 'change',
  utm_source: 'x',
};

describe('the address of a view', () => {
  it('is read, and written back in one order', () => {
    const { view, oddities } = readView('MIG_STOCK', address);
    expect(oddities).toEqual([]);
    expect(view).toEqual({
      indicator: 'MIG_STOCK',
      dataset: 'UNDESA_STOCK',
      chart: 'map',
      areas: ['ARG', 'BRA'],
      counterparts: ['VEN'],
      codes: { SEX: ['F'] },
      by: 'SEX',
      from: '2000',
      period: '2010',
      unit: 'per1000',
      transform: 'change',
    });
    expect(writeView(view)).toBe(
      'chart=map&dataset=UNDESA_STOCK&area=ARG&area=BRA&counterpart=VEN&d.SEX=F&by=SEX&from=2000&period=2010&unit=per1000&transform=change',
    );
    expect(readView('MIG_STOCK', Object.fromEntries(new URLSearchParams('chart=map'))).view).toEqual({
      indicator: 'MIG_STOCK',
      chart: 'map',
    });
  });

  it('says nothing of what is usual', () => {
    expect(writeView({ indicator: 'X', by: 'REF_AREA', transform: 'none' })).toBe('');
    expect(viewHref({ indicator: 'X' })).toBe('/indicators/X');
  });

  it('leads to files and to the embed', () => {
    const view: View = { indicator: 'X', areas: ['PER'] };
    expect(viewHref(view, 'metadata.json')).toBe('/indicators/X.metadata.json?area=PER');
    expect(embedHref(view)).toBe('/embed/X?area=PER');
  });
});

describe('a made-up address', () => {
  it('is mended, and each change told', () => {
    const { view, oddities } = readView('X', {
      chart: ['zig', 'map'],
      unit: 'per100',
      transform: 'FOO',
      from: '2020',
      to: '2000',
      period: '20x',
      by: '<b>',
    });
    expect(view).toEqual({ indicator: 'X', from: '2000', to: '2020' });
    expect(oddities.map(({ kind, given, used }) => [kind, given, used])).toEqual([
      ['concept', '<b>', null],
      ['backward', '2020, 2000', '2000, 2020'],
      ['repeated', 'map', 'zig'],
      ['chart', 'zig', null],
      ['noPeriod', '20x', null],
      ['unit', 'per100', null],
      ['transform', 'FOO', null],
    ]);
  });

  it('keeps sixty of three hundred areas, and says so', () => {
    const { view, oddities } = readView('X', {
      area: Array.from({ length: 300 }, (_, index) => `A${index}`),
    });
    expect(view.areas).toHaveLength(60);
    expect(oddities).toEqual([{ kind: 'tooMany', what: 'area', given: '300', used: '60' }]);
  });

  it('cuts what is longer than any code', () => {
    expect(readView('X', { area: 'x'.repeat(400) }).view.areas?.[0]).toHaveLength(80);
  });
});

it('gives and takes codes of any dimension', () => {
  const view = withCodes(withCodes({ indicator: 'X' }, 'SEX', ['F']), 'COUNTERPART_AREA', ['VEN']);
  expect(view).toEqual({ indicator: 'X', codes: { SEX: ['F'] }, counterparts: ['VEN'] });
  expect(codesOf(view, 'COUNTERPART_AREA')).toEqual(['VEN']);
  expect(withCodes(view, 'SEX', [])).toEqual({ indicator: 'X', counterparts: ['VEN'] });
});
