'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonStyle } from './button-style.ts';

const widths = { small: 'max-w-md', base: 'max-w-xl', large: 'max-w-4xl' };

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the one that goes on last. */
  footer?: ReactNode;
  size?: keyof typeof widths;
  closeLabel: string;
}

/** A task of its own above the page: focus stays in it, Escape leaves it, and goes back to where it was opened. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  size = 'base',
  closeLabel,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="scrim z-40" />
        <Base.Viewport className="fixed inset-0 z-40 flex items-start justify-center overflow-y-auto p-4 sm:py-16">
          <Base.Popup className={`popup relative w-full ${widths[size]}`}>
            <Base.Title className="border-b border-rule py-5 ps-6 pe-16 text-h3" dir="auto">
              {title}
            </Base.Title>
            <div className="stack px-6 py-5">
              {description && (
                <Base.Description className="max-w-[68ch] text-soft">{description}</Base.Description>
              )}
              {children}
            </div>
            {footer && (
              <div className="flex flex-wrap justify-end gap-3 border-t border-rule px-6 py-4">{footer}</div>
            )}
            {/* Last, so that the focus begins where the task does. */}
            <Base.Close className={`${buttonStyle.icon} absolute inset-e-3 top-3`} aria-label={closeLabel}>
              <X className="size-5" />
            </Base.Close>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
