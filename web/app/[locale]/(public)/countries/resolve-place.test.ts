import { expect, it } from 'vitest';
import { bestMatch } from './resolve-place.ts';

const peru = { code: 'PER', label: 'Perú', identifiers: [{ scheme: 'iso2', value: 'PE' }] };
const others = { code: 'XXX', label: 'Otros orígenes', identifiers: [] };
const region = { code: 'M49_005', label: 'América del Sur', identifiers: [{ scheme: 'm49', value: '005' }] };

it('knows a country by its codes and by its name, whatever the case', () => {
  for (const text of ['PER', 'per', 'pe', 'peru', ' Perú '])
    expect(bestMatch([others, region, peru], text)).toEqual({ code: 'PER', label: 'Perú' });
});

it('takes no group and no residual for a country', () => {
  expect(bestMatch([others, region, peru], 'XXX')).toBeNull();
  expect(bestMatch([others, region, peru], 'América del Sur')).toBeNull();
  expect(bestMatch([peru], 'ZZZ')).toBeNull();
});
