/** The number a plan without stands begins with. */
const FIRST = 'A1';

/**
 * The next free numbers after `like`: A12 leads to A13, 3.07 to 3.08. What is taken is left out,
 * whether written large or small. Without `like`, or when it ends in no digit, counting begins at 1.
 */
export function nextNumbers(
  taken: Iterable<string>,
  count: number,
  like: string | undefined,
): string[] {
  const used = new Set([...taken].map(plain));
  const { prefix, last, digits } = parts(like ?? '', used.size === 0);
  const numbers: string[] = [];
  for (let n = last + 1; numbers.length < count; n += 1) {
    const number = prefix + String(n).padStart(digits, '0');
    if (!used.has(plain(number))) numbers.push(number);
  }
  return numbers;
}

function parts(like: string, first: boolean) {
  const match = /^(.*?)(\d+)$/.exec(like);
  if (match) {
    const [, prefix = '', number = '0'] = match;
    return { prefix, last: Number(number), digits: number.length };
  }
  const prefix = like === '' ? FIRST.slice(0, -1) : like;
  return { prefix: first ? FIRST.slice(0, -1) : prefix, last: 0, digits: 1 };
}

function plain(number: string): string {
  return number.trim().toUpperCase();
}
