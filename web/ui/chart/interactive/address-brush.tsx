'use client';

import type { ComponentProps } from 'react';
import { useAddressRange } from './address-range.ts';
import { RangeBrush } from './range-brush.tsx';

/** A range of periods that is written into the address. */
export function AddressBrush(props: Omit<ComponentProps<typeof RangeBrush>, 'onRange'>) {
  return <RangeBrush {...props} onRange={useAddressRange()} />;
}
