import type { Span } from '@foyer/domain/mail/filled-text.ts';
import { escapeHtml } from './escape-html.ts';
import type { Action, Details, FramedLetter, LetterBlock } from './letter.ts';

// Mail programs know no variables and few selectors, so every style stands on its element.
// The colours are those of the light theme in packages/ui/src/tokens.css.
const text = '#16201f';
const muted = '#566160';
const line = '#e3e7e7';
const accent = '#0b6b6b';
const font = `font-family:Inter,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`;
const small = `font-size:14px;line-height:21px;color:${muted}`;

/** Where the logos of sponsors come, should a letter carry any (sponsor-foot.ts). */
export const footMark = '<!-- foot -->';

/** One column, no picture, nothing fetched from anywhere; every word escaped. */
export function letterHtml(letter: FramedLetter): string {
  const { whyLink } = letter;
  return `<!doctype html>
<html lang="${letter.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(letter.subject)}</title>
</head>
<body style="margin:0;padding:0;background-color:#f6f8f8;${font};color:${text}">
<div role="main"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f6f8f8"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;text-align:left"><tr><td style="padding:0 8px 16px;font-size:15px;line-height:22px;font-weight:600;color:${accent}">${escapeHtml(letter.sender)}</td></tr>
<tr><td style="padding:32px;background-color:#ffffff;border:1px solid ${line};border-radius:8px;font-size:16px;line-height:25px">
<h1 style="margin:0 0 20px;font-size:22px;line-height:29px;font-weight:600;color:${text}">${escapeHtml(letter.heading)}</h1>
<p style="margin:0 0 16px">${escapeHtml(letter.greeting)}</p>
${letter.blocks.map((block) => drawn(block, letter.linkFallback)).join('')}<p style="margin:24px 0 0">${escapeHtml(letter.closing)}<br>${escapeHtml(letter.sender)}</p>
</td></tr>
<tr><td style="padding:16px 8px 0;font-size:13px;line-height:19px;color:${muted}">${escapeHtml(letter.why)}${whyLink ? `<br><a href="${escapeHtml(whyLink.url)}" style="color:${muted}">${escapeHtml(whyLink.label)}</a>` : ''}</td></tr>${footMark}</table>
</td></tr></table></div>
</body>
</html>
`;
}

function drawn(block: LetterBlock, linkFallback: string): string {
  switch (block.kind) {
    case 'details':
      return `${factTable(block)}${quotes(block)}`;
    case 'action':
      return action(block, linkFallback);
    case 'small':
      return words(block.block, `margin:16px 0 0;${small}`);
    case 'paragraph':
    case 'list':
      return words(block, 'margin:0 0 16px');
  }
}

function words(block: Extract<LetterBlock, { kind: 'paragraph' | 'list' }>, style: string): string {
  if (block.kind === 'paragraph') {
    return `<p style="${style}">${block.lines.map(spans).join('<br>')}</p>\n`;
  }
  const items = block.items.map((item) => `<li style="margin:0 0 4px">${spans(item)}</li>`);
  return `<ul style="${style};padding:0 0 0 22px">${items.join('')}</ul>\n`;
}

const spans = (line: readonly Span[]) => line.map(span).join('');

function span({ text: said, isStrong, url }: Span): string {
  if (url !== undefined) {
    const address = escapeHtml(url);
    return `<a href="${address}" style="color:${accent};word-break:break-all">${address}</a>`;
  }
  return isStrong ? `<strong>${escapeHtml(said)}</strong>` : escapeHtml(said);
}

function factTable({ facts = [] }: Details): string {
  const told = facts.filter(([, value]) => value !== '');
  if (told.length === 0) return '';
  const rows = told.map(
    ([name, value]) =>
      `<tr><th scope="row" style="padding:6px 16px 6px 0;text-align:left;vertical-align:top;font-weight:400;color:${muted}">${escapeHtml(name)}</th><td style="padding:6px 0;vertical-align:top;font-weight:600">${lines(value)}</td></tr>`,
  );
  return `<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px;font-size:15px;line-height:22px">${rows.join('')}</table>\n`;
}

function quotes({ quotes: said = [] }: Details): string {
  return said
    .map(
      ({ title, body }) =>
        `<h2 style="margin:20px 0 4px;font-size:15px;line-height:22px;font-weight:600">${escapeHtml(title)}</h2>\n<blockquote style="margin:0 0 16px;padding:2px 0 2px 14px;border-left:3px solid ${accent}">${lines(body)}</blockquote>\n`,
    )
    .join('');
}

function action({ label, url: to }: Action, linkFallback: string): string {
  const url = escapeHtml(to);
  return `<p style="margin:24px 0"><a href="${url}" style="display:inline-block;padding:12px 22px;border-radius:8px;background-color:${accent};color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(label)}</a></p>
<p style="margin:0;${small}">${escapeHtml(linkFallback)}<br><a href="${url}" style="color:${accent};word-break:break-all">${url}</a></p>
`;
}

const lines = (said: string) => escapeHtml(said).replaceAll('\n', '<br>');
