import type { HallId } from '@foyer/domain/identifier.ts';
import { canLieAt, firstPlace } from '@foyer/domain/stand/background.rules.ts';
import type { BackgroundPlace } from '@foyer/domain/stand/background.schema.ts';
import { refuseStand } from '@foyer/domain/stand/stand.refusals.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import type { Picture } from '../media/picture.ts';
import {
  deleteBackground,
  findBackground,
  saveBackground,
  saveBackgroundPlace,
} from './background.queries.ts';
import { lockedHall, recordHall } from './locked-hall.commands.ts';
import { insist } from './locked-stand.commands.ts';

/** A newer drawing of the same size lies where the old one did; any other begins in the corner. */
export async function setBackground(
  scope: OrganiserScope,
  given: { readonly hallId: HallId; readonly fileName: string; readonly picture: Picture },
): Promise<void> {
  const hall = await lockedHall(scope, given.hallId);
  const before = await findBackground(scope, given.hallId);
  const { widthPixels, heightPixels } = given.picture;
  const isSameSize =
    before?.widthPixels === widthPixels && before.heightPixels === heightPixels ? before : null;
  await saveBackground(scope, {
    ...given,
    place: isSameSize ?? firstPlace(given.picture, hall),
    version: (before?.version ?? 0) + 1,
  });
  await recordHall(scope, 'hall.background_set', {
    hallId: given.hallId,
    after: { name: hall.name, file: given.fileName },
  });
}

export async function placeBackground(
  scope: OrganiserScope,
  given: {
    readonly hallId: HallId;
    readonly place: BackgroundPlace;
    /** The one that was seen. */
    readonly version: number;
  },
): Promise<void> {
  const { hallId, place } = given;
  const hall = await lockedHall(scope, hallId);
  const before = await findBackground(scope, hallId);
  if (!before) throw refuseStand('stand.background_not_found');
  if (before.version !== given.version) throw refuseStand('stand.background_changed_meanwhile');
  insist(canLieAt(before, place.metresPerPixel));
  await saveBackgroundPlace(scope, { hallId, place });
  await recordHall(scope, 'hall.background_placed', { hallId, after: { name: hall.name } });
}

export async function removeBackground(scope: OrganiserScope, hallId: HallId): Promise<void> {
  const hall = await lockedHall(scope, hallId);
  const before = await findBackground(scope, hallId);
  if (!before) throw refuseStand('stand.background_not_found');
  await deleteBackground(scope, hallId);
  await recordHall(scope, 'hall.background_removed', {
    hallId,
    before: { name: hall.name, file: before.fileName },
    after: { name: hall.name },
  });
}
