import { describe, expect, it } from 'vitest';
import { AMERICAS, americasLand, placeInAmericas } from './americas-land.ts';
import { circleRadius, scaleFigures } from './circle-scale.ts';

describe('circles', () => {
  it('have an area in proportion to their figure', () => {
    expect(circleRadius(400, 400) / circleRadius(100, 400)).toBe(2);
    expect(circleRadius(0, 400)).toBe(0);
    expect(circleRadius(3, 0)).toBe(0);
  });

  it('are explained by round figures up to the largest', () => {
    expect(scaleFigures(1_158)).toEqual([10, 100, 1_000]);
    expect(scaleFigures(40)).toEqual([1, 10]);
    expect(scaleFigures(3)).toEqual([1]);
  });
});

describe('the map of the Americas', () => {
  it('holds the corners of the register and no more', () => {
    for (const [longitude, latitude] of [
      [-117.5, 32.5],
      [-72.5, 47.5],
      [-37.5, -2.5],
      [-72.5, -37.5],
    ] as const)
      expect(placeInAmericas(longitude, latitude)).not.toBeNull();
    expect(placeInAmericas(-17, 14)).toBeNull();
    expect(placeInAmericas(2, 48)).toBeNull();
  });

  it('keeps north above south and west left of east', () => {
    const [north, south] = [placeInAmericas(-75, 20), placeInAmericas(-75, -20)];
    const [west, east] = [placeInAmericas(-100, 0), placeInAmericas(-50, 0)];
    expect(north?.[1]).toBeLessThan(south?.[1] ?? 0);
    expect(west?.[0]).toBeLessThan(east?.[0] ?? 0);
    expect(AMERICAS.height).toBeGreaterThan(AMERICAS.width);
  });

  it('is light', () => {
    expect(americasLand.length).toBeLessThan(15_000);
  });
});
