import type { Locale } from '@foyer/domain/locales.ts';
import { type FilledBlock, fillText } from '@foyer/domain/mail/filled-text.ts';
import { type LetterKind, slots } from '@foyer/domain/mail/letter-kind.ts';
import { filled, type Values } from '@foyer/domain/mail/letter-text.rules.ts';
import type { LetterText } from '@foyer/domain/mail/letter-text.schema.ts';
import {
  type Action,
  type Details,
  frameLetter,
  type LetterBlock,
  type WrittenLetter,
} from './letter.ts';
import { shippedText } from './shipped-texts.ts';

/** All a letter is written from: what stands for its placeholders, and what no text can change. */
export type LetterDraft = Details & {
  readonly kind: LetterKind;
  readonly locale: Locale;
  readonly toName: string;
  readonly values: Values;
  readonly action: Action;
  readonly sender: string;
  readonly why?: string;
};

/** Writes it in the words that Foyer ships; `rewrite` takes those of the event. */
export function writeTemplated(draft: LetterDraft): WrittenLetter {
  return { ...rewrite(draft, shippedText(draft)), draft };
}

export function rewrite(draft: LetterDraft, text: LetterText): WrittenLetter {
  const { locale, toName, action, facts = [], quotes = [], sender, why } = draft;
  const values = { ...draft.values, name: toName };
  const blocks: LetterBlock[] = [];
  for (const block of fillText(text.body, { values, slots })) {
    const isAfterAction = blocks.some(({ kind }) => kind === 'action');
    if (block.kind !== 'slot') blocks.push(isAfterAction ? { kind: 'small', block } : block);
    else blocks.push(slotOf(block, { action, details: { facts, quotes } }));
  }
  return frameLetter({
    ...{ locale, toName, sender, why, blocks },
    subject: filled(text.subject, values),
    heading: filled(text.heading, values),
  });
}

function slotOf(
  { name }: FilledBlock & { kind: 'slot' },
  given: { readonly action: Action; readonly details: Details },
): LetterBlock {
  return name === 'button'
    ? { kind: 'action', ...given.action }
    : { kind: 'details', ...given.details };
}
