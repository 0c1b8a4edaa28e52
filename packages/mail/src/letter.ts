import type { Locale } from '@foyer/domain/locale.ts';
import { letterFrameDe } from '@foyer/messages/mail/letter-frame.de.ts';
import { letterFrameEn } from '@foyer/messages/mail/letter-frame.en.ts';
import { createTranslator } from 'use-intl/core';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';

/** What a mail file hands back, ready for the outbox. */
export type WrittenLetter = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** The parts of a letter, as plain text; the layout escapes them. */
export type LetterParts = {
  readonly locale: Locale;
  readonly toName: string;
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Name and value, shown as a small table. */
  readonly facts?: readonly (readonly [name: string, value: string])[];
  /** What somebody wrote, under a name. */
  readonly quotes?: readonly { readonly title: string; readonly body: string }[];
  readonly action?: { readonly label: string; readonly url: string };
  /** Smaller, after the action. */
  readonly notes?: readonly string[];
  /** Who writes: the organiser of the event, or Foyer. */
  readonly sender: string;
  /** Why one gets it, at the very end; left out, that Foyer sent it and reads no replies. */
  readonly why?: string;
};

/** The parts with the words around them. */
export type FramedLetter = LetterParts & {
  readonly greeting: string;
  readonly linkFallback: string;
  readonly closing: string;
  readonly why: string;
};

/** Lays a letter out once as HTML and once as text that says the same. */
export function writeLetter(parts: LetterParts): WrittenLetter {
  const t = createTranslator({
    locale: parts.locale,
    messages: parts.locale === 'de' ? letterFrameDe : letterFrameEn,
  });
  const toName = oneLine(parts.toName);
  const framed: FramedLetter = {
    ...parts,
    subject: oneLine(parts.subject),
    facts: (parts.facts ?? []).filter(([, value]) => value !== ''),
    greeting: toName ? t('greeting', { name: toName }) : t('greetingWithoutName'),
    linkFallback: t('linkFallback'),
    closing: t('closing'),
    why: parts.why ?? t('why'),
  };
  return { subject: framed.subject, text: letterText(framed), html: letterHtml(framed) };
}

/** Names come from people; a line break in one must not become a header or a paragraph. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
