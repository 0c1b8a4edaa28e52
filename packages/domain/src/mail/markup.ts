/**
 * The small markup of texts that an organiser writes for letters and announcements: paragraphs,
 * lists (`- `), `**bold**`, addresses, and `{placeholders}`. A link always shows where it leads:
 * there is no way to give one other words, and no HTML.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly isStrong: boolean }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'placeholder'; readonly name: string; readonly isStrong: boolean };

type Line = readonly Inline[];
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /** A paragraph of one placeholder alone: where something of Foyer's own is put in. */
  | { readonly kind: 'slot'; readonly name: string };

const token = /\{([a-z][a-z_]*)\}|\*\*|https?:\/\/[^\s<>"'{}*]+/g;
const alone = /^\{([a-z][a-z_]*)\}$/;

export function parseMarkup(text: string): Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .flatMap(blocksOf);
}

function blocksOf(chunk: string): Block[] {
  const slot = alone.exec(chunk)?.[1];
  if (slot !== undefined) return [{ kind: 'slot', name: slot }];
  const blocks: Block[] = [];
  for (const line of chunk.split('\n').map((one) => one.trim())) {
    const isItem = line.startsWith('- ');
    const inline = inlineOf(isItem ? line.slice(2) : line);
    const last = blocks.at(-1);
    if (isItem && last?.kind === 'list') {
      blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, inline] };
    } else if (!isItem && last?.kind === 'paragraph') {
      blocks[blocks.length - 1] = { kind: 'paragraph', lines: [...last.lines, inline] };
    } else {
      blocks.push(
        isItem ? { kind: 'list', items: [inline] } : { kind: 'paragraph', lines: [inline] },
      );
    }
  }
  return blocks;
}

function inlineOf(line: string): Inline[] {
  const parts: Inline[] = [];
  let isStrong = false;
  let from = 0;
  const say = (text: string) => {
    if (text !== '') parts.push({ kind: 'text', text, isStrong });
  };
  for (const found of line.matchAll(token)) {
    const [raw, name] = found;
    const at = found.index;
    // A mark that nothing closes is two stars.
    if (raw === '**' && !isStrong && !line.slice(at + 2).includes('**')) continue;
    const url = name === undefined && raw !== '**' ? withoutFullStop(raw) : '';
    if (url !== '' && !isSafeLink(url)) continue;
    say(line.slice(from, at));
    from = at + (url === '' ? raw.length : url.length);
    if (raw === '**') isStrong = !isStrong;
    else if (name !== undefined) parts.push({ kind: 'placeholder', name, isStrong });
    else parts.push({ kind: 'link', url });
  }
  say(line.slice(from));
  return parts;
}

/** What ends a sentence does not belong to the address before it. */
const withoutFullStop = (address: string) => address.replace(/[.,;:!?)\]]+$/, '');

/**
 * Whether an address leads where it seems to: http or https, no name before an @ that looks like
 * the host, and a host in plain letters, since others imitate them.
 */
export function isSafeLink(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' && !/(?:^|\.)xn--/.test(hostname);
}

const addressLike =
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s<>"'{}*]+|\b(?:javascript|vbscript):\S+|\bdata:\w+\/\S+/gi;

/** The addresses in a text that would not become links. */
export function unsafeLinksIn(text: string): string[] {
  return (text.match(addressLike) ?? []).map(withoutFullStop).filter((one) => !isSafeLink(one));
}
