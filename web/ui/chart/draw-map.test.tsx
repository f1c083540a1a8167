import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import memberByM49 from './areas-by-m49.json';
import { BaseMap } from './base-map.tsx';
import { Chart } from './chart.tsx';
import type { MapModel } from './chart-model.ts';
import { sampleModels } from './sample-models.ts';
import { lands, MAP_HEIGHT, MAP_WIDTH, placeOnMap } from './south-america.ts';

const STATES = Object.values(memberByM49);

function drawn(model: MapModel, locale: 'es' | 'pt' | 'en' = 'es'): string {
  return renderToStaticMarkup(<Chart model={model} locale={locale} size="wide" />);
}

describe('the ground', () => {
  it('holds the twelve states once each, the islands, and no Antarctica', () => {
    expect(lands.flatMap(({ code }) => code ?? []).sort()).toEqual([...STATES].sort());
    expect(lands.some(({ id }) => id === '010')).toBe(false);
    const galapagos = placeOnMap(-91, -0.5);
    expect(galapagos && galapagos[0] > 0 && galapagos[0] < MAP_WIDTH).toBe(true);
  });

  it('stands the continent in the middle', () => {
    const xs = lands.filter(({ code }) => code).map(({ centre }) => centre[0]);
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeGreaterThan(MAP_WIDTH * 0.35);
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeLessThan(MAP_WIDTH * 0.65);
    expect(placeOnMap(-68.3, -54.8)?.[1]).toBeLessThan(MAP_HEIGHT);
  });

  it.each([
    ['a map of figures', drawn(sampleModels.map)],
    ['a flow map', renderToStaticMarkup(<Chart model={sampleModels.flow} locale="es" size="narrow" />)],
    ['a map of places', renderToStaticMarkup(<BaseMap label="Lugares" />)],
  ])('draws disputed land as disputed on %s', (_, svg) => {
    const islands = /<path[^>]*data-disputed="238"[^>]*>/.exec(svg)?.[0] ?? '';
    expect(islands).toMatch(/fill="url\(#[\w-]+-disputed\)"/);
    expect(islands).toContain('stroke-dasharray');
    const essequibo =
      /<g clip-path="url\(#[\w-]+-guyana\)"[^>]*data-disputed="essequibo"[^>]*><path[^>]*>/.exec(svg)?.[0] ??
      '';
    expect(essequibo).toMatch(/fill="url\(#[\w-]+-overlay\)"/);
    expect(essequibo).toContain('stroke-dasharray');
  });

  it.each([
    ['es', 'Territorio en disputa: Esequibo, Malvinas (Falkland)', 'no implican reconocimiento oficial'],
    ['pt', 'Território em disputa: Essequibo, Malvinas (Falkland)', 'não implicam reconhecimento oficial'],
    ['en', 'Disputed territory: Essequibo, Malvinas (Falklands)', 'imply no official recognition'],
  ] as const)('says so in %s', (locale, disputed, disclaimer) => {
    const svg = drawn(sampleModels.map, locale);
    expect(svg).toContain(disputed);
    expect(svg).toContain(disclaimer);
  });
});

describe('rates', () => {
  it('shade the land, leave the unknown as paper and dot what is provisional', () => {
    const svg = drawn(sampleModels.map);
    const fill = (code: string) => new RegExp(`fill="([^"]+)"[^>]*data-code="${code}"`).exec(svg)?.[1];
    expect(fill('BRA')).toBe('var(--seq-5)');
    expect(fill('PRY')).toBe('var(--paper)');
    expect(svg).toContain('sin dato');
    expect(svg.match(/fill="url\(#\w+-softland\)"/g)).toHaveLength(1);
  });

  it('have shades of their own below zero', () => {
    const areas = sampleModels.map.areas.map((area, at) => ({ ...area, value: at - 4 }));
    const svg = drawn({ ...sampleModels.map, areas });
    expect(svg).toMatch(/fill="light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\)"[^>]*data-code="ARG"/);
    expect(svg).toMatch(/fill="var\(--seq-\d\)"[^>]*data-code="VEN"/);
  });
});

describe('counts', () => {
  const circles = (areas: MapModel['areas']) =>
    [
      ...drawn({ ...sampleModels.map, measure: 'count', areas }).matchAll(
        /<circle cx="[\d.]+" cy="[\d.]+" r="([\d.]+)"([^>]*)data-circle="(\w+)"/g,
      ),
    ].map(([, r, rest, code]) => ({ code, r: Number(r), rest: rest ?? '' }));

  it('are circles whose area is as the figure; a zero is a ring, the unknown has none', () => {
    const [large, small, none, ...others] = circles([
      { code: 'COL', label: 'Colombia', value: 400 },
      { code: 'PER', label: 'Perú', value: 100 },
      { code: 'CHL', label: 'Chile', value: 0 },
      { code: 'ARG', label: 'Argentina', value: null },
    ]);
    expect((large?.r ?? 0) / (small?.r ?? 1)).toBeCloseTo(2, 1);
    expect(none).toMatchObject({ code: 'CHL', rest: expect.stringContaining('fill-opacity="0"') });
    expect(others).toEqual([]);
  });

  it('name areas that the map does not hold', () => {
    const areas = [...sampleModels.map.areas, { code: 'HTI', label: 'Haití', value: 12 }];
    expect(drawn({ ...sampleModels.map, measure: 'count', areas })).toContain('Fuera del mapa: Haití 12');
  });
});
