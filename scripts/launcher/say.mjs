/** What the scripts tell the person, in plain words. */

const STILL_EVERY_MS = 15_000;

/** Prints one line (or none, for an empty text, which makes a gap). */
export const say = (text = '') => console.log(text);

/** Announces `title`, does `work`, and tells how long it took; while it takes long, tells that it still goes on. */
export async function step(title, work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  say(`- ${title}`);
  const still = setInterval(() => say(`  still at it (${seconds()} s)`), STILL_EVERY_MS);
  try {
    const result = await work();
    if (seconds() > 1) say(`  done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(still);
  }
}
