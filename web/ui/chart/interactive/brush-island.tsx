'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { SiteLocale } from '#i18n/routing.ts';
import type { RangeWords } from './range-brush.tsx';

interface BrushIslandProps {
  locale: SiteLocale;
  periods: readonly string[];
  from?: string | undefined;
  to?: string | undefined;
  words: RangeWords;
}

/** A strip to choose a range of periods, which is written into the address. Its room is kept from the beginning. */
export function BrushIsland(props: BrushIslandProps) {
  const [Strip, setStrip] = useState<ComponentType<BrushIslandProps> | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./address-brush.tsx').then(({ AddressBrush }) => wanted && setStrip(() => AddressBrush));
    return () => {
      wanted = false;
    };
  }, []);
  return <div className="min-h-16">{Strip && <Strip {...props} />}</div>;
}
