import type { WritingScope } from '../access/scopes.ts';
import type { FactToRecord } from './record-fact.ts';

/** What a noun does when a lower one records a fact: in the same transaction, so both or neither. */
export type Reaction = (scope: WritingScope, fact: FactToRecord) => Promise<void>;

/** By the type of the fact, in the order they run. */
export type Reactions = Readonly<Record<string, readonly Reaction[]>>;
