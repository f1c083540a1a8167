'use client';

import { Combobox as Base } from '@base-ui/react/combobox';
import { Check } from 'lucide-react';
import type { ComboboxOption } from './combobox-option.ts';

/** The list that opens under a combobox. */
export function ComboboxList({ empty }: { empty: string }) {
  return (
    <Base.Portal>
      <Base.Positioner sideOffset={4} className="z-50">
        <Base.Popup className="popup w-(--anchor-width) max-w-(--available-width)">
          <Base.Empty className="empty:hidden">
            <p className="px-3 py-3 text-small text-soft">{empty}</p>
          </Base.Empty>
          <Base.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto overscroll-contain py-1 data-empty:p-0">
            {(option: ComboboxOption) => (
              <Base.Item key={option.value} value={option} className="choice">
                <span className="min-w-0 flex-1" dir="auto">
                  {option.label}
                </span>
                {option.note && <span className="text-small text-soft">{option.note}</span>}
                <Base.ItemIndicator>
                  <Check className="size-4 text-accent" />
                </Base.ItemIndicator>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
