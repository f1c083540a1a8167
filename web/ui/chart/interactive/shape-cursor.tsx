'use client';

import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { chartBeneath } from './held.ts';
import type { ShapeIslandData } from './island-data.ts';
import { nextSpot } from './nearest.ts';

interface HeldShape {
  element: SVGGraphicsElement;
  byKey: boolean;
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * A cursor over the shapes of a picture that say something by their title: countries, arcs, bars, cells. The pointer
 * finds what lies under it, the arrow keys what lies next.
 */
export function ShapeCursor({ data: { title, words } }: { data: ShapeIslandData }) {
  const place = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<HeldShape | null>(null);
  const said = held ? wordsOf(held.element) : '';

  const shapes = () =>
    [...(chartBeneath(place.current)?.querySelectorAll<SVGTitleElement>('title') ?? [])].flatMap(
      ({ parentElement }) =>
        parentElement instanceof SVGGeometryElement || parentElement instanceof SVGGElement
          ? [parentElement as SVGGraphicsElement]
          : [],
    );
  const onPointerMove = (event: PointerEvent) => {
    const beneath = chartBeneath(place.current);
    const found = document
      .elementsFromPoint(event.clientX, event.clientY)
      .find((element) => beneath?.contains(element) && element !== beneath && titled(element));
    const element = found ? titled(found) : null;
    setHeld((last) => (last?.element === element ? last : element && { element, byKey: false }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && held) {
      event.stopPropagation();
      setHeld(null);
      return;
    }
    const way = WAYS[event.key];
    if (!way && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    const all = shapes();
    const from = held ? all.indexOf(held.element) : -1;
    const found = way ? nextSpot(all.map(middleOf), from, way) : event.key === 'Home' ? 0 : all.length - 1;
    // Where nothing lies in that direction, the next or the last one as they are drawn.
    const next = found >= 0 || !way ? found : from + way[0] + way[1];
    const element = all[next];
    if (element) setHeld({ element, byKey: true });
  };
  return (
    <div
      ref={place}
      role="application"
      aria-roledescription={words.role}
      aria-label={`${title}. ${words.keys}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the cursor is moved by keys
      tabIndex={0}
      className="pointer-events-auto absolute inset-0 touch-pan-y select-none"
      onPointerMove={onPointerMove}
      onPointerDown={onPointerMove}
      onPointerLeave={(event) =>
        event.pointerType === 'mouse' && setHeld((last) => (last?.byKey ? last : null))
      }
      onBlur={() => setHeld(null)}
      onKeyDown={onKeyDown}
    >
      {held && <ShapeTip element={held.element} words={said} />}
      <p className="sr-only" aria-live="polite">
        {held?.byKey && said}
      </p>
    </div>
  );
}

/** The outline of the held shape over the picture, and what it says. */
function ShapeTip({ element, words }: { element: SVGGraphicsElement; words: string }) {
  const slot = useRef<SVGGElement>(null);
  const svg = element.ownerSVGElement;
  const box = svg?.getBoundingClientRect();
  const own = element.getBoundingClientRect();
  useLayoutEffect(() => {
    const copy = element.cloneNode(true) as SVGGraphicsElement;
    const matrix = svg
      ?.getScreenCTM()
      ?.inverse()
      .multiply(element.getScreenCTM() ?? new DOMMatrix());
    if (matrix)
      copy.setAttribute(
        'transform',
        `matrix(${matrix.a} ${matrix.b} ${matrix.c} ${matrix.d} ${matrix.e} ${matrix.f})`,
      );
    for (const shape of [copy, ...copy.querySelectorAll<SVGElement>('path,rect,circle')]) {
      const isBand = shape.getAttribute('fill') === 'none';
      shape.setAttribute('fill', 'none');
      shape.setAttribute('stroke', 'var(--ink)');
      shape.setAttribute('stroke-opacity', isBand ? '0.35' : '1');
      if (!isBand) shape.setAttribute('stroke-width', String(1.8 / (matrix?.a ?? 1)));
      shape.removeAttribute('stroke-dasharray');
    }
    slot.current?.replaceChildren(copy);
  }, [element, svg]);
  if (!svg || !box) return null;
  const [x, y] = [(own.left + own.right) / 2 - box.left, own.top - box.top];
  return (
    <>
      <svg
        viewBox={svg.getAttribute('viewBox') ?? ''}
        className="pointer-events-none absolute inset-0 block h-auto w-full"
        aria-hidden="true"
      >
        <g ref={slot} />
      </svg>
      <p
        className="pointer-events-none absolute top-0 left-0 z-10 w-max max-w-[min(20rem,70%)] border border-rule bg-raised px-3 py-2 text-small shadow-sm"
        style={{
          transform: `translate(${x > box.width / 2 ? `calc(${Math.round(x)}px - 80%)` : `max(0px, calc(${Math.round(x)}px - 20%))`}, max(0px, calc(${Math.round(y)}px - 100% - 6px)))`,
        }}
      >
        {words}
      </p>
    </>
  );
}

/** The shape itself, or the group around it, that has a title of its own. */
function titled(element: Element): SVGGraphicsElement | null {
  for (const each of [element, element.parentElement])
    if (each instanceof SVGGraphicsElement && !(each instanceof SVGSVGElement) && wordsOf(each)) return each;
  return null;
}

function wordsOf(element: Element): string {
  return [...element.children].find(({ tagName }) => tagName === 'title')?.textContent ?? '';
}

function middleOf(element: Element) {
  const box = element.getBoundingClientRect();
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}
