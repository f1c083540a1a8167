/** The npm packages of the checkout. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const WANTED = path.join(root, 'package-lock.json');
/** npm writes it last, so that it tells a finished installation from a killed one. */
const INSTALLED = path.join(root, 'node_modules/.package-lock.json');
/** Ours, after a successful installation: the checksum of the package-lock.json that it followed. */
const STAMP = path.join(root, 'node_modules/.hub-installed');

/** Whether node_modules follows package-lock.json, be it by us or by a person's own `npm ci` or `npm install`. */
export function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === checksum()) return true;
  const [wanted, found] = [WANTED, INSTALLED].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
  return Object.entries(wanted).every(([folder, { version, link, optional, devOptional }]) => {
    if (!folder.startsWith('node_modules/')) return true;
    // What is optional may be for another platform, and then is absent.
    if (!found[folder]) return Boolean(optional || devOptional);
    return existsSync(path.join(root, folder)) && (link || found[folder].version === version);
  });
}

/** Installs the packages with `npm ci`, development's too: the hub is built where it runs, also in production. */
export async function install(children) {
  rmSync(INSTALLED, { force: true });
  const { npm_execpath: script } = process.env;
  const npm = script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
  const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  await children.run('install', [...npm, 'ci', ...options], { cwd: root });
  writeFileSync(STAMP, checksum());
}

function checksum() {
  return createHash('sha256').update(readFileSync(WANTED)).digest('hex');
}
