'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import type { SiteLocale } from '#i18n/routing.ts';

const CommandPalette = lazy(async () => ({
  default: (await import('./search/command-palette.tsx')).CommandPalette,
}));

interface PageKeysProps {
  locale: SiteLocale;
  signedIn: boolean;
  observatories: { slug: string; name: string }[];
}

const POINTED_MS = 350;

/**
 * Keys that work on every page: "/" goes to the search, Ctrl or Cmd and K open the palette, which is loaded then. Terms
 * open when pointed at. All of it has another way that needs no script.
 */
export function PageKeys({ locale, signedIn, observatories }: PageKeysProps) {
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);

  useEffect(() => {
    const openPalette = () => {
      setUsed(true);
      setOpen(true);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault();
        openPalette();
      } else if (event.key === '/' && !isWriting(event.target) && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        const field = visibleSearchField();
        if (field) field.focus();
        else openPalette();
      }
    };
    const onClick = (event: MouseEvent) => {
      const door = event.target instanceof Element && event.target.closest('[data-palette-door]');
      if (!door || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      openPalette();
    };
    document.addEventListener('keydown', onKey);
    // Before the link's own handler, which would go to the search page.
    document.addEventListener('click', onClick, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick, { capture: true });
    };
  }, []);
  useEffect(watchTerms, []);

  return used ? (
    <Suspense>
      <CommandPalette
        open={open}
        onOpenChange={setOpen}
        locale={locale}
        signedIn={signedIn}
        observatories={observatories}
      />
    </Suspense>
  ) : null;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** The field of the page itself, else the one in its head. */
function visibleSearchField(): HTMLInputElement | undefined {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[data-search-input]')];
  const visible = fields.filter((field) => field.offsetParent !== null);
  return visible.find((field) => field.closest('main')) ?? visible[0];
}

/** Opens the note of a term that is pointed at, and closes it when the pointer leaves both. */
function watchTerms(): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const noteOf = (target: EventTarget | null) => {
    const part = target instanceof Element && target.closest<HTMLElement>('.term, .term-note');
    if (!part) return null;
    const note = part.matches('.term')
      ? document.getElementById(part.getAttribute('popovertarget') ?? '')
      : part;
    return note && { note, source: part };
  };
  const over = (event: PointerEvent) => {
    const found = event.pointerType === 'mouse' ? noteOf(event.target) : null;
    clearTimeout(timer);
    if (found?.source.matches('.term') && !found.note.matches(':popover-open'))
      timer = setTimeout(() => found.note.showPopover({ source: found.source }), POINTED_MS);
  };
  const out = (event: PointerEvent) => {
    const left = event.pointerType === 'mouse' ? noteOf(event.target) : null;
    if (!left?.note.matches(':popover-open') || noteOf(event.relatedTarget)?.note === left.note) return;
    clearTimeout(timer);
    timer = setTimeout(() => left.note.hidePopover(), POINTED_MS);
  };
  document.addEventListener('pointerover', over);
  document.addEventListener('pointerout', out);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('pointerover', over);
    document.removeEventListener('pointerout', out);
  };
}
