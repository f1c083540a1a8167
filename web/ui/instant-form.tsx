'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { usePathname, useRouter } from '#i18n/navigation.ts';

const PAUSE_MS = 250;

/**
 * Within a GET form: once script runs, the form answers as one types or chooses, without its button, and follows the
 * address when that changes otherwise. It shows nothing.
 */
export function InstantForm() {
  const mark = useRef<HTMLSpanElement>(null);
  const written = useRef<string | null>(null);
  const router = useRouter();
  const path = usePathname();
  const search = useSearchParams().toString();

  useEffect(() => {
    const form = mark.current?.closest('form');
    if (!form) return;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const send = () => {
      clearTimeout(pause);
      written.current = contentOf(form);
      router.replace(`${path}${written.current && `?${written.current}`}`, { scroll: false });
    };
    const typed = (event: Event) => {
      clearTimeout(pause);
      // A date or month that is half typed says nothing yet; a choice needs no pause.
      pause = setTimeout(send, event.target instanceof HTMLSelectElement ? 0 : PAUSE_MS);
    };
    const submitted = (event: Event) => {
      event.preventDefault();
      send();
    };
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
    if (!form || written.current === search) return;
    const asked = new URLSearchParams(search);
    for (const field of form.elements) {
      if (
        (field instanceof HTMLInputElement && field.type !== 'hidden') ||
        field instanceof HTMLSelectElement
      )
        field.value = asked.get(field.name) ?? '';
    }
  }, [search]);

  return <span ref={mark} hidden />;
}

/** What a form asks, without what is empty. */
function contentOf(form: HTMLFormElement): string {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') asked.append(name, value.trim());
  }
  return asked.toString();
}
