/** A stretch of a line. A link shows the address it leads to, so that no text can promise another. */
export type ProsePiece =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };
export type ProseLine = readonly ProsePiece[];
export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly ProseLine[] }
  | { readonly kind: 'list'; readonly items: readonly ProseLine[] };

const listMark = /^\s*[-*•]\s+/;
/** `**strong**`, and addresses written out. Neither can begin anew inside itself: one pass, linear. */
const marked = /\*\*([^*\s](?:[^*]*[^*\s])?)\*\*|https?:\/\/[^\s<>"*]+/g;
/** What ends a sentence and not an address. */
const trailing = /[.,;:!?)\]'’“”»]+$/;

/**
 * Reads the little that texts may hold besides words: paragraphs (an empty line), lists (`- ` at the
 * start of a line), **strong** words, and addresses as links. Everything else is text, HTML too.
 */
export function readProse(text: string): ProseBlock[] {
  const blocks: { kind: ProseBlock['kind']; lines: ProseLine[] }[] = [];
  let open: ProseBlock['kind'] | null = null;
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') {
      open = null;
      continue;
    }
    const kind = listMark.test(line) ? 'list' : 'paragraph';
    const pieces = piecesOf(kind === 'list' ? line.replace(listMark, '') : line.trim());
    const last = blocks.at(-1);
    if (open === kind && last) last.lines.push(pieces);
    else blocks.push({ kind, lines: [pieces] });
    open = kind;
  }
  return blocks.map(({ kind, lines }) =>
    kind === 'list' ? { kind, items: lines } : { kind, lines },
  );
}

/** The words alone, in one line: for previews, search engines and pictures. */
export function plainProse(text: string): string {
  return readProse(text)
    .flatMap((block) => (block.kind === 'list' ? block.items : block.lines))
    .map((line) => line.map((piece) => piece.text).join(''))
    .join(' ');
}

function piecesOf(line: string): ProseLine {
  const pieces: ProsePiece[] = [];
  let at = 0;
  const say = (end: number) => {
    if (end > at) pieces.push({ kind: 'text', text: line.slice(at, end) });
  };
  for (const { 0: whole, 1: strong, index } of line.matchAll(marked)) {
    const link = strong === undefined ? whole.replace(trailing, '') : null;
    if (link !== null && !isPublicAddress(link)) continue;
    say(index);
    if (link === null) pieces.push({ kind: 'strong', text: strong ?? '' });
    else pieces.push({ kind: 'link', text: link, url: link });
    at = index + (link ?? whole).length;
  }
  say(line.length);
  return pieces;
}

/** As `webAddressSchema` has it, without its weight in the browser: a name with a dot, and no account. */
function isPublicAddress(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { hostname, username } = new URL(link);
  return hostname.includes('.') && username === '';
}
