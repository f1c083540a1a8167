import { describe, expect, it } from 'vitest';
import { type AreaFigure, perInhabitant } from './per-inhabitant.ts';

const of = (code: string, period: string, value: number | null): AreaFigure => ({
  code,
  label: code.toLowerCase(),
  period,
  value,
});

describe('amounts per inhabitant', () => {
  it('are those of the latest year that most areas have, the highest first', () => {
    const found = perInhabitant(
      [of('ARG', '2021', 10), of('ARG', '2022', 20), of('BRA', '2022', 90), of('BRA', '2023', 1)],
      [of('ARG', '2021', 2), of('ARG', '2022', 4), of('BRA', '2022', 9), of('BRA', '2023', 9)],
    );
    expect(found).toEqual({
      period: '2022',
      known: [
        { code: 'BRA', label: 'bra', period: '2022', value: 10 },
        { code: 'ARG', label: 'arg', period: '2022', value: 5 },
      ],
      unknown: [],
    });
  });

  it('names the areas without an amount, without inhabitants or with none', () => {
    const found = perInhabitant(
      [of('ARG', '2022', 20), of('BRA', '2022', null), of('CHL', '2022', 5), of('PER', '2022', 5)],
      [
        of('ARG', '2022', 4),
        of('BRA', '2022', 9),
        of('CHL', '2022', 0),
        of('PER', '2022', null),
        of('VEN', '2022', 3),
      ],
    );
    expect(found?.known.map(({ code }) => code)).toEqual(['ARG']);
    expect(found?.unknown).toEqual(['bra', 'chl', 'per', 'ven']);
  });

  it('are nothing where nothing fits', () => {
    expect(perInhabitant([], [])).toBeNull();
    expect(perInhabitant([of('ARG', '2022', 20)], [of('ARG', '2021', 4)])).toBeNull();
  });
});
