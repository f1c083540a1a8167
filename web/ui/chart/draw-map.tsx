import { fullFigure } from './chart-figures.ts';
import { drawKey, drawNotes, drawNothing, type KeyItem } from './chart-key.tsx';
import { lookOf, markWords } from './chart-marks.ts';
import type { MapModel } from './chart-model.ts';
import { drawCircles } from './draw-circles.tsx';
import { areaList, disputedItems, elsewhereNotes, type MapBox, mapBox, mapTransform } from './map-box.tsx';
import { MapGround } from './map-ground.tsx';
import { isState } from './palette.ts';
import { type Drawing, known, type Pen } from './pen.ts';
import { classColour, classDigits, type RateClass, rateClasses } from './rate-classes.ts';
import { MAP_HEIGHT, MAP_WIDTH } from './south-america.ts';

/** South America with a figure an area: rates fill the land, counts are circles. What is unknown stays plain. */
export function drawMap(model: MapModel, pen: Pen): Drawing {
  const figures = model.areas.filter(({ value }) => known(value) !== null);
  if (figures.length === 0) return drawNothing(pen);
  const box = mapBox(pen);
  const onMap = model.areas.filter(({ code }) => isState(code));
  const byCode = new Map(onMap.map((area) => [area.code, area]));
  const values = onMap.flatMap(({ value }) => known(value) ?? []);
  const classes = model.measure === 'rate' ? rateClasses(values, pen.colours) : [];
  const fillOf = (code: string) => {
    const value = known(byCode.get(code)?.value);
    return value === null ? undefined : classColour(classes, value);
  };
  const isSoft = (code: string) => {
    const area = byCode.get(code);
    return known(area?.value) !== null && lookOf(area?.mark) !== 'firm';
  };
  const list = areaList(
    onMap.map((area) => ({ ...area, colour: model.measure === 'rate' ? fillOf(area.code) : undefined })),
    model.unit,
    box,
    pen,
  );
  const key = keyBeside(model, classes, values, box, list.height, pen);
  const below = Math.max(box.top + box.height, key.bottom) + 6;
  const marks = drawKey(
    pen,
    [...(onMap.some(({ code }) => isSoft(code)) ? [softItem(model, pen)] : []), ...disputedItems(pen)],
    below,
  );
  const notes = drawNotes(
    pen,
    [
      ...elsewhereNotes(
        figures
          .filter(({ code }) => !isState(code))
          .map(({ label, value }) => `${label} ${fullFigure(value ?? 0, model.unit, pen.locale)}`),
        pen,
      ),
      pen.words('map.boundaries'),
    ],
    below + marks.height,
  );
  return {
    height: below + marks.height + notes.height + 6,
    body: (
      <>
        <text x="0" y={pen.font} fontSize={pen.font - 1} fill={pen.colours.inkSoft}>
          {model.unit.label}
        </text>
        <g transform={mapTransform(box)}>
          <rect width={MAP_WIDTH} height={MAP_HEIGHT} fill={pen.colours.sea} />
          <MapGround
            id={pen.id}
            colours={pen.colours}
            fillOf={model.measure === 'rate' ? fillOf : undefined}
            isSoft={model.measure === 'rate' ? isSoft : undefined}
            titleOf={(code) => {
              const area = byCode.get(code);
              const value = known(area?.value);
              // A circle says its figure itself.
              if (!area || (model.measure === 'count' && value !== null)) return undefined;
              return `${area.label}: ${value === null ? pen.words('unknown') : fullFigure(value, model.unit, pen.locale)}${markWords(area.mark, pen.words)}`;
            }}
          />
          {model.measure === 'count' && drawCircles({ areas: onMap, unit: model.unit }, isSoft, pen)}
        </g>
        {list.body}
        {key.body}
        {marks.body}
        {notes.body}
      </>
    ),
  };
}

/** The classes or circles, beneath the list where that stands beside the map; else beneath the map. */
function keyBeside(
  model: MapModel,
  classes: readonly RateClass[],
  values: number[],
  box: MapBox,
  listHeight: number,
  pen: Pen,
) {
  const [left, top] = box.beside
    ? [box.beside.left, box.top + listHeight + 14]
    : [0, box.top + box.height + 8];
  const unknown =
    model.areas.filter(({ code }) => isState(code)).length < 12 || values.length < model.areas.length;
  const unknownItem: KeyItem[] = unknown
    ? [{ text: pen.words('unknown'), sample: 'fill', colour: pen.colours.paper }]
    : [];
  if (model.measure === 'count') {
    const circles = circleItems(values, pen);
    const drawn = drawKey(pen, circles, top, left);
    return { bottom: top + drawn.height, body: drawn.body };
  }
  const items = classes.map(({ from, to, colour }): KeyItem => {
    const words = (value: number) =>
      fullFigure(value, { ...model.unit, digits: classDigits(classes) }, pen.locale);
    return {
      text: from === to ? words(from) : pen.words('span', { from: words(from), to: words(to) }),
      sample: 'fill',
      colour,
    };
  });
  const drawn = drawKey(pen, [...items, ...unknownItem], top, left);
  return { bottom: top + drawn.height, body: drawn.body };
}

function circleItems(values: readonly number[], { words, colours }: Pen): KeyItem[] {
  const items: (KeyItem | false)[] = [
    values.some((value) => value === 0) && { text: words('zero'), sample: 'hollow' },
    values.some((value) => value < 0) && {
      text: words('map.below'),
      sample: 'fill',
      colour: colours.data[1] ?? '',
    },
  ];
  return items.filter((item) => item !== false);
}

function softItem(model: MapModel, { words, id, colours }: Pen): KeyItem {
  return model.measure === 'rate'
    ? { text: words('marks.soft'), sample: 'pattern', colour: `url(#${id}-softkey)` }
    : { text: words('marks.soft'), sample: 'hollow', colour: colours.data[0] ?? '' };
}
