import { placeholdersOf } from '@foyer/domain/mail/letter-kind.ts';
import { canUseText } from '@foyer/domain/mail/letter-text.rules.ts';
import type {
  LetterText,
  LetterTextKey,
  LetterView,
} from '@foyer/domain/mail/letter-text.schema.ts';
import { refuseMail } from '@foyer/domain/mail/mail.refusals.ts';
import { shippedText } from '@foyer/mail/shipped-texts.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import {
  deleteOwnText,
  findOwnText,
  insertOwnText,
  lockOwnText,
  type OwnText,
  saveOwnText,
} from './letter-text.queries.ts';

/** The words in use, and those that Foyer ships. */
export async function readLetterText(
  scope: OrganiserScope,
  key: LetterTextKey,
): Promise<LetterView> {
  const own = await findOwnText(scope, key);
  const shipped = shippedText(key);
  return {
    ...key,
    text: own ? wordsOf(own) : shipped,
    shipped,
    isChanged: own !== null,
    version: own?.version ?? null,
    changedAt: own?.changedAt ?? null,
    changedBy: own?.changedBy ?? '',
  };
}

type Change = LetterTextKey & { readonly version: string | null };

/** From here on letters of this kind say this; those already written stay as they are. */
export async function saveLetterText(
  scope: OrganiserScope,
  { kind, locale, version, text }: Change & { readonly text: LetterText },
): Promise<void> {
  const verdict = canUseText(text, placeholdersOf(kind));
  if (!verdict.allowed) throw refuseMail(verdict.code, verdict.params);
  const own = await insistSeen(scope, { kind, locale, version });
  if (own) await saveOwnText(scope, { kind, locale, text });
  else await insertOwnText(scope, { kind, locale, text });
  await record(scope, { kind, locale, before: own && wordsOf(own), after: text });
}

/** Back to the shipped words. */
export async function resetLetterText(
  scope: OrganiserScope,
  { kind, locale, version }: Change,
): Promise<void> {
  const own = await insistSeen(scope, { kind, locale, version });
  if (!own) return;
  await deleteOwnText(scope, { kind, locale });
  await record(scope, { kind, locale, before: wordsOf(own), after: null });
}

/** A change by a colleague that was not seen is told and not overwritten. */
async function insistSeen(scope: OrganiserScope, { version, ...key }: Change) {
  const own = await lockOwnText(scope, key);
  if ((own?.version ?? null) !== version) throw refuseMail('mail.text_changed_meanwhile');
  return own;
}

const wordsOf = ({ subject, heading, body }: OwnText): LetterText => ({ subject, heading, body });

async function record(
  scope: OrganiserScope,
  given: LetterTextKey & { readonly before: LetterText | null; readonly after: LetterText | null },
): Promise<void> {
  const { kind, locale, before, after } = given;
  await recordFact(scope, {
    noun: 'mail',
    nounId: `${kind}.${locale}`,
    type: after ? 'mail.text_changed' : 'mail.text_reset',
    audience: 'organiser',
    before: { ...before },
    after: { kind, locale, ...after },
  });
}
