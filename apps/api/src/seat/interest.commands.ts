import type { Choice } from '@foyer/domain/seat/interest.schema.ts';
import { asSystem } from '../access/as-system.ts';
import type { VisitorScope } from '../access/scopes.ts';
import { countChanges, findPublicAmong } from './interest.queries.ts';

/** Counts what the public sees, each demo once; what is not in the programme is passed over. */
export async function noteChoice(scope: VisitorScope, { added, removed }: Choice): Promise<void> {
  const isAdded = new Set<string>(added);
  const isRemoved = new Set<string>(removed);
  const isPublic = await findPublicAmong(scope, [...isAdded, ...isRemoved]);
  const changes = [...isPublic].flatMap((demoId) => {
    const by = Number(isAdded.has(demoId)) - Number(isRemoved.has(demoId));
    return by === 0 ? [] : [{ demoId, by }];
  });
  if (changes.length > 0) await asSystem(scope, (system) => countChanges(system, changes));
}
