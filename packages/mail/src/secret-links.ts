/** What stands in place of a token once its letter has left. */
export const REDACTED = '…';

// `&amp;` in HTML separates values as `&` does in text.
const address = /https?:\/\/[^\s"'<>]+/g;
const values = /([?&#;](?:[\w.-]+)=)([^&#;\s"'<>]{12,})/g;
const segments = /\/([\w-]{20,})(?=[/?#]|$)/g;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Takes the secrets out of the links of a letter, in text or HTML: every longer value after a `?`
 * or `#`, and every path segment that looks drawn by lot. Ids and names of events stay readable.
 */
export function withoutSecretLinks(letter: string): string {
  return letter.replaceAll(address, (link) =>
    link
      .replaceAll(values, (_found, name: string) => `${name}${REDACTED}`)
      .replaceAll(segments, (found, segment: string) =>
        isDrawnByLot(segment) ? `/${REDACTED}` : found,
      ),
  );
}

/** A slug is lower case in words; a token mixes cases, or is one long word with digits. */
function isDrawnByLot(segment: string): boolean {
  if (uuid.test(segment)) return false;
  const mixesCases = /[a-z]/.test(segment) && /[A-Z]/.test(segment);
  return (
    mixesCases || /^[A-Z0-9]+$/.test(segment) || (!segment.includes('-') && /\d/.test(segment))
  );
}
