import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Somebody who has a keyboard only: what they do, and where they could not see the focus. */
export interface Keyboard {
  /** Tab, or Shift and Tab, until this has the focus. */
  to: (wanted: Locator, back?: 'back') => Promise<void>;
  press: (...keys: string[]) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Tabs through the whole page, from where the focus is to its end: no trap. Gives how often. */
  toTheEnd: () => Promise<number>;
  unseen: string[];
}

/** More stops than any page has. */
const MOST_STOPS = 250;

export function byKeyboard(page: Page): Keyboard {
  const unseen: string[] = [];
  /** Whether anything but the page itself has the focus now. */
  const look = async () => {
    const { what, seen } = await page.evaluate(lookAtFocus);
    if (!seen) unseen.push(`${page.url()}: ${what}`);
    return what !== null;
  };
  return {
    unseen,
    to: async (wanted, back) => {
      await wanted.first().waitFor({ state: 'attached' });
      const has = async () => (await wanted.and(page.locator(':focus')).count()) > 0;
      for (let stops = 0; !(await has()); stops++) {
        expect(stops, `stops on the way to ${wanted}`).toBeLessThan(MOST_STOPS);
        await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
        await look();
      }
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    toTheEnd: async () => {
      for (let stops = 0; stops < MOST_STOPS; stops++) {
        await page.keyboard.press('Tab');
        if (!(await look())) return stops;
      }
      throw new Error(`${page.url()} does not let the focus go`);
    },
  };
}

/** In the browser: what has the focus (null: nothing), and whether a person sees that it has. */
function lookAtFocus(): { what: string | null; seen: boolean } {
  const element = document.activeElement;
  if (!element || element === document.body) return { what: null, seen: true };
  // A control that is hidden behind its label shows its focus there.
  const drawn = element.classList.contains('sr-only') ? (element.closest('label') ?? element) : element;
  const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  // Where one writes in a popup of one field, or in the explorer's editors, the caret says so.
  const caret = element.matches('[role=dialog] input, .CodeMirror textarea');
  const box = drawn.getClientRects()[0] ?? drawn.getBoundingClientRect();
  const middle = [box.x + box.width / 2, box.y + Math.min(box.height, 100) / 2] as const;
  const hit = document.elementFromPoint(...middle);
  const uncovered = hit !== null && (drawn.contains(hit) || hit.contains(drawn));
  const what = `${element.tagName} #${element.id} ${element.textContent?.slice(0, 60)}`;
  return { what, seen: (outlined && uncovered) || caret };
}
