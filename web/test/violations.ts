import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on a page as it stands, in the dark theme and the light one. Motion is off: it would measure colours on their way. */
export async function violations(page: Page): Promise<string[]> {
  const lines: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Legacy: without a second page for the sake of frames from elsewhere, which there are none of. It halves the time.
    const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    lines.push(
      ...found.map(({ id, nodes }) => `${page.url()} ${colorScheme} ${id}: ${nodes[0]?.html.slice(0, 200)}`),
    );
  }
  return lines;
}
