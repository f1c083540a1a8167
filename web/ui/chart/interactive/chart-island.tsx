'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { IslandData } from './island-data.ts';

/**
 * Lies over a chart that the server drew, and takes no room. What answers to the pointer and the keyboard is loaded
 * when the chart comes near to view; before that, and without script, the picture stands by itself.
 */
export function ChartIsland({ data }: { data: IslandData }) {
  const place = useRef<HTMLDivElement>(null);
  const [Cursor, setCursor] = useState<ComponentType<{ data: IslandData }> | null>(null);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let wanted = true;
    const observer = new IntersectionObserver(
      async ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        const loaded =
          data.kind === 'time'
            ? (await import('./time-cursor.tsx')).TimeCursor
            : (await import('./shape-cursor.tsx')).ShapeCursor;
        if (wanted) setCursor(() => loaded as ComponentType<{ data: IslandData }>);
      },
      { rootMargin: '300px' },
    );
    observer.observe(element);
    return () => {
      wanted = false;
      observer.disconnect();
    };
  }, [data.kind]);

  return (
    <div
      ref={place}
      className="pointer-events-none absolute inset-0 print:hidden"
      data-island={Cursor ? 'ready' : 'waiting'}
    >
      {Cursor && <Cursor data={data} />}
    </div>
  );
}
