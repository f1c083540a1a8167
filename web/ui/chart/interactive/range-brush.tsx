'use client';

import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';

/** Words of the brush, chosen by the server. */
export interface RangeWords {
  title: string;
  from: string;
  to: string;
  all: string;
}

interface RangeBrushProps {
  locale: SiteLocale;
  /** All that can be chosen from, ascending; at least two. */
  periods: readonly string[];
  /** The range now: periods of the list, or the whole of it where absent. */
  from?: string | undefined;
  to?: string | undefined;
  words: RangeWords;
  /** Called when a choice is made, not at each step of a drag; without periods for the whole. */
  onRange: (from?: string, to?: string) => void;
}

type Ends = [low: number, high: number];

/** After so many milliseconds without a further key a choice by keyboard is made. */
const PAUSE = 500;

/** A range of periods on a strip: dragged by mouse or finger, or its two ends moved by keys. */
export function RangeBrush({ locale, periods, from, to, words, onRange }: RangeBrushProps) {
  const last = periods.length - 1;
  const given: Ends = [
    Math.max(0, periods.indexOf(from ?? '')),
    to && periods.includes(to) ? periods.indexOf(to) : last,
  ];
  const [drawn, setDrawn] = useState<Ends | null>(null);
  const drag = useRef<{ anchor: number; moves: 'range' | 'whole'; ends: Ends } | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => () => clearTimeout(pause.current), []);
  const [low, high] = drawn ?? given;
  const label = (index: number, style: 'long' | 'short' = 'long') =>
    periodLabel(periods[index] ?? '', locale, style);

  const choose = (ends: Ends) => {
    setDrawn(null);
    if (ends[0] === given[0] && ends[1] === given[1]) return;
    if (ends[0] === 0 && ends[1] === last) onRange();
    else onRange(periods[ends[0]], periods[ends[1]]);
  };
  const indexAt = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect();
    return box ? bounded(Math.round(((event.clientX - box.left) / box.width) * last), last) : 0;
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = indexAt(event);
    const near = Math.max(1, last / 40);
    const isWhole = low === 0 && high === last;
    const end = Math.abs(at - low) <= near ? high : Math.abs(at - high) <= near ? low : null;
    if (end !== null) drag.current = { anchor: end, moves: 'range', ends: [low, high] };
    else if (at > low && at < high && !isWhole)
      drag.current = { anchor: at, moves: 'whole', ends: [low, high] };
    else drag.current = { anchor: at, moves: 'range', ends: [at, at] };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const { anchor, moves, ends } = drag.current;
    const at = indexAt(event);
    if (moves === 'range') setDrawn([Math.min(anchor, at), Math.max(anchor, at)]);
    else {
      const by = Math.max(-ends[0], Math.min(last - ends[1], at - anchor));
      setDrawn([ends[0] + by, ends[1] + by]);
    }
  };
  const onPointerUp = () => {
    drag.current = null;
    if (drawn && drawn[0] !== drawn[1]) choose(drawn);
    else setDrawn(null);
  };
  const onKeyDown = (which: 0 | 1) => (event: KeyboardEvent) => {
    const at = which === 0 ? low : high;
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      PageUp: at + 10,
      PageDown: at - 10,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (event.key === 'Escape') setDrawn(null);
    if (next === undefined) return;
    event.preventDefault();
    const ends: Ends =
      which === 0 ? [bounded(next, high - 1), high] : [low, Math.max(low + 1, bounded(next, last))];
    setDrawn(ends);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => choose(ends), PAUSE);
  };
  const part = (index: number) => `${(index / Math.max(1, last)) * 100}%`;
  const handle = (which: 0 | 1, index: number) => (
    <span
      role="slider"
      tabIndex={0}
      aria-label={which === 0 ? words.from : words.to}
      aria-valuemin={which === 0 ? 0 : low + 1}
      aria-valuemax={which === 0 ? high - 1 : last}
      aria-valuenow={index}
      aria-valuetext={label(index)}
      onKeyDown={onKeyDown(which)}
      className="absolute top-1/2 h-6 w-4 -translate-x-1/2 -translate-y-1/2 cursor-ew-resize rounded-xs border-2 border-accent bg-raised"
      style={{ left: part(index) }}
    />
  );
  if (periods.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame of its own
    <div role="group" aria-label={words.title} className="text-small print:hidden">
      <div className="flex min-h-8 items-center justify-between gap-4">
        <span className="numbers font-medium whitespace-nowrap">{label(low, 'short')}</span>
        {(low !== 0 || high !== last) && (
          <button
            type="button"
            className="cursor-pointer text-accent underline underline-offset-2"
            onClick={() => onRange()}
          >
            {words.all}
          </button>
        )}
        <span className="numbers font-medium whitespace-nowrap">{label(high, 'short')}</span>
      </div>
      <div
        ref={strip}
        className="relative mx-2 h-8 cursor-crosshair touch-pan-y select-none"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          drag.current = null;
          setDrawn(null);
        }}
      >
        <span className="absolute inset-x-0 top-1/2 h-1 -translate-y-1/2 bg-rule" />
        <span
          className="absolute top-1/2 h-2 -translate-y-1/2 bg-accent"
          style={{ left: part(low), width: part(high - low) }}
        />
        {handle(0, low)}
        {handle(1, high)}
      </div>
    </div>
  );
}

function bounded(index: number, last: number): number {
  return Math.min(Math.max(0, index), Math.max(0, last));
}
