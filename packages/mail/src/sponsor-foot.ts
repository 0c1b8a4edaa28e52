import type { Locale } from '@foyer/domain/locales.ts';
import { letterFrameDe } from '@foyer/messages/mail/letter-frame.de.ts';
import { letterFrameEn } from '@foyer/messages/mail/letter-frame.en.ts';
import { createTranslator } from 'use-intl/core';
import { escapeHtml } from './escape-html.ts';
import { footMark } from './letter-html.ts';

export type FootLogo = {
  readonly name: string;
  /** `cid:…` in a letter that leaves, `data:…` where it is read before. */
  readonly src: string;
  readonly widthPixels: number;
  readonly heightPixels: number;
};
type Words = { readonly text: string; readonly html: string };

/** The same letter with the logos of sponsors at its foot, and their names in the plain text. */
export function withSponsors<Letter extends Words>(
  letter: Letter,
  { logos, locale }: { readonly logos: readonly FootLogo[]; readonly locale: Locale },
): Letter {
  if (logos.length === 0 || !letter.html.includes(footMark)) return letter;
  const messages = locale === 'de' ? letterFrameDe : letterFrameEn;
  const said = createTranslator({ locale, messages })('sponsors');
  const names = logos.map(({ name }) => name.replaceAll(/\s+/g, ' ').trim());
  return {
    ...letter,
    html: letter.html.replace(footMark, () => `${rowOf(said, logos)}${footMark}`),
    text: `${letter.text.trimEnd()}\n\n${said}: ${names.join(', ')}\n`,
  };
}

function rowOf(said: string, logos: readonly FootLogo[]): string {
  const pictures = logos.map(
    ({ name, src, widthPixels, heightPixels }) =>
      `<img src="${escapeHtml(src)}" alt="${escapeHtml(name)}" width="${widthPixels}" height="${heightPixels}" style="margin:8px 16px 0 0;vertical-align:middle;background-color:#ffffff">`,
  );
  return `<tr><td style="padding:16px 8px 0;font-size:13px;line-height:19px;color:#566160">${escapeHtml(said)}<br>${pictures.join('')}</td></tr>`;
}
