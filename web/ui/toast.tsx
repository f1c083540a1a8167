'use client';

import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { buttonStyle } from './button-style.ts';

const edges = {
  plain: 'border-s-rule-strong',
  good: 'border-s-good',
  warning: 'border-s-warning',
  danger: 'border-s-danger',
};
type Tone = keyof typeof edges;

const manager = Toast.createToastManager<{ tone: Tone }>();

interface Message {
  title: string;
  text?: string;
  tone?: Tone;
  /** One thing that can be done about it, such as to undo. */
  action?: { label: string; run: () => void };
}

const STAYS_MS = 6_000;

/**
 * Says that something was done, from any component of the browser. It goes after a while, or stays where it says what
 * went wrong or what can be undone: what must be read stands in the page as a Notice.
 */
export function toast({ title, text, tone = 'plain', action }: Message): void {
  const id = manager.add({
    title,
    description: text,
    data: { tone },
    priority: tone === 'danger' ? 'high' : 'low',
    timeout: tone === 'danger' || action ? 0 : STAYS_MS,
    ...(action && {
      actionProps: {
        children: action.label,
        onClick: () => {
          action.run();
          manager.close(id);
        },
      },
    }),
  });
}

/** Where messages of `toast` appear: at the foot of the window, once in the layout of pages that send them. */
export function Toaster({ label, closeLabel }: { label: string; closeLabel: string }) {
  return (
    <Toast.Provider toastManager={manager} limit={4}>
      <Toast.Portal>
        <Toast.Viewport
          aria-label={label}
          className="fixed inset-x-4 bottom-4 z-50 ms-auto grid max-w-sm gap-3 outline-none sm:inset-x-6 sm:bottom-6"
        >
          <Messages closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Messages({ closeLabel }: { closeLabel: string }) {
  const { toasts } = Toast.useToastManager<{ tone: Tone }>();
  return toasts.map((one) => (
    <Toast.Root
      key={one.id}
      toast={one}
      className={`popup border-s-4 data-limited:hidden ${edges[one.data?.tone ?? 'plain']}`}
    >
      <Toast.Content className="flex items-start gap-3 py-2 ps-4 pe-2">
        <div className="min-w-0 flex-1 py-2">
          <Toast.Title className="font-sans text-base font-semibold tracking-normal" render={<p />} />
          <Toast.Description className="text-small text-soft" />
          <Toast.Action className={`${buttonStyle.small} mt-2`} />
        </div>
        <Toast.Close className={buttonStyle.icon} aria-label={closeLabel}>
          <X className="size-5" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
