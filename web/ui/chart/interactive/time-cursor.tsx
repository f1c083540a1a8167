'use client';

import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { periodLabel } from '#i18n/period.ts';
import { useAddressRange } from './address-range.ts';
import { chartBeneath, type Held, heightOf } from './beneath.ts';
import type { TimeIslandData } from './island-data.ts';
import { nearestIndex } from './nearest.ts';
import { TimeOverlay } from './time-overlay.tsx';
import { TimeTooltip } from './time-tooltip.tsx';
import { figureWords, rowsAt } from './time-words.ts';

const NOTHING: Held = { index: null, series: null, byKey: false };

/** A pointer this near to a line holds it, in units of the picture. */
const NEAR = 26;

interface TimeCursorProps {
  data: TimeIslandData;
  /** Called with the periods that were dragged over or chosen by Shift and arrows; the address is written where absent. */
  onRange?: (from: string, to: string) => void;
}

/** A cursor over a line chart by pointer and by keyboard, its tooltip, and a range that is dragged. */
export function TimeCursor({ data, onRange }: TimeCursorProps) {
  const { frame, periods, locale, words } = data;
  const toAddress = useAddressRange();
  const [held, setHeld] = useState<Held>(NOTHING);
  const [anchor, setAnchor] = useState<number | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => (held.index === null ? [] : rowsAt(data, held.index)), [data, held.index]);
  const current = rows.find(({ key }) => key === held.series);

  const choose = (one: number, other: number) => {
    const [from, to] = [periods[Math.min(one, other)], periods[Math.max(one, other)]];
    setAnchor(null);
    setHeld(NOTHING);
    if (from !== undefined && to !== undefined && from !== to) (onRange ?? toAddress)(from, to);
  };

  const at = (event: PointerEvent): Held => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * frame.width;
    const y = ((event.clientY - box.top) / box.height) * frame.height;
    if (x > frame.right + 4 || y < frame.top - 4) {
      const series = labelAt(place.current, event.clientX, event.clientY);
      return { index: null, series, byKey: false };
    }
    if (y > frame.bottom + 30) return NOTHING;
    const index = nearestIndex(frame.x, x);
    return { index, series: seriesNear(data, index, y), byKey: false };
  };

  const canBrush = data.brush || onRange !== undefined;
  const pointer = {
    onPointerMove: (event: PointerEvent) => {
      const next = at(event);
      setHeld((last) => (same(last, next) ? last : next));
    },
    onPointerDown: (event: PointerEvent) => {
      const next = at(event);
      setHeld(next);
      if (canBrush && event.pointerType === 'mouse' && event.button === 0 && next.index !== null) {
        event.currentTarget.setPointerCapture(event.pointerId);
        setAnchor(next.index);
      }
    },
    onPointerUp: () => {
      if (anchor === null) return;
      if (held.index === null || Math.abs(held.index - anchor) < 1) setAnchor(null);
      else choose(anchor, held.index);
    },
    onPointerLeave: (event: PointerEvent) => {
      // A finger that is lifted leaves too: what it touched stays until another place is touched.
      if (anchor === null && event.pointerType === 'mouse') setHeld((last) => (last.byKey ? last : NOTHING));
    },
    onPointerCancel: () => setAnchor(null),
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const last = periods.length - 1;
    const from = held.index ?? (event.key === 'ArrowLeft' ? periods.length : -1);
    const steps: Record<string, number> = {
      ArrowRight: from + 1,
      ArrowLeft: from - 1,
      PageDown: from + 10,
      PageUp: from - 10,
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (!event.shiftKey || !canBrush) setAnchor(null);
      else if (anchor === null) setAnchor(held.index ?? 0);
      setHeld({ index: Math.min(last, Math.max(0, to)), series: held.series, byKey: true });
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const index = held.index ?? last;
      const known = rowsAt(data, index).filter(({ value }) => value !== null);
      const place = known.findIndex(({ key }) => key === held.series);
      const next =
        place < 0 ? 0 : Math.min(known.length - 1, Math.max(0, place + (event.key === 'ArrowDown' ? 1 : -1)));
      setHeld({ index, series: known[next]?.key ?? null, byKey: true });
    } else if (event.key === 'Enter' && anchor !== null && held.index !== null) {
      event.preventDefault();
      choose(anchor, held.index);
    } else if (event.key === 'Escape' && (held.index !== null || anchor !== null)) {
      event.stopPropagation();
      setAnchor(null);
      setHeld(NOTHING);
    }
  };

  const period = held.index === null ? '' : periodLabel(periods[held.index] ?? '', locale);
  const spoken = current ? [current] : rows.slice(0, 3);
  return (
    <div
      ref={place}
      role="application"
      aria-roledescription={words.role}
      aria-label={`${data.title}. ${words.keys}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the cursor is moved by keys
      tabIndex={0}
      className="pointer-events-auto absolute inset-0 touch-pan-y select-none"
      onKeyDown={onKeyDown}
      onBlur={() => setHeld(NOTHING)}
      {...pointer}
    >
      <TimeOverlay data={data} held={held} anchor={anchor} rows={rows} />
      {held.index !== null && (
        <TimeTooltip
          data={data}
          index={held.index}
          period={period}
          rows={rows}
          current={current?.key ?? null}
        />
      )}
      <p className="sr-only" aria-live="polite">
        {held.byKey &&
          period &&
          `${period}. ${spoken.map((row) => `${row.label}: ${figureWords(data, row.key, held.index ?? 0)}`).join('. ')}`}
      </p>
    </div>
  );
}

function same(one: Held, other: Held): boolean {
  return one.index === other.index && one.series === other.series && one.byKey === other.byKey;
}

/** The series whose figure at a period lies nearest to a height of the picture. */
function seriesNear({ series, frame }: TimeIslandData, index: number, y: number): string | null {
  let [best, distance] = [null as string | null, NEAR];
  for (const { key, values } of series) {
    const value = values[index] ?? null;
    if (value === null) continue;
    const away = Math.abs(heightOf(frame, value) - y);
    if (away < distance) [best, distance] = [key, away];
  }
  return best;
}

/** The series whose name, at the end of its line or in the key, lies under a point of the window. */
function labelAt(place: Element | null, x: number, y: number): string | null {
  for (const label of chartBeneath(place)?.querySelectorAll<SVGGElement>('[data-label]') ?? []) {
    const box = label.getBoundingClientRect();
    if (x >= box.left - 4 && x <= box.right + 4 && y >= box.top - 3 && y <= box.bottom + 3)
      return label.dataset.label ?? null;
  }
  return null;
}
