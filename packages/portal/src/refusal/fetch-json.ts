import { HttpRefusal, type TravelledRefusal } from './refusal-of.ts';

/**
 * Calls a plain HTTP route of the API (upload, CSV, sign-in) and gives its JSON.
 * Throws `HttpRefusal` for a "no", `TypeError` without a connection.
 */
export async function fetchJson<Answer>(url: string, options: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { credentials: 'same-origin', ...options });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new HttpRefusal(response.status, refusalIn(body));
  return body as Answer;
}

/** `fetchJson` with a JSON body. */
export function postJson<Answer>(url: string, body: unknown): Promise<Answer> {
  return fetchJson(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function refusalIn(body: unknown): TravelledRefusal | null {
  if (typeof body !== 'object' || body === null || !('refusal' in body)) return null;
  return body.refusal as TravelledRefusal;
}
