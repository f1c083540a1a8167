'use client';

import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { periodLabel } from '#i18n/period.ts';
import { useAddressRange } from './address-range.ts';
import { isSame, NOTHING } from './held.ts';
import type { TimeIslandData } from './island-data.ts';
import { moveByKey } from './move-by-key.ts';
import { pointAt } from './point-at.ts';
import { TimeOverlay } from './time-overlay.tsx';
import { TimeTooltip } from './time-tooltip.tsx';
import { figureWords, rowsAt } from './time-words.ts';

/** A finger that rests so many milliseconds begins a range; one that moves before only points. */
const HOLD = 400;
/** A resting finger trembles by so many pixels. */
const TREMOR = 10;

/**
 * A cursor over lines, by pointer, finger and keyboard, one for all small charts; its tooltip; and a range of periods,
 * dragged by mouse, by a finger that rested first, or chosen by Shift and arrows, which goes into the address.
 */
export function TimeCursor({ data }: { data: TimeIslandData }) {
  const { periods, locale, words } = data;
  const toAddress = useAddressRange();
  const [held, setHeld] = useState(NOTHING);
  const [anchor, setAnchor] = useState<number | null>(null);
  const [byFinger, setByFinger] = useState(false);
  const resting = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number } | null>(null);
  const rows = useMemo(() => (held.index === null ? [] : rowsAt(data, held.index)), [data, held.index]);
  const current = rows.find(({ key }) => key === held.series);

  const stopResting = () => {
    clearTimeout(resting.current?.timer);
    resting.current = null;
  };
  useEffect(() => () => clearTimeout(resting.current?.timer), []);

  const choose = (one: number, other: number) => {
    const [from, to] = [periods[Math.min(one, other)], periods[Math.max(one, other)]];
    setAnchor(null);
    setHeld(NOTHING);
    if (from !== undefined && to !== undefined && from !== to) toAddress(from, to);
  };

  const pointer = {
    onPointerMove: (event: PointerEvent) => {
      const { current: rest } = resting;
      if (rest && Math.hypot(event.clientX - rest.x, event.clientY - rest.y) > TREMOR) stopResting();
      const next = pointAt(data, event.currentTarget, event);
      setHeld((last) => (isSame(last, next) ? last : next));
    },
    onPointerDown: (event: PointerEvent) => {
      const next = pointAt(data, event.currentTarget, event);
      const isFinger = event.pointerType === 'touch';
      setHeld(next);
      setByFinger(isFinger);
      stopResting();
      if (!data.brush || next.index === null || event.button !== 0) return;
      if (isFinger) {
        const timer = setTimeout(() => setAnchor(next.index), HOLD);
        resting.current = { timer, x: event.clientX, y: event.clientY };
      } else {
        event.currentTarget.setPointerCapture(event.pointerId);
        setAnchor(next.index);
      }
    },
    onPointerUp: () => {
      stopResting();
      if (anchor === null) return;
      if (held.index === null || held.index === anchor) setAnchor(null);
      else choose(anchor, held.index);
    },
    onPointerLeave: (event: PointerEvent) => {
      // A finger that is lifted leaves too: what it touched stays until another place is touched.
      if (anchor === null && event.pointerType === 'mouse') setHeld((last) => (last.byKey ? last : NOTHING));
    },
    onPointerCancel: () => {
      stopResting();
      setAnchor(null);
    },
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveByKey(data, held, event.key);
    if (next) {
      event.preventDefault();
      setByFinger(false);
      if (next.index !== held.index) {
        if (!event.shiftKey || !data.brush) setAnchor(null);
        else if (anchor === null) setAnchor(held.index ?? 0);
      }
      setHeld(next);
    } else if (event.key === 'Enter' && anchor !== null && held.index !== null) {
      event.preventDefault();
      choose(anchor, held.index);
    } else if (event.key === 'Escape' && (held.index !== null || anchor !== null)) {
      event.stopPropagation();
      setAnchor(null);
      setHeld(NOTHING);
    }
  };

  const label = (index: number) => periodLabel(periods[index] ?? '', locale);
  const period = held.index === null ? '' : label(held.index);
  const ends = anchor === null || held.index === null ? [] : [anchor, held.index].sort((a, b) => a - b);
  const spoken = current ? [current] : rows.slice(0, 3);
  return (
    <div
      role="application"
      aria-roledescription={words.role}
      aria-label={`${data.title}. ${words.keys}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the cursor is moved by keys
      tabIndex={0}
      className="pointer-events-auto absolute inset-0 touch-pan-y select-none"
      onKeyDown={onKeyDown}
      onBlur={() => setHeld(NOTHING)}
      onContextMenu={(event) => byFinger && event.preventDefault()}
      {...pointer}
    >
      <TimeOverlay data={data} held={held} anchor={anchor} rows={rows} />
      {held.index !== null && (
        <TimeTooltip
          data={data}
          held={held}
          period={ends.length > 0 && ends[0] !== ends[1] ? ends.map(label).join(' – ') : period}
          rows={rows.filter(({ plot }) => plot === held.plot)}
          hint={byFinger && data.brush && anchor === null ? words.hold : null}
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
