/** What the person asked for, by environment variables. */
import path from 'node:path';
import { dataDir } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { keptSecret, MIN_LENGTH, readablePassword, secretWeakness } from './secret.mjs';

/**
 * Reads and checks the settings. Makes nothing: secrets are kept by {@link keepSecrets}.
 * A port is `{ port, chosen }`: `chosen` when the person named it, so that no other may take its place.
 */
export function readSettings(env = process.env, { dev = false } = {}) {
  const production = env.NODE_ENV === 'production';
  if (production && dev) throw new PlainError('npm run dev is for development: unset NODE_ENV=production');
  const weakness = secretWeakness(env.HUB_SECRET);
  // Elsewhere one is made where none is given, and a weak one will do if it is long enough for the programs.
  if (weakness && (production || (env.HUB_SECRET && env.HUB_SECRET.length < MIN_LENGTH))) {
    throw new PlainError(
      `HUB_SECRET cannot protect a hub${production ? ' in production' : ''}: ${weakness}.\n` +
        "Make one with: node -p \"require('node:crypto').randomBytes(32).toString('hex')\"",
    );
  }
  return {
    dev,
    production,
    dataDir: dataDir(env),
    web: readPort(env, 'HUB_WEB_PORT', 3000),
    api: readPort(env, 'HUB_API_PORT', 4000),
    databaseUrl: readUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    publicUrl: readUrl(env, 'HUB_PUBLIC_URL', ['http:', 'https:'])?.replace(/\/+$/, ''),
    secret: env.HUB_SECRET || undefined,
    /** Demo accounts only ever enter the database that this launcher made, and never in production. */
    demo: !production && !env.DATABASE_URL,
  };
}

/** The secret of the installation and the password of its demo accounts, made at the first start. */
export function keepSecrets({ secret, demo, dataDir: folder }) {
  return {
    secret: secret ?? keptSecret(path.join(folder, 'secret')),
    demoPassword: demo ? keptSecret(path.join(folder, 'demo-password'), readablePassword) : undefined,
  };
}

function readPort(env, name, usual) {
  if (!env[name]) return { name, port: usual, chosen: false };
  const port = Number(env[name]);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return { name, port, chosen: true };
  throw new PlainError(`${name} must be a port, a number from 1 to 65535, and is "${env[name]}"`);
}

function readUrl(env, name, protocols) {
  if (!env[name]) return undefined;
  if (URL.canParse(env[name]) && protocols.includes(new URL(env[name]).protocol)) return env[name];
  throw new PlainError(`${name} must be an address that begins with ${protocols.join('// or ')}//`);
}
