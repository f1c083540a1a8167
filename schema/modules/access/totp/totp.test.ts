import { createDb, type Database } from '@hub/prisma/client.ts';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { NOW, TOTP_KEY } from '../../../../api/test/access-world.ts';
import { testDatabase } from '../../../../api/test/database.ts';
import type { Context } from '../../../context.ts';
import { loadViewer } from '../load-viewer.ts';
import { openSession } from '../open-session.ts';
import { hashPassword } from '../password.ts';
import { type SignInAnswer, signIn } from '../sign-in.ts';
import { confirmTotp } from './confirm-totp.ts';
import { disableTotp } from './disable-totp.ts';
import { enrolTotp } from './enrol-totp.ts';
import { newRecoveryCodes, recoveryHash } from './recovery-code.ts';
import { seal, unseal } from './seal.ts';
import { stepOfCode } from './totp-code.ts';
import { verifyTotp } from './verify-totp.ts';

const PASSWORD = 'una frase larga y tranquila';
const EMAIL = 'totp@example.org';
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000);
const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

let db: Database;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  await db.prisma.person.create({
    data: {
      handle: 'test-totp',
      email: EMAIL,
      name: 'Test',
      networkAdmin: true,
      passwordHash: await hashPassword(PASSWORD),
    },
  });
});
beforeEach(async () => {
  await db.prisma.signInAttempt.deleteMany();
  await db.prisma.totp.deleteMany();
});
afterAll(() => db?.close());

const enter = (now: Date, totp?: string, password = PASSWORD) =>
  signIn(db, now, { email: EMAIL, password, address: '192.0.2.1', ...(totp && { totp }) }, TOTP_KEY);
const faultOf = (answer: SignInAnswer) => ('fault' in answer ? answer.fault : 'in');

/** The person in a new session, which counts at NOW and later. */
async function context(now = NOW, requireTotp = false): Promise<Context> {
  const person = await db.prisma.person.findUniqueOrThrow({ where: { handle: 'test-totp' } });
  const { session } = await openSession(db.prisma, { person, now, byCode: false });
  const loaded = await loadViewer(db, { session, handle: person.handle }, now, { requireTotp });
  if ('fault' in loaded) throw new Error(loaded.fault);
  return {
    viewer: loaded.viewer,
    db,
    locale: 'EN',
    now: () => now,
    accounts: { totpKey: TOTP_KEY, requireTotp },
  };
}

async function enrolled() {
  const asked = await context();
  const { secret } = await enrolTotp(asked);
  const { recoveryCodes } = await confirmTotp(asked, { code: codeAt(secret, NOW) });
  return { secret, recoveryCodes };
}

test('a secret is kept sealed, opens with its key and in its own row only', async () => {
  const { secret, uri } = await enrolTotp(await context());
  expect(uri).toMatch(/^otpauth:\/\/totp\/OSUMI:totp%40example\.org\?issuer=OSUMI&secret=[A-Z2-7]{32}&/);
  const { sealed } = await db.prisma.totp.findFirstOrThrow();
  expect(sealed).not.toContain(secret);
  expect(unseal(sealed, TOTP_KEY, 'test-totp')).toBe(secret);
  expect(() => unseal(sealed, TOTP_KEY, 'test-other')).toThrow();
  expect(() => unseal(sealed, new Uint8Array(32), 'test-totp')).toThrow();
  expect(seal('x', TOTP_KEY, 'a')).not.toBe(seal('x', TOTP_KEY, 'a'));
});

test('follows RFC 6238 one step early or late, and no further', () => {
  // Appendix B: the secret "12345678901234567890" at 59 s gives 94287082, of which six digits are kept.
  const secret = Secret.fromUTF8('12345678901234567890').base32;
  expect(stepOfCode(secret, '287 082', new Date(59_000))).toBe(1);
  expect(stepOfCode(secret, '287082', new Date(60_000))).toBe(1);
  expect(stepOfCode(secret, '287082', new Date(89_000))).toBe(1);
  expect(stepOfCode(secret, '287082', new Date(90_000))).toBeNull();
  expect(stepOfCode(secret, '287082', new Date(29_000))).toBe(1);
  for (const wrong of ['', '28708', '2870822', '28708a', '000000'])
    expect(stepOfCode(secret, wrong, new Date(59_000))).toBeNull();
});

test('nothing is asked before codes are confirmed', async () => {
  const { secret } = await enrolTotp(await context());
  expect(faultOf(await enter(NOW))).toBe('in');
  await expect(confirmTotp(await context(), { code: '000000' })).rejects.toMatchObject({
    issues: [{ field: 'code', code: 'WRONG' }],
  });
  const again = await enrolTotp(await context());
  expect(again.secret).not.toBe(secret);
  await expect(confirmTotp(await context(), { code: codeAt(secret, NOW) })).rejects.toMatchObject({
    code: 'INVALID',
  });
});

test('a sign-in asks for a code after the right password only, and each code counts once', async () => {
  const { secret } = await enrolled();
  expect(faultOf(await enter(NOW, undefined, 'wrong'))).toBe('SIGN_IN_REFUSED');
  expect(faultOf(await enter(NOW, codeAt(secret, NOW), 'wrong'))).toBe('SIGN_IN_REFUSED');
  expect(faultOf(await enter(NOW))).toBe('TOTP_REQUIRED');
  // Used to confirm.
  expect(faultOf(await enter(NOW, codeAt(secret, NOW)))).toBe('TOTP_REFUSED');
  const next = codeAt(secret, later(30));
  expect(faultOf(await enter(later(30), next))).toBe('in');
  expect(faultOf(await enter(later(31), next))).toBe('TOTP_REFUSED');
  // An older one that was never used counts neither.
  expect(faultOf(await enter(later(31), codeAt(secret, NOW)))).toBe('TOTP_REFUSED');
});

test('of one code sent many times at once, one counts', async () => {
  const { secret } = await enrolled();
  const code = codeAt(secret, later(60));
  const answers = await Promise.all(Array.from({ length: 5 }, () => enter(later(60), code)));
  expect(answers.map(faultOf).filter((fault) => fault === 'in')).toHaveLength(1);
});

test('a recovery code stands in for a code, once', async () => {
  const { recoveryCodes } = await enrolled();
  expect(new Set(recoveryCodes).size).toBe(10);
  const [code = ''] = recoveryCodes;
  expect(code).toMatch(/^([2-9a-z]{4}-){3}[2-9a-z]{4}$/);
  const kept = JSON.stringify(await db.prisma.recoveryCode.findMany());
  expect(kept).not.toContain(code.replaceAll('-', ''));
  expect(faultOf(await enter(NOW, ` ${code.toUpperCase()} `))).toBe('in');
  expect(faultOf(await enter(NOW, code))).toBe('TOTP_REFUSED');
  expect(await db.prisma.auditEvent.count({ where: { action: 'use-recovery-code' } })).toBe(1);
  expect(recoveryHash('short')).toBeNull();
  expect(newRecoveryCodes()).toHaveLength(10);
});

test('a recovery code that is sent many times at once counts once', async () => {
  const { recoveryCodes } = await enrolled();
  const answers = await Promise.all(Array.from({ length: 5 }, () => enter(NOW, recoveryCodes[0])));
  expect(answers.map(faultOf).filter((fault) => fault === 'in')).toHaveLength(1);
});

test('of two right codes that confirm at once, one brings recovery codes', async () => {
  const asked = await context();
  const { secret } = await enrolTotp(asked);
  const shown = [codeAt(secret, later(-30)), codeAt(secret, NOW), codeAt(secret, later(30))];
  await Promise.allSettled(shown.map((code) => confirmTotp(asked, { code })));
  expect(await db.prisma.recoveryCode.count()).toBe(10);
});

test('wrong codes are limited by person, and the right password between them gives no new tries', async () => {
  const { secret } = await enrolled();
  for (let round = 0; round < 5; round++) {
    expect(faultOf(await enter(NOW, '000000'))).toBe('TOTP_REFUSED');
    expect(faultOf(await enter(NOW))).toBe('TOTP_REQUIRED');
  }
  expect(await enter(later(30), codeAt(secret, later(30)))).toEqual({
    fault: 'TOO_MANY_ATTEMPTS',
    retryAfterSeconds: 870,
  });
  await expect(
    disableTotp(await context(), { password: PASSWORD, code: codeAt(secret, later(30)) }),
  ).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
});

test('turning codes off needs password and code', async () => {
  const { secret, recoveryCodes } = await enrolled();
  const code = recoveryCodes[0] ?? '';
  await expect(disableTotp(await context(), { password: 'wrong', code })).rejects.toMatchObject({
    issues: [{ field: 'password', code: 'WRONG' }],
  });
  await expect(disableTotp(await context(), { code })).rejects.toMatchObject({ code: 'INVALID' });
  await expect(
    disableTotp(await context(), { password: PASSWORD, code: codeAt(secret, NOW) }),
  ).rejects.toMatchObject({ issues: [{ field: 'code', code: 'WRONG' }] });
  await disableTotp(await context(), { password: PASSWORD, code });
  expect(faultOf(await enter(NOW))).toBe('in');
  expect(await db.prisma.recoveryCode.count()).toBe(0);
  await expect(enrolTotp(await context())).resolves.toHaveProperty('secret');
});

test('where codes are required, an administrator without them is none until they are shown', async () => {
  const without = await context(NOW, true);
  expect(without.viewer).toMatchObject({ networkAdmin: false, totpStep: 'ENROL' });
  const { secret } = await enrolTotp(without);
  await confirmTotp(without, { code: codeAt(secret, NOW) });

  const other = await context(NOW, true);
  expect(other.viewer).toMatchObject({ networkAdmin: false, totpStep: 'CODE' });
  await expect(verifyTotp(other, { code: codeAt(secret, NOW) })).rejects.toMatchObject({ code: 'INVALID' });
  await verifyTotp({ ...other, now: () => later(30) }, { code: codeAt(secret, later(30)) });
  const opened = await enter(later(60), codeAt(secret, later(60)));
  if (!('session' in opened)) throw new Error('the sign-in was refused');
  const credential = { session: opened.session, handle: 'test-totp' };
  expect(await loadViewer(db, credential, later(60), { requireTotp: true })).toMatchObject({
    viewer: { networkAdmin: true },
  });
  const shown = other.viewer.kind === 'person' && 'session' in other.viewer.by ? other.viewer.by.session : '';
  expect(await db.prisma.session.findUnique({ where: { idHash: shown } })).toMatchObject({
    totpAt: later(30),
  });
});
