/**
 * Badge codes are opaque: random characters and one that checks them, no personal data.
 * 25 + 1 characters of Crockford's base 32 (125 random bits) stay in QR's alphanumeric mode, so
 * the code makes 25 modules and reads from a badge at arm's length. The short code, 7 + 1
 * characters printed under it, is what people type when a camera will not do.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const badgeCodeLength = 26;
const shortCodeLength = 8;

/**
 * What a badge may say: our own codes or those of a ticket shop. Web addresses, contact cards and
 * sentences are something else.
 */
export const badgeCodePattern = /^[0-9A-Za-z][0-9A-Za-z._:-]{3,63}$/;

/** The code in what a camera read or somebody typed, or null when it can be none. */
export function badgeCodeIn(text: string): string | null {
  const code = text.trim();
  return badgeCodePattern.test(code) ? code : null;
}

/** Product in GF(32) with x⁵ + x² + 1, whose element 2 generates all 31 others. */
function times(left: number, right: number): number {
  let product = 0;
  let factor = left;
  for (let rest = right; rest > 0; rest >>= 1) {
    if (rest & 1) product ^= factor;
    factor = factor & 16 ? ((factor << 1) & 31) ^ 5 : factor << 1;
  }
  return product;
}

/**
 * Every position weighs differently (powers of 2 in GF(32), distinct up to 31 characters), so one
 * wrong character and any two swapped ones are always noticed.
 */
function checkCharacter(characters: string): string {
  let sum = 0;
  let weight = 2;
  for (const character of characters) {
    sum ^= times(weight, alphabet.indexOf(character));
    weight = times(weight, 2);
  }
  return alphabet.charAt(sum);
}

function makeCode(random: Uint8Array, length: number): string {
  let body = '';
  for (const byte of random.subarray(0, length - 1)) body += alphabet.charAt(byte & 31);
  return body + checkCharacter(body);
}

/** A new badge code from at least 25 random bytes. */
export function makeBadgeCode(random: Uint8Array): string {
  return makeCode(random, badgeCodeLength);
}

/** A new short code from at least 7 random bytes. */
export function makeShortCode(random: Uint8Array): string {
  return makeCode(random, shortCodeLength);
}

/** What people type or a camera reads, as we store it: no spaces or hyphens, look-alikes resolved. */
export function normaliseCode(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Whether this is one of our codes, unharmed. Codes made elsewhere answer false and may still be valid. */
export function isFoyerCode(code: string): boolean {
  if (code.length !== badgeCodeLength && code.length !== shortCodeLength) return false;
  if ([...code].some((character) => !alphabet.includes(character))) return false;
  return checkCharacter(code.slice(0, -1)) === code.at(-1);
}

/** How a code is kept: ours without hyphens and look-alikes, anybody else's to the letter. */
export function storedCode(text: string): string {
  const ours = normaliseCode(text);
  return isFoyerCode(ours) ? ours : text.trim();
}

/** `ABCD-EFGH`: how a short code is printed. */
export function printShortCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
