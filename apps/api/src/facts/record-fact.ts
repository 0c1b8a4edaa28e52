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
  await react([{ scope, fact }]);
}

type Told = { readonly scope: WritingScope; readonly fact: FactToRecord };

/** The same for several facts of one transaction, each with its actor, in one statement. */
export async function recordFacts(told: readonly Told[]): Promise<void> {
  insertFactsAhead(told);
  for (const ofType of Map.groupBy(told, ({ fact }) => fact.type).values()) await react(ofType);
}

/** To facts of one type. */
async function react(told: readonly Told[]): Promise<void> {
  const [first] = told;
  if (!first) return;
  for (const reaction of first.scope.services.reactions[first.fact.type] ?? []) {
    if ('toAll' in reaction) {
      const facts = told.map(({ fact }) => fact);
      await reaction.toAll(first.scope, facts);
    } else for (const { scope, fact } of told) await reaction(scope, fact);
  }
}
