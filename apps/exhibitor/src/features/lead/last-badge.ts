/** Which lead is open below the camera; a reload goes on with it. Gone with the tab. */
export type LastBadge = { readonly badgeCode: string; readonly noteId: string };

const keyOf = (exhibitorId: string) => `foyer_last_badge_${exhibitorId}`;

export function readLastBadge(exhibitorId: string): LastBadge | null {
  try {
    const text = window.sessionStorage.getItem(keyOf(exhibitorId));
    return text ? (JSON.parse(text) as LastBadge) : null;
  } catch {
    return null;
  }
}

export function keepLastBadge(exhibitorId: string, last: LastBadge | null): void {
  if (last) window.sessionStorage.setItem(keyOf(exhibitorId), JSON.stringify(last));
  else window.sessionStorage.removeItem(keyOf(exhibitorId));
}
