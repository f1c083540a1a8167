'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { ReactNode } from 'react';
import { buttonStyle } from './button-style.ts';

interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** A question. */
  title: ReactNode;
  /** What follows from it, and what is kept. */
  children: ReactNode;
  /** Verbs. */
  confirm: string;
  cancel: string;
  danger?: boolean;
  onConfirm: () => void;
}

/** A question that must be answered before anything else. Focus begins on the way back, so that Enter harms nothing. */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  children,
  confirm,
  cancel,
  danger,
  onConfirm,
}: ConfirmDialogProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="scrim z-50" />
        <AlertDialog.Viewport className="fixed inset-0 z-50 flex items-center justify-center overflow-y-auto p-4">
          <AlertDialog.Popup className="popup w-full max-w-md p-6">
            <AlertDialog.Title className="text-h3">{title}</AlertDialog.Title>
            <AlertDialog.Description render={<div />} className="stack mt-3 text-soft">
              {children}
            </AlertDialog.Description>
            <div className="mt-6 flex flex-wrap justify-end gap-3">
              <AlertDialog.Close className={buttonStyle.quiet}>{cancel}</AlertDialog.Close>
              <AlertDialog.Close
                className={danger ? buttonStyle.danger : buttonStyle.main}
                onClick={onConfirm}
              >
                {confirm}
              </AlertDialog.Close>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
