import { expect, it } from 'vitest';
import { islandData, islandSeries } from '../island-model.ts';
import { sampleModels } from '../sample-models.ts';
import { NOTHING } from './held.ts';
import type { TimeIslandData } from './island-data.ts';
import { moveByKey } from './move-by-key.ts';

function islandOf(kind: 'line' | 'multiples'): TimeIslandData {
  const model = sampleModels[kind];
  const data = islandData(model, 'es', 'wide', islandSeries(model), true);
  if (data?.kind !== 'time') throw new Error(`${kind} has no cursor`);
  return data;
}

it('goes over periods and no further, one cursor for all small charts', () => {
  const data = islandOf('multiples');
  const last = data.periods.length - 1;
  expect(moveByKey(data, NOTHING, 'ArrowRight')?.index).toBe(0);
  expect(moveByKey(data, NOTHING, 'ArrowLeft')?.index).toBe(last);
  expect(moveByKey(data, { ...NOTHING, index: last }, 'ArrowRight')?.index).toBe(last);
  expect(moveByKey(data, NOTHING, 'x')).toBeNull();
});

it('goes from small chart to small chart', () => {
  const data = islandOf('multiples');
  const seen = [NOTHING];
  for (let step = 0; step < data.series.length; step += 1) {
    const next = moveByKey(data, seen.at(-1) ?? NOTHING, 'ArrowDown');
    if (next) seen.push(next);
  }
  const plots = seen.slice(1).map(({ plot }) => plot);
  expect(new Set(plots).size).toBeGreaterThan(1);
  expect(plots).toEqual(plots.toSorted((a, b) => a - b));
});

it('has a plot for each series that it points at', () => {
  for (const data of [islandOf('line'), islandOf('multiples')]) {
    expect(data.series.every(({ plot }) => data.plots.frames[plot] !== undefined)).toBe(true);
    expect(data.places[0]).toBe(0);
    expect(data.places.at(-1)).toBe(1);
  }
});
