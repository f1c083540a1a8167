'use client';

import { Popover as Base } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { buttonStyle } from './button-style.ts';

interface PopoverProps {
  trigger: ReactNode;
  /** Name of the button, where `trigger` alone doesn't say it. */
  label?: string;
  title?: ReactNode;
  children: ReactNode;
  /** Classes of the button; a quiet one where nothing is said. */
  className?: string;
}

/** A few controls or a longer note beside what they belong to; the page stays within reach. */
export function Popover({ trigger, label, title, children, className = buttonStyle.quiet }: PopoverProps) {
  return (
    <Base.Root>
      <Base.Trigger className={className} aria-label={label}>
        {trigger}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={6} collisionPadding={12} className="z-50">
          <Base.Popup
            className="popup stack max-h-[var(--available-height)] w-max max-w-[min(26rem,var(--available-width))] overflow-y-auto p-4"
            aria-label={title ? undefined : label}
          >
            {title && <Base.Title className="font-sans text-base font-semibold">{title}</Base.Title>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
