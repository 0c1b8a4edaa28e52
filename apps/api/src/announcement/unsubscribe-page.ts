import type { Unsubscription } from '@foyer/domain/announcement/announcement.schema.ts';
import { escapeHtml } from '@foyer/mail/escape-html.ts';
import { unsubscribeDe } from '@foyer/messages/announcement/unsubscribe.de.ts';
import { unsubscribeEn } from '@foyer/messages/announcement/unsubscribe.en.ts';
import { createTranslator } from 'use-intl/core';

type Page = {
  readonly found: Unsubscription | null;
  readonly locale: 'de' | 'en';
  readonly nonce: string;
};

/** Small enough to load no app for: what the link does, one button, and the way back. */
export function unsubscribePage({ found, locale, nonce }: Page): string {
  const messages = locale === 'de' ? unsubscribeDe : unsubscribeEn;
  const t = createTranslator({ locale, messages });
  const state = !found ? 'unknown' : found.isUnsubscribed ? 'done' : 'ask';
  const about = { event: found?.eventName ?? '', address: found?.address ?? '' };
  const form =
    state === 'unknown'
      ? ''
      : `<form method="post">${state === 'done' ? '<input type="hidden" name="again" value="1">' : ''}<button>${t(`${state}.action`)}</button></form>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/organiser/favicon.svg" type="image/svg+xml">
<title>${t(`${state}.title`)} · Foyer</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<p class="brand">Foyer</p>
<h1>${t(`${state}.title`)}</h1>
<p role="status">${escapeHtml(t(`${state}.text`, about))}</p>
${form}
</main>
</body>
</html>
`;
}

// The colours of packages/ui/src/tokens.css.
const style = `
:root { color-scheme: light dark; --text: #16201f; --surface: #fff; --ground: #f6f8f8; --line: #e3e7e7; --accent-text: #0b6b6b; }
@media (prefers-color-scheme: dark) { :root { --text: #e6ecea; --surface: #171c1c; --ground: #101414; --line: #2a3232; --accent-text: #94cdcd; } }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--text); font: 16px/1.55 Inter, system-ui, sans-serif; }
main { box-sizing: border-box; width: min(100% - 32px, 460px); margin: 32px 0; padding: 32px; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; }
.brand { margin: 0 0 24px; font-weight: 600; color: var(--accent-text); }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.3; }
p { margin: 0 0 16px; overflow-wrap: anywhere; }
button { width: 100%; min-height: 44px; margin: 8px 0 0; border: 0; border-radius: 8px; background: #0b6b6b; color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
button:hover { background: #0d5858; }
button:focus-visible { outline: 3px solid var(--accent-text); outline-offset: 2px; }
`;
