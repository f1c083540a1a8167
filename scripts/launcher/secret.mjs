/** The installation's secrets: what is too weak to protect it, and what it keeps for itself. */
import { randomBytes, randomInt } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** Characters that a secret must have; the API and the web pages refuse fewer. */
export const MIN_LENGTH = 32;
/** 32 random hexadecimal digits hold about 115 bits by their letters' frequencies; one word repeated, far fewer. */
const MIN_BITS = 80;
const EXAMPLE_WORDS = `
  changeme changethis replaceme replacethis replacewith example secret password passphrase default insecure
  placeholder sample dummy putyour insertyour generate development minimum atleast characters qwerty letmein
  observatory osumihub
`
  .trim()
  .split(/\s+/);
const LOOKALIKES = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', $: 's', '@': 'a', '!': 'i' };

/** Why `secret` must not protect an installation, in plain words; undefined when it may. */
export function secretWeakness(secret) {
  if (!secret) return 'it is missing';
  if (secret.length < MIN_LENGTH)
    return `it has ${secret.length} characters, and ${MIN_LENGTH} are the least`;
  const word = exampleWord(secret);
  if (word) return `it holds the words of an example ("${word}")`;
  if (isPredictable(secret))
    return 'it is too regular: it repeats itself or uses too few different characters';
  return undefined;
}

function exampleWord(secret) {
  const lower = secret.toLowerCase();
  const letters = lower.replace(/[^a-z]/g, '');
  const unmasked = lower.replace(/[013457$@!]/g, (sign) => LOOKALIKES[sign]).replace(/[^a-z]/g, '');
  return EXAMPLE_WORDS.find((word) => letters.includes(word) || unmasked.includes(word));
}

function isPredictable(secret) {
  const repeats = deflateRawSync(secret).length < secret.length * 0.6;
  return repeats || entropyBits(secret) < MIN_BITS || steps(secret) > secret.length / 2;
}

/** Shannon's entropy of the characters' frequencies, times the length. */
function entropyBits(text) {
  const counts = new Map();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits - count * Math.log2(count / text.length), 0);
}

/** How often a character is followed by itself or its neighbour in the alphabet, as in "aaaa" or "1234". */
function steps(text) {
  return [...text].filter((_, i) => i > 0 && Math.abs(text.charCodeAt(i) - text.charCodeAt(i - 1)) <= 1)
    .length;
}

/** The secret kept in `file` (readable by its owner only), made by `generate` when there is none yet. */
export function keptSecret(file, generate = () => randomBytes(32).toString('hex')) {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  try {
    // Linked into place when complete, so that a kill leaves no empty secret and the first of two starts wins.
    writeFileSync(draft, generate(), { mode: 0o600 });
    linkSync(draft, file);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8').trim();
}

/** A password that a person can read off a screen: five groups of four, without look-alike letters (about 95 bits). */
export function readablePassword() {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'; // 31 letters
  const letters = Array.from({ length: 20 }, () => alphabet[randomInt(alphabet.length)]);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}
