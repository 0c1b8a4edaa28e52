export type SvgAttribute = { readonly name: string; readonly value: string };
export type SvgToken =
  | {
      readonly kind: 'element';
      readonly name: string;
      readonly attributes: readonly SvgAttribute[];
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'instruction'; readonly target: string }
  | { readonly kind: 'doctype'; readonly text: string };

/** Thrown for whatever is not plain, well-formed XML: what is not understood is not let through. */
export class SvgUnreadable extends Error {}

const nameStart = /[A-Za-z_:]/;
const namePattern = /[A-Za-z_:][\w:.-]*/y;
const attributePattern = /\s+([A-Za-z_:][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** Reads an SVG's tags one by one, without building a tree; linear in the length of the text. */
export function* readSvg(source: string): Generator<SvgToken> {
  const text = source.replace(/^\ufeff/, '');
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const upTo = open < 0 ? text.length : open;
    if (upTo > at) yield { kind: 'text', text: decodeReferences(text.slice(at, upTo)) };
    if (open < 0) return;
    const found = readMarkup(text, open);
    yield* found.tokens;
    at = found.next;
  }
}

type Markup = { tokens: readonly SvgToken[]; next: number };

function readMarkup(text: string, open: number): Markup {
  if (text.startsWith('<!--', open)) return { tokens: [], next: after(text, '-->', open + 4) };
  if (text.startsWith('<![CDATA[', open)) {
    const next = after(text, ']]>', open + 9);
    return { tokens: [{ kind: 'text', text: text.slice(open + 9, next - 3) }], next };
  }
  if (text.startsWith('<?', open)) {
    const next = after(text, '?>', open + 2);
    return { tokens: [{ kind: 'instruction', target: nameAt(text, open + 2) }], next };
  }
  if (/^<!doctype/i.test(text.slice(open, open + 9))) return readDoctype(text, open);
  if (text.startsWith('</', open)) {
    const next = after(text, '>', open + 2);
    return { tokens: [{ kind: 'close', name: nameAt(text, open + 2) }], next };
  }
  return readElement(text, open);
}

/** A doctype with declarations of its own ends at `]>`; the check refuses it later, by its text. */
function readDoctype(text: string, open: number): Markup {
  const close = after(text, '>', open);
  const bracket = text.indexOf('[', open);
  const next =
    bracket >= 0 && bracket < close ? after(text, '>', after(text, ']', bracket)) : close;
  return { tokens: [{ kind: 'doctype', text: text.slice(open, next) }], next };
}

function readElement(text: string, open: number): Markup {
  const name = nameAt(text, open + 1);
  let at = open + 1 + name.length;
  const attributes: SvgAttribute[] = [];
  for (;;) {
    attributePattern.lastIndex = at;
    const match = attributePattern.exec(text);
    if (!match) break;
    attributes.push({ name: match[1] ?? '', value: decodeReferences(match[2] ?? match[3] ?? '') });
    at = attributePattern.lastIndex;
  }
  const end = /\s*(\/?)>/y;
  end.lastIndex = at;
  const closing = end.exec(text);
  if (!closing) throw new SvgUnreadable(`attributes of ${name}`);
  const tokens: SvgToken[] = [{ kind: 'element', name, attributes }];
  if (closing[1]) tokens.push({ kind: 'close', name });
  return { tokens, next: end.lastIndex };
}

function nameAt(text: string, at: number): string {
  if (!nameStart.test(text[at] ?? '')) throw new SvgUnreadable('name');
  namePattern.lastIndex = at;
  return namePattern.exec(text)?.[0] ?? '';
}

function after(text: string, close: string, from: number): number {
  const at = text.indexOf(close, from);
  if (at < 0) throw new SvgUnreadable(close);
  return at + close.length;
}

const known: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `&#106;avascript:` is `javascript:` to whoever draws it, so the check has to see it that way. */
function decodeReferences(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z][\w.-]*);?/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return known[body] ?? whole;
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    if (!(code <= 0x10ffff)) throw new SvgUnreadable('character reference');
    return String.fromCodePoint(code);
  });
}
