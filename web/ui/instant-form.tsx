'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { isChangedEarly } from './changed-early.ts';

const PAUSE_MS = 250;

/**
 * Within a GET form: once script runs, the form answers as one types or chooses, without its button, and follows the
 * address when that changes otherwise. It shows nothing.
 */
export function InstantForm() {
  const mark = useRef<HTMLSpanElement>(null);
  /** What was asked and has not come back as the address yet, oldest first. */
  const asked = useRef<string[]>([]);
  const router = useRouter();
  const path = usePathname();
  const search = useSearchParams().toString();
  const shown = useRef(search);
  const opened = useRef(false);

  useEffect(() => {
    const form = mark.current?.closest('form');
    if (!form) return;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const send = () => {
      clearTimeout(pause);
      const content = contentOf(form);
      if (content === (asked.current.at(-1) ?? shown.current)) return;
      asked.current.push(content);
      router.replace(`${path}${content && `?${content}`}`, { scroll: false });
    };
    const typed = (event: Event) => {
      clearTimeout(pause);
      // A date or month that is half typed says nothing yet; a choice needs no pause.
      const isChoice = event.target instanceof HTMLSelectElement || isCheckbox(event.target);
      pause = setTimeout(send, isChoice ? 0 : PAUSE_MS);
    };
    const submitted = (event: Event) => {
      event.preventDefault();
      send();
    };
    if (!opened.current && isChangedEarly(form)) send();
    opened.current = true;
    form.addEventListener('input', typed);
    form.addEventListener('submit', submitted);
    return () => {
      clearTimeout(pause);
      form.removeEventListener('input', typed);
      form.removeEventListener('submit', submitted);
    };
  }, [path, router]);

  useEffect(() => {
    const form = mark.current?.closest('form');
    if (!form || shown.current === search) return;
    shown.current = search;
    const own = asked.current.lastIndexOf(search);
    asked.current = asked.current.slice(own + 1);
    // What the form asked itself must not undo what was typed since.
    if (own === -1) fill(form, new URLSearchParams(search));
  }, [search]);

  return <span ref={mark} hidden />;
}

/** Lets a form say what an address says. */
function fill(form: HTMLFormElement, address: URLSearchParams): void {
  for (const field of form.elements) {
    if (isCheckbox(field)) field.checked = address.getAll(field.name).includes(field.value);
    else if (
      (field instanceof HTMLInputElement && field.type !== 'hidden') ||
      field instanceof HTMLSelectElement
    )
      field.value = address.get(field.name) ?? '';
  }
}

function isCheckbox(field: EventTarget | null): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === 'checkbox';
}

/** What a form asks, without what is empty. */
function contentOf(form: HTMLFormElement): string {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') asked.append(name, value.trim());
  }
  return asked.toString();
}
