import { setNonce } from 'get-nonce';

/** The nonce of this page load, as Vite wrote it into the head; empty in development and in tests. */
export function cspNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]');
  return meta?.nonce ?? '';
}

/** For react-style-singleton, which locks the page's scroll below a dialog with a style element. */
export function allowScrollLockStyles(): void {
  const nonce = cspNonce();
  if (nonce) setNonce(nonce);
}
