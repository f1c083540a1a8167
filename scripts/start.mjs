/**
 * `npm start` and `npm run dev` (--dev): from a bare checkout to a running hub, with nothing but Node and npm.
 * This file must be readable by any Node, so that an old one is told in plain words.
 */
const OLDEST = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `The hub needs Node ${OLDEST.join('.')} or newer, and this is ${process.versions.node}: see https://nodejs.org`,
  );
  process.exit(1);
}
const { launch } = await import('./launcher/launch.mjs');
await launch({ dev: process.argv.includes('--dev') });
