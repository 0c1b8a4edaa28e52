import type { Locale } from '@foyer/domain/locales.ts';
import type { FilledBlock } from '@foyer/domain/mail/filled-text.ts';
import { letterFrameDe } from '@foyer/messages/mail/letter-frame.de.ts';
import { letterFrameEn } from '@foyer/messages/mail/letter-frame.en.ts';
import { createTranslator } from 'use-intl/core';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import type { LetterDraft } from './templated-letter.ts';

/** What a mail file hands back, ready for the outbox. */
export type WrittenLetter = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What it was written from; with it an event's own words take the place of the shipped ones. */
  readonly draft?: LetterDraft;
};

/** Facts and quotes of the case, in their own look. */
export type Details = {
  /** Name and value, shown as a small table. */
  readonly facts?: readonly (readonly [name: string, value: string])[];
  /** What somebody wrote, under a name. */
  readonly quotes?: readonly { readonly title: string; readonly body: string }[];
};
export type Action = { readonly label: string; readonly url: string };

/** The parts of a letter that has no template, as plain text; the layout escapes them. */
export type LetterParts = Details & {
  readonly locale: Locale;
  readonly toName: string;
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly action?: Action;
  /** Smaller, after the action. */
  readonly notes?: readonly string[];
  /** Who writes: the organiser of the event, or Foyer. */
  readonly sender: string;
  /** Why one gets it, at the very end; left out, that Foyer sent it and reads no replies. */
  readonly why?: string;
};

/** What the layout draws, from top to bottom. */
export type LetterBlock =
  | Exclude<FilledBlock, { readonly kind: 'slot' }>
  | { readonly kind: 'small'; readonly block: Exclude<FilledBlock, { readonly kind: 'slot' }> }
  | ({ readonly kind: 'details' } & Details)
  | ({ readonly kind: 'action' } & Action);

export type FramedLetter = {
  readonly locale: Locale;
  readonly subject: string;
  readonly heading: string;
  readonly greeting: string;
  readonly blocks: readonly LetterBlock[];
  readonly linkFallback: string;
  readonly closing: string;
  readonly sender: string;
  readonly why: string;
  /** Under the reason: an address where one can put an end to it. */
  readonly whyLink?: Action | undefined;
};

type ToFrame = Pick<
  FramedLetter,
  'locale' | 'subject' | 'heading' | 'blocks' | 'sender' | 'whyLink'
> & {
  readonly toName: string;
  readonly why?: string | undefined;
};

/** Puts greeting and closing around it, and lays it out once as HTML and once as text that says the same. */
export function frameLetter({ toName: name, why, ...letter }: ToFrame): WrittenLetter {
  const t = createTranslator({
    locale: letter.locale,
    messages: letter.locale === 'de' ? letterFrameDe : letterFrameEn,
  });
  const toName = oneLine(name);
  const framed: FramedLetter = {
    ...letter,
    subject: oneLine(letter.subject),
    greeting: toName ? t('greeting', { name: toName }) : t('greetingWithoutName'),
    linkFallback: t('linkFallback'),
    closing: t('closing'),
    why: why ?? t('why'),
  };
  return { subject: framed.subject, text: letterText(framed), html: letterHtml(framed) };
}

/** A letter in words that nobody changes. */
export function writeLetter(parts: LetterParts): WrittenLetter {
  const { paragraphs, facts = [], quotes = [], action, notes = [], ...frame } = parts;
  const plain = (words: string): FilledBlock & { kind: 'paragraph' } => ({
    kind: 'paragraph',
    lines: words.split('\n').map((text) => [{ text }]),
  });
  return frameLetter({
    ...frame,
    blocks: [
      ...paragraphs.map(plain),
      { kind: 'details', facts, quotes },
      ...(action ? [{ kind: 'action', ...action } as const] : []),
      ...notes.map((words) => ({ kind: 'small', block: plain(words) }) as const),
    ],
  });
}

/** Names come from people; a line break in one must not become a header or a paragraph. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
