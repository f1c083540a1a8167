'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import { isChangedEarly } from '#ui/changed-early.ts';

interface LiveFormProps {
  /** The address of the page within its language. */
  path: string;
  /** The view as it is shown, as it stands in an address. */
  search: string;
  /** Values that are usual, by name: where these are chosen, the address says nothing. */
  usual: Record<string, string[]>;
  updating: string;
}

/**
 * Within the form above the chart: once script runs, a choice is answered without its button and without a new page;
 * focus and open lists stay. When the address changes otherwise (back, a link), the form follows it.
 */
export function LiveForm({ path, search, usual, updating }: LiveFormProps) {
  const mark = useRef<HTMLSpanElement>(null);
  const router = useRouter();
  const [waiting, startTransition] = useTransition();
  const written = useRef<string | null>(null);
  const opened = useRef(false);

  // Before what asks: else a choice from before script would be taken back as if the address had changed.
  useEffect(() => {
    const form = mark.current?.closest('form');
    if (form && written.current !== null && written.current !== search) follow(form, search, usual);
    written.current = search;
  }, [search, usual]);

  useEffect(() => {
    const form = mark.current?.closest('form');
    if (!form) return;
    const ask = () => {
      const content = contentOf(form, usual);
      written.current = content;
      startTransition(() => router.replace(`${path}${content && `?${content}`}`, { scroll: false }));
    };
    const send = (event: Event) => {
      event.preventDefault();
      ask();
    };
    const close = (event: Event) => {
      const keep = event.type === 'keydown' ? null : event.target;
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      for (const list of form.querySelectorAll<HTMLDetailsElement>('details[data-picker][open]')) {
        if (keep instanceof Node && list.contains(keep)) continue;
        if (event instanceof KeyboardEvent && list.contains(document.activeElement))
          list.querySelector('summary')?.focus();
        list.open = false;
      }
    };
    if (!opened.current && isChangedEarly(form)) ask();
    opened.current = true;
    form.addEventListener('change', send);
    form.addEventListener('submit', send);
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    form.addEventListener('keydown', close);
    return () => {
      form.removeEventListener('change', send);
      form.removeEventListener('submit', send);
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
      form.removeEventListener('keydown', close);
    };
  }, [path, router, usual]);

  return (
    <span ref={mark} role="status" className="text-small text-soft">
      {waiting ? updating : ''}
    </span>
  );
}

/** What the form asks, without what is empty or usual. */
function contentOf(form: HTMLFormElement, usual: Record<string, string[]>): string {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') asked.append(name, value);
  }
  for (const [name, values] of Object.entries(usual)) {
    const chosen = new Set(asked.getAll(name));
    if (chosen.size === values.length && values.every((value) => chosen.has(value))) asked.delete(name);
  }
  return asked.toString();
}

/** Sets the fields to what an address says. */
function follow(form: HTMLFormElement, search: string, usual: Record<string, string[]>) {
  const said = new URLSearchParams(search);
  const valuesOf = (name: string) => (said.has(name) ? said.getAll(name) : (usual[name] ?? []));
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement)
      field.value = valuesOf(field.name)[0] ?? field.options[0]?.value ?? '';
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = valuesOf(field.name).includes(field.value);
  }
}
