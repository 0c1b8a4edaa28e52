import type { WritingScope } from '../access/scopes.ts';
import type { FactToRecord } from './record-fact.ts';

/** What a noun does when a lower one records a fact: in the same transaction, so both or neither. */
export type Reaction = (scope: WritingScope, fact: FactToRecord) => Promise<void>;

/** The same for what comes by the thousand: once for all facts of its type in a transaction. */
export type ReactionToAll = {
  readonly toAll: (scope: WritingScope, facts: readonly FactToRecord[]) => Promise<void>;
};

/** By the type of the fact, in the order they run. */
export type Reactions = Readonly<Record<string, readonly (Reaction | ReactionToAll)[]>>;
