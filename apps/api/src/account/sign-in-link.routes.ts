import { escapeHtml } from '@foyer/mail/escape-html.ts';
import { signInLinkDe } from '@foyer/messages/account/sign-in-link.de.ts';
import { signInLinkEn } from '@foyer/messages/account/sign-in-link.en.ts';
import type { FastifyInstance } from 'fastify';
import { localeOf } from '../access/request-context.ts';
import { SIGN_IN_LINK_PATH } from './auth.ts';

/**
 * Where the link of a sign-in letter leads: a page with one button. Mail gateways open links to
 * check them, and a link that works once must not be used up by that.
 */
export async function signInLinkRoutes(app: FastifyInstance): Promise<void> {
  app.get<{ Querystring: Record<string, unknown> }>(SIGN_IN_LINK_PATH, async (request, reply) => {
    const fields = ['token', 'callbackURL', 'errorCallbackURL'].flatMap((name) => {
      const value = request.query[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    });
    const page = pageOf({ locale: localeOf(request), nonce: reply.cspNonce, fields });
    return reply
      .type('text/html; charset=utf-8')
      .headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
      .send(page);
  });
}

type Page = {
  readonly locale: 'de' | 'en';
  readonly nonce: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
};

function pageOf({ locale, nonce, fields }: Page): string {
  const words = locale === 'de' ? signInLinkDe : signInLinkEn;
  const inputs = fields.map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/organiser/favicon.svg" type="image/svg+xml">
<title>${words.title} · Foyer</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<p class="brand">Foyer</p>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<form method="get" action="/api/auth/magic-link/verify">${inputs.join('')}<button>${words.action}</button></form>
<p class="why">${words.why}</p>
</main>
</body>
</html>
`;
}

// The colours of packages/ui/src/tokens.css; this page is too small to load the apps for.
const style = `
:root { color-scheme: light dark; --text: #16201f; --muted: #566160; --surface: #fff; --ground: #f6f8f8; --line: #e3e7e7; --accent-text: #0b6b6b; }
@media (prefers-color-scheme: dark) { :root { --text: #e6ecea; --muted: #9aa6a3; --surface: #171c1c; --ground: #101414; --line: #2a3232; --accent-text: #94cdcd; } }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--text); font: 16px/1.55 Inter, system-ui, sans-serif; }
main { box-sizing: border-box; width: min(100% - 32px, 420px); margin: 32px 0; padding: 32px; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; }
.brand { margin: 0 0 24px; font-weight: 600; color: var(--accent-text); }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.3; }
p { margin: 0 0 16px; }
button { width: 100%; min-height: 44px; margin: 8px 0 24px; border: 0; border-radius: 8px; background: #0b6b6b; color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
button:hover { background: #0d5858; }
button:focus-visible { outline: 3px solid var(--accent-text); outline-offset: 2px; }
.why { margin: 0; padding-top: 16px; border-top: 1px solid var(--line); font-size: 14px; color: var(--muted); }
`;
