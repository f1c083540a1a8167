import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { keptSecret, readablePassword, secretWeakness } from './launcher/secret.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'osumi-hub-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a secret is too weak', () => {
  test.each([
    ['missing', undefined, 'missing'],
    ['empty', '', 'missing'],
    ['short', randomBytes(15).toString('hex'), '30 characters'],
    ['an example', 'change-me-change-me-change-me-change-me', 'changeme'],
    ['an example in disguise', 'CH4NGE_M3-pl3ase-w1th-something-l0ng', 'changeme'],
    ['a description of itself', 'a-secret-of-at-least-32-characters!', 'secret'],
    ['one letter', 'x'.repeat(64), 'regular'],
    ['a short word repeated', 'deadbeef'.repeat(8), 'regular'],
    ['an alphabet', 'abcdefghijklmnopqrstuvwxyz012345', 'regular'],
    ['digits in turn', '12345678901234567890123456789012', 'regular'],
  ])('when it is %s', (_, secret, reason) => {
    expect(secretWeakness(secret)).toContain(reason);
  });
});

test('random secrets are strong, in each usual notation', () => {
  for (let i = 0; i < 300; i++) {
    for (const secret of [
      randomBytes(16).toString('hex'),
      randomBytes(24).toString('base64'),
      readablePassword(),
    ]) {
      if (secret.length >= 32) expect(secretWeakness(secret), secret).toBeUndefined();
    }
  }
});

test('a kept secret is made once, and readable by its owner alone', () => {
  const file = path.join(folder, 'kept/secret');
  const secret = keptSecret(file);
  expect(secretWeakness(secret)).toBeUndefined();
  expect(keptSecret(file)).toBe(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(path.dirname(file))).toEqual(['secret']);
});

describe('npm start', () => {
  const start = (env: Record<string, string>) => {
    const script = path.resolve(import.meta.dirname, 'start.mjs');
    const { HUB_SECRET: _, ...inherited } = process.env;
    const options = {
      encoding: 'utf8',
      env: { ...inherited, HUB_DATA_DIR: path.join(folder, 'never'), ...env },
    } as const;
    const { status, stderr } = spawnSync(process.execPath, [script], options);
    return { status, stderr };
  };

  test.each([
    ['nothing', {}],
    ['an example', { HUB_SECRET: 'replace-this-with-a-long-random-text' }],
  ])('refuses to run in production on %s for a secret', (_, env) => {
    const { status, stderr } = start({ NODE_ENV: 'production', ...env });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^HUB_SECRET cannot protect a hub in production/);
    expect(stderr).not.toContain('    at ');
    expect(readdirSync(folder)).not.toContain('never');
  });

  test.each([
    ['HUB_WEB_PORT', 'three thousand'],
    ['HUB_API_PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/hub'],
    ['HUB_PUBLIC_URL', 'hub.example.org'],
  ])('names %s where it is "%s"', (name, value) => {
    const { status, stderr } = start({ [name]: value });
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^${name} must be`));
  });

  test('says so when it cannot use its data folder', () => {
    writeFileSync(path.join(folder, 'file'), '');
    const { status, stderr } = start({ HUB_DATA_DIR: path.join(folder, 'file') });
    expect(status).toBe(1);
    expect(stderr).toContain('HUB_DATA_DIR');
  });
});
