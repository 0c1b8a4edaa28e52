import type { StandId } from '@foyer/domain/identifier.ts';
import type { BulkAct } from '@foyer/domain/stand/stand.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { lockedStands } from './locked-stand.commands.ts';
import { publishStands } from './publication.commands.ts';
import { releaseStand, setStandAside } from './stand.commands.ts';

/** One act for many stands: all of them or, with the number of the one that refuses, none. */
export async function actOnStands(
  scope: OrganiserScope,
  given: { readonly standIds: readonly StandId[]; readonly act: BulkAct; readonly reason: string },
): Promise<void> {
  const { act, reason } = given;
  const standIds = [...(await lockedStands(scope, given.standIds)).keys()];
  switch (act) {
    case 'publish':
      return publishStands(scope, standIds);
    case 'release':
      for (const standId of standIds) await releaseStand(scope, { standId, reason });
      return;
    case 'block':
      for (const standId of standIds) await setStandAside(scope, { standId, to: 'blocked' });
      return;
    case 'open':
      for (const standId of standIds) await setStandAside(scope, { standId, to: 'available' });
  }
}
