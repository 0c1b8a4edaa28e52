import { type ContactDetails, type ContactField, contactFields, contactLimits } from './contact.ts';

/** More than a code can hold; a text that is longer came from somewhere else. */
const MOST_CHARACTERS = 8_000;

/**
 * What a vCard (2.1, 3.0, 4.0) or MECARD in a code says of its person; null where it says nothing
 * that could be kept. Whatever else stands in it is left out, and each value is one short line.
 * The libraries for vCards know neither MECARD nor the quoted-printable of 2.1, which most printed
 * cards still use.
 */
export function contactInCode(text: string): ContactDetails | null {
  if (text.length > MOST_CHARACTERS) return null;
  const said = /^\s*MECARD:/i.test(text) ? saidInMecard(text) : saidInCard(text);
  const details: ContactDetails = {};
  for (const field of contactFields) {
    const value = lineOf(said[field] ?? '', contactLimits[field]);
    if (value !== '') details[field] = value;
  }
  return details.name || details.organisation || details.email || details.phone ? details : null;
}

type Said = { [field in ContactField]?: string };

/** One property of a vCard, already joined to one line. */
type Property = { name: string; parameters: string; value: string };

function saidInCard(text: string): Said {
  const properties = linesOf(text).flatMap((line) => propertyOf(line) ?? []);
  const named = (name: string) => properties.filter((one) => one.name === name);
  const [full] = named('FN');
  const [parts] = named('N');
  const [organisation] = named('ORG');
  const [title] = named('TITLE');
  const [website] = named('URL');
  return {
    name: (full && plain(full.value).trim()) || nameOf(parts?.value ?? ''),
    organisation: partsOf(organisation?.value ?? '', ';')
      .map(plain)
      .filter(Boolean)
      .join(', '),
    jobTitle: plain(title?.value ?? ''),
    email: plain(preferred(named('EMAIL'))?.value ?? '').replace(/^mailto:/i, ''),
    phone: plain(preferred(named('TEL'))?.value ?? '').replace(/^tel:/i, ''),
    website: plain(website?.value ?? ''),
  };
}

/** Lines as they were before they were folded, or broken by quoted-printable. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(line);
    else if (/^[ \t]/.test(line)) lines[lines.length - 1] = last + line.slice(1);
    else if (last.endsWith('=') && isQuotedPrintable(last)) {
      lines[lines.length - 1] = last.slice(0, -1) + line;
    } else lines.push(line);
  }
  return lines;
}

const isQuotedPrintable = (line: string) =>
  line.slice(0, line.indexOf(':')).toUpperCase().includes('QUOTED-PRINTABLE');

function propertyOf(line: string): Property | null {
  const colon = outsideQuotes(line, ':');
  if (colon === -1) return null;
  const [first = '', ...parameters] = line.slice(0, colon).split(';');
  // `item1.EMAIL`: the group says nothing of the person.
  const name = first
    .slice(first.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  const value = line.slice(colon + 1);
  const told = parameters.join(';').toUpperCase();
  return {
    name,
    parameters: told,
    value: told.includes('QUOTED-PRINTABLE') ? unquoted(value, told) : value,
  };
}

function outsideQuotes(line: string, wanted: string): number {
  let isInside = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isInside = !isInside;
    else if (line[at] === wanted && !isInside) return at;
  }
  // A quote that never ends quotes nothing.
  return isInside ? line.indexOf(wanted) : -1;
}

/** `=C3=BC` as the letter it stands for. */
function unquoted(value: string, parameters: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < value.length; at += 1) {
    const code = value[at] === '=' ? value.slice(at + 1, at + 3) : '';
    if (/^[0-9a-f]{2}$/i.test(code)) {
      bytes.push(Number.parseInt(code, 16));
      at += 2;
    } else bytes.push(...new TextEncoder().encode(value[at]));
  }
  const isLatin = /CHARSET="?(?:ISO-8859-1|WINDOWS-1252)/.test(parameters);
  return new TextDecoder(isLatin ? 'windows-1252' : 'utf-8').decode(new Uint8Array(bytes));
}

/** The one marked as preferred, else the first; a fax answers nobody. */
function preferred(properties: readonly Property[]): Property | undefined {
  const reachable = properties.filter(({ parameters }) => !/\bFAX\b/.test(parameters));
  return reachable.find(({ parameters }) => /\bPREF\b/.test(parameters)) ?? reachable[0];
}

/** `Family;Given;Additional;Prefix;Suffix` in the order in which people say it. */
function nameOf(value: string): string {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = partsOf(value, ';');
  return [prefix, given, additional, family, suffix]
    .map((part) => plain(part).trim())
    .filter(Boolean)
    .join(' ');
}

function saidInMecard(text: string): Said {
  const said: Record<string, string> = {};
  for (const field of partsOf(text.trim().slice('MECARD:'.length), ';')) {
    const colon = field.indexOf(':');
    const name = field.slice(0, colon).trim().toUpperCase();
    if (colon > 0 && !Object.hasOwn(said, name)) said[name] = field.slice(colon + 1);
  }
  const the = (name: string) => (Object.hasOwn(said, name) ? plain(said[name] ?? '') : '');
  const [family = '', given = ''] = partsOf(Object.hasOwn(said, 'N') ? (said['N'] ?? '') : '', ',');
  return {
    name: [given, family]
      .map((part) => plain(part).trim())
      .filter(Boolean)
      .join(' '),
    organisation: the('ORG'),
    jobTitle: the('TITLE'),
    email: the('EMAIL'),
    phone: the('TEL'),
    website: the('URL'),
  };
}

/** Split where the separator is not escaped; the parts stay escaped. */
function partsOf(value: string, separator: string): string[] {
  const parts: string[] = [];
  let begin = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === separator) {
      parts.push(value.slice(begin, at));
      begin = at + 1;
    }
  }
  return [...parts, value.slice(begin)];
}

function plain(value: string): string {
  return value.replaceAll(/\\(.)/gs, (_, letter: string) => (/n/i.test(letter) ? ' ' : letter));
}

/** On one line, without what hides or turns text, cut between characters. */
function lineOf(value: string, max: number): string {
  const line = value
    .normalize('NFC')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  return (/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut).trim();
}
