import type { Database } from '@hub/prisma/client.ts';
import { hashPassword } from '@hub/schema/modules/access/password.ts';
import type { Asker } from '@hub/schema/modules/access/permission-matrix.ts';
import { newCode, newSecret, sha256 } from '@hub/schema/modules/access/secret.ts';
import { unseal } from '@hub/schema/modules/access/totp/seal.ts';
import { encodeId } from '@hub/schema/node.ts';
import { Secret, TOTP } from 'otpauth';
import { deriveKeys } from '../auth/keys.ts';
import { idOf } from './access-things.ts';
import { NOW } from './access-world.ts';
import type { PermissionWorld } from './permission-world.ts';

const PASSWORD = 'una frase larga y tranquila';
const ALPHA = encodeId('Observatory', 'test-alpha');
const WEEK_MS = 7 * 86_400_000;

/** Takes back what would make other people of the askers: ended sessions, and roles that were accepted or granted. */
export async function undoWrites({ prisma }: Database): Promise<void> {
  await prisma.session.updateMany({ data: { revokedAt: null } });
  await prisma.roleAssignment.deleteMany({ where: { grantedAt: NOW } });
}

/** The code of an app at a moment, in six digits. */
export function codeAt(secret: string, at: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
}

/**
 * What the writes about accounts, people and followed things are sent by an asker, so that they would be done were
 * they allowed. `handleOf`: of the person behind an asker.
 */
export function accountInputs(hub: () => PermissionWorld, handleOf: (asker: Asker) => string) {
  const keys = deriveKeys('a secret of the tests that is long enough');
  const personOf = async (asker: Asker) =>
    asker === 'anonymous'
      ? null
      : hub().db.prisma.person.findUniqueOrThrow({ where: { handle: handleOf(asker) } });

  /** One-time codes of the asker, as if just enrolled; in force or waiting. */
  const withTotp = async (asker: Asker, confirmedAt: Date | null): Promise<string> => {
    const person = await personOf(asker);
    if (!person) return '000000';
    await hub().db.prisma.totp.deleteMany({ where: { personId: person.id } });
    await hub().db.prisma.signInAttempt.deleteMany();
    const query = 'mutation { enrolTotp { ... on EnrolTotpSuccess { secret } } }';
    const { enrolTotp } = await hub().dataOf(asker, query);
    if (!enrolTotp.secret) return '000000';
    await hub().db.prisma.totp.update({ where: { personId: person.id }, data: { confirmedAt } });
    const { sealed } = await hub().db.prisma.totp.findUniqueOrThrow({ where: { personId: person.id } });
    if (unseal(sealed, keys.totp, person.handle) !== enrolTotp.secret) throw new Error('sealed otherwise');
    return codeAt(enrolTotp.secret, NOW);
  };

  const invitation = async (email: string) => {
    const inviter = await hub().db.prisma.person.findUniqueOrThrow({
      where: { handle: 'test-observatory-admin' },
    });
    const secret = newSecret();
    const { code } = await hub().db.prisma.invitation.create({
      data: {
        code: newCode(),
        secretHash: sha256(secret),
        observatoryId: hub().world.beta,
        email,
        roles: ['MEMBER'],
        locale: 'ES',
        inviterId: inviter.id,
        createdAt: NOW,
        expiresAt: new Date(NOW.getTime() + WEEK_MS),
      },
    });
    return { secret, code };
  };

  /** A person of alpha's whom no asker is. */
  const somebody = async () => {
    const handle = 'test-somebody';
    const { prisma } = hub().db;
    const { id } = await prisma.person.upsert({
      where: { handle },
      create: { handle, email: `${handle}@example.org`, name: 'Somebody' },
      update: {},
    });
    const held = { personId: id, observatoryId: hub().world.alpha, role: 'MEMBER' } as const;
    await prisma.roleAssignment.createMany({ data: held, skipDuplicates: true });
    return { observatory: ALPHA, person: handle };
  };

  return {
    signOutEverywhere: async () => {
      await hub().db.prisma.session.updateMany({ data: { revokedAt: null } });
      return null;
    },
    changeName: async (asker: Asker) => ({ name: `Test ${asker}` }),
    changePassword: async (asker: Asker) => {
      const passwordHash = await hashPassword(PASSWORD);
      const person = await personOf(asker);
      if (person) await hub().db.prisma.person.update({ where: { id: person.id }, data: { passwordHash } });
      return { current: PASSWORD, password: 'otra frase larga y tranquila' };
    },
    enrolTotp: async (asker: Asker) => {
      const person = await personOf(asker);
      if (person) await hub().db.prisma.totp.deleteMany({ where: { personId: person.id } });
      return null;
    },
    confirmTotp: async (asker: Asker) => ({ code: await withTotp(asker, null) }),
    verifyTotp: async (asker: Asker) => ({ code: await withTotp(asker, NOW) }),
    disableTotp: async (asker: Asker) => {
      const passwordHash = await hashPassword(PASSWORD);
      const person = await personOf(asker);
      if (person) await hub().db.prisma.person.update({ where: { id: person.id }, data: { passwordHash } });
      return { password: PASSWORD, code: await withTotp(asker, NOW) };
    },
    grantRole: async () => ({ ...(await somebody()), role: 'EDITOR' }),
    revokeRole: async () => ({ ...(await somebody()), role: 'EDITOR' }),
    resetTotp: async () => {
      const { observatory, person: handle } = await somebody();
      const { prisma } = hub().db;
      const { id: personId } = await prisma.person.findUniqueOrThrow({ where: { handle } });
      const totp = { personId, sealed: 'x', confirmedAt: NOW };
      await prisma.totp.upsert({ where: { personId }, create: totp, update: totp });
      return { observatory, person: handle };
    },
    inviteMember: async (asker: Asker) => ({
      observatory: ALPHA,
      email: `${asker.replaceAll(/\W/g, '')}@example.net`,
      roles: ['EDITOR'],
      locale: 'PT',
    }),
    revokeInvitation: async () => {
      const { code } = await invitation('revoked@example.net');
      const { alpha } = hub().world;
      await hub().db.prisma.invitation.update({ where: { code }, data: { observatoryId: alpha } });
      return { id: encodeId('Invitation', code) };
    },
    acceptInvitation: async (asker: Asker) => {
      const person = await personOf(asker);
      return { secret: (await invitation(person?.email ?? 'nobody@example.net')).secret };
    },
    follow: async () => ({ id: idOf('Dataset', 'PUBLIC') }),
    unfollow: async () => ({ id: idOf('Dataset', 'PUBLIC') }),
    markNewsSeen: async () => ({}),
  };
}
