'use client';

import { useState } from 'react';

interface ListKeys {
  /** Place of the choice that Enter would take; -1 for none. */
  active: number;
  setActive: (place: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Keys of a text field with a list of choices below it, as the ARIA pattern "combobox" has them: the focus stays in
 * the field, arrows go through the choices and, where `rests`, through none; Home and End stay the text's.
 */
export function useListKeys(
  count: number,
  { rests, onChoose, onLeave }: { rests: boolean; onChoose: (place: number) => void; onLeave: () => void },
): ListKeys {
  const [wanted, setActive] = useState(rests ? -1 : 0);
  const active = Math.min(wanted, count - 1);
  const step = (by: 1 | -1) => {
    const first = rests ? -1 : 0;
    const next = active + by;
    setActive(next >= count ? first : next < first ? count - 1 : next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows that belong to an input method are not ours.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      onChoose(active);
    } else if (event.key === 'Escape') onLeave();
  };
  return { active, setActive, onKeyDown };
}
