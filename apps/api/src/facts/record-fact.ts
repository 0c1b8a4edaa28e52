import type { FactNoun } from '@foyer/domain/fact/fact.schema.ts';
import type { WritingScope } from '../access/scopes.ts';
import { insertFact, insertFactsAhead } from './fact.queries.ts';

export type FactToRecord = {
  readonly noun: FactNoun;
  readonly nounId: string;
  /** `stand.assigned`: past tense; its sentence lives in messages under `facts`. */
  readonly type: `${FactNoun}.${string}`;
  /** Whose history it also belongs to. */
  readonly exhibitorId?: string | null;
  /** Who may read it; both sides unless said otherwise. */
  readonly audience?: 'both' | 'organiser' | 'exhibitor';
  /** Only what changed; never personal data of attendees, which has to be erasable. */
  readonly before?: Record<string, unknown> | null;
  readonly after?: Record<string, unknown> | null;
};

/** Writes the fact in the transaction of the change it tells of, and lets higher nouns react to it. */
export async function recordFact(scope: WritingScope, fact: FactToRecord): Promise<void> {
  await insertFact(scope, fact);
  for (const react of scope.services.reactions[fact.type] ?? []) await react(scope, fact);
}

/** The same for several facts of one transaction, each with its actor, in one statement. */
export async function recordFacts(
  facts: readonly { readonly scope: WritingScope; readonly fact: FactToRecord }[],
): Promise<void> {
  insertFactsAhead(facts);
  for (const { scope, fact } of facts) {
    for (const react of scope.services.reactions[fact.type] ?? []) await react(scope, fact);
  }
}
