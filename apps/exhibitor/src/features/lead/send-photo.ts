import { fetchJson } from '@foyer/portal/refusal/fetch-json.ts';
import { HttpRefusal } from '@foyer/portal/refusal/refusal-of.ts';
import type { WaitingEntry } from './outbox.ts';

/**
 * Sends the bytes of a photo whose entry has its receipt. Null once they are safe, a refusal's code
 * when they will never be taken; throws when it is to be tried again.
 */
export async function sendPhoto({
  eventId,
  exhibitorId,
  entry,
}: WaitingEntry): Promise<string | null> {
  if (entry.kind !== 'pictured' || !entry.photo) return null;
  const bytes = Uint8Array.from(atob(entry.photo), (letter) => letter.charCodeAt(0));
  try {
    await fetchJson(`/api/leads/${eventId}/${exhibitorId}/photos/${entry.photoId}`, {
      method: 'PUT',
      headers: { 'content-type': 'image/jpeg' },
      body: bytes,
    });
    return null;
  } catch (error) {
    if (!(error instanceof HttpRefusal)) throw error;
    const code = error.refusal?.code ?? '';
    if (code.startsWith('lead.')) return code;
    // A picture that cannot be read today cannot be read tomorrow.
    if (code.startsWith('media.') || code === 'access.too_large') return 'lead.photo_unreadable';
    throw error;
  }
}
