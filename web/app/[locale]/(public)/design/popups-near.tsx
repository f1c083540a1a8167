'use client';

import { type ComponentProps, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { PopupParts } from './popup-parts.tsx';

const Parts = lazy(async () => ({ default: (await import('./popup-parts.tsx')).PopupParts }));

/** The parts that open, fetched when one comes near them; their place is kept. */
export function PopupsNear(props: ComponentProps<typeof PopupParts>) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '400px' },
    );
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} className="min-h-88 max-md:min-h-160">
      {near && (
        <Suspense>
          <Parts {...props} />
        </Suspense>
      )}
    </div>
  );
}
