import type { ImageKind } from './media.schema.ts';

const signatures: readonly (readonly [ImageKind, readonly (number | null)[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  // "RIFF", four bytes of length, "WEBP"
  ['webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
];

/** What the bytes are, whatever the file's name or the browser claims; null for everything else. */
export function imageKindOf(bytes: Uint8Array): ImageKind | null {
  for (const [kind, signature] of signatures) {
    if (bytes.length >= signature.length && signature.every((b, i) => b === null || b === bytes[i]))
      return kind;
  }
  return looksLikeSvg(bytes) ? 'svg' : null;
}

/**
 * The first element is `<svg`, after an optional byte order mark, declaration, comments and doctype.
 * Only UTF-8: another encoding could hide from the check what a drawing program would then see.
 */
function looksLikeSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 64 * 1024));
  let rest = head.replace(/^\ufeff/, '');
  for (;;) {
    rest = rest.trimStart();
    const end = rest.startsWith('<?')
      ? endOf(rest, '?>')
      : rest.startsWith('<!--')
        ? endOf(rest, '-->')
        : /^<!doctype\s+svg/i.test(rest)
          ? endOfDoctype(rest)
          : 0;
    if (end === 0) return /^<(?:[a-z][\w.-]*:)?svg[\s>/]/i.test(rest);
    if (end < 0) return false;
    rest = rest.slice(end);
  }
}

function endOf(text: string, close: string): number {
  const at = text.indexOf(close);
  return at < 0 ? -1 : at + close.length;
}

/** A doctype may hold declarations in square brackets, with `>` inside. */
function endOfDoctype(text: string): number {
  const bracket = text.indexOf('[');
  const close = text.indexOf('>');
  if (close < 0) return -1;
  if (bracket < 0 || bracket > close) return close + 1;
  const after = text.indexOf(']', bracket);
  const end = after < 0 ? -1 : text.indexOf('>', after);
  return end < 0 ? -1 : end + 1;
}
