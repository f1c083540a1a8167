import { isIPv6 } from 'node:net';
import { type Limit, limitOf } from './attempt-limit.ts';

/** Failures that a window allows to sign-ins with one e-mail. */
export function emailLimit(email: string): Limit {
  return limitOf('email', email, 10);
}

/** Failures that a window allows to one client; an IPv6 network of 64 bits counts as one. */
export function addressLimit(address: string): Limit {
  return limitOf('address', network(address), 50);
}

/** Wrong one-time codes that a window allows to a person: a million codes, of which three count at a time. */
export function codeLimit(handle: string): Limit {
  return limitOf('code', handle, 5);
}

/** Wrong passwords that a window allows to a person who is signed in and proves it is them. */
export function passwordLimit(handle: string): Limit {
  return limitOf('password', handle, 10);
}

/** IPv4 as it is (also inside IPv6), the first 64 bits of IPv6. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
