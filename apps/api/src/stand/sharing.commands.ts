import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import { refuseStand } from '@foyer/domain/stand/stand.refusals.ts';
import { canShare } from '@foyer/domain/stand/stand.rules.ts';
import { standLettersDe } from '@foyer/messages/mail/stand-letters.de.ts';
import { standLettersEn } from '@foyer/messages/mail/stand-letters.en.ts';
import type { EventWideScope, OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { insist, insistOnPresence, lockedStands } from './locked-stand.commands.ts';
import {
  deleteCoExhibitor,
  findMainOf,
  insertCoExhibitor,
  listCoExhibitors,
  listLapsedHolds,
  listToldStands,
  lockSeating,
  type SeatingExhibitor,
} from './sharing.queries.ts';
import { tellExhibitor } from './stand.mail.ts';
import { endAssignment, saveStandStatus } from './stand.queries.ts';

type Sharing = { readonly exhibitorId: ExhibitorId; readonly mainId: ExhibitorId };

/**
 * The exhibitor is at the stands of another one from now on, whichever these are or will be. What the
 * other one was told, it is told at once. Asking twice changes nothing.
 */
export async function shareStand(scope: OrganiserScope, sharing: Sharing): Promise<void> {
  await freeLapsedHolds(scope, sharing.exhibitorId);
  const { guest, main } = await seated(scope, sharing);
  if (guest.mainId === main.exhibitorId) return;
  insist(canShare(guest, main));
  for (const one of [guest, main]) insistOnPresence(one);
  await insertCoExhibitor(scope, { ...sharing, name: guest.name });
  const told = await listToldStands(scope, sharing.mainId);
  await recordSharing(scope, { ...sharing, happened: 'shared', main, isTold: told.length > 0 });
  for (const to of told) {
    await tellExhibitor(scope, {
      ...{ exhibitorId: sharing.exhibitorId, kind: 'assigned', fromNumber: null, to, reason: '' },
      mainName: main.name,
    });
  }
}

/** The exhibitor is at that stand no longer. One that was told where it is gets a notice that says why. */
export async function stopSharing(
  scope: EventWideScope,
  { exhibitorId, reason }: { readonly exhibitorId: ExhibitorId; readonly reason: string },
): Promise<void> {
  const { main, told } = await parted(scope, exhibitorId);
  const [first] = told;
  if (first && reason === '') throw refuseStand('stand.notice_needed', { number: first.number });
  for (const { number } of told) {
    await tellExhibitor(scope, {
      ...{ exhibitorId, kind: 'released', fromNumber: number, to: null, reason },
      mainName: main.name,
    });
  }
}

/** Who no longer takes part shares nothing, and needs no notice of what it asked for. */
export async function leaveSharedStand(
  scope: EventWideScope,
  exhibitorId: ExhibitorId,
): Promise<void> {
  await parted(scope, exhibitorId);
}

/**
 * With the main exhibitor its stand goes; those who shared it are told so, each in its language,
 * and wait for a stand of their own.
 */
export async function sendGuestsAway(scope: EventWideScope, mainId: ExhibitorId): Promise<void> {
  for (const { exhibitorId, locale } of await listCoExhibitors(scope, mainId)) {
    const { mainLeft } = locale === 'de' ? standLettersDe : standLettersEn;
    await stopSharing(scope, { exhibitorId, reason: mainLeft });
  }
}

/** Ends the sharing, and says of which stands the exhibitor knew. */
async function parted(scope: EventWideScope, exhibitorId: ExhibitorId) {
  const mainId = await findMainOf(scope, exhibitorId);
  // Both at once and in the one order that `seated` takes, and not first one and then the other.
  if (!mainId) throw refuseStand('stand.no_co_exhibitor');
  const both = await lockSeating(scope, [exhibitorId, mainId]);
  const main = both.get(mainId);
  if (!main || both.get(exhibitorId)?.mainId !== mainId) throw refuseStand('stand.no_co_exhibitor');
  await deleteCoExhibitor(scope, exhibitorId);
  const told = await listToldStands(scope, mainId);
  await recordSharing(scope, {
    ...{ exhibitorId, mainId, happened: 'parted', main },
    isTold: told.length > 0,
  });
  return { main, told };
}

async function seated(scope: OrganiserScope, { exhibitorId, mainId }: Sharing) {
  const both = await lockSeating(scope, [exhibitorId, mainId]);
  const guest = both.get(exhibitorId);
  const main = both.get(mainId);
  if (!guest || !main) throw refuseStand('stand.not_found');
  return { guest, main };
}

/** A hold that has lapsed keeps nobody from anything; its rows are cleared away, the stands first. */
async function freeLapsedHolds(scope: OrganiserScope, exhibitorId: ExhibitorId): Promise<void> {
  const lapsed = await listLapsedHolds(scope, exhibitorId);
  for (const stand of (await lockedStands(scope, lapsed)).values()) {
    const until = stand.occupancy?.heldUntil;
    const isStill = stand.occupancy?.exhibitorId === exhibitorId && until && until <= scope.now;
    if (!isStill) continue;
    await endAssignment(scope, stand.standId);
    await saveStandStatus(scope, { standId: stand.standId, status: 'available' });
  }
}

type Happening = Sharing & {
  readonly happened: 'shared' | 'parted';
  readonly main: SeatingExhibitor;
  readonly isTold: boolean;
};

/** Until the main exhibitor knows its stand, who shares it is the team's alone. */
async function recordSharing(
  scope: EventWideScope,
  { exhibitorId, mainId, happened, main, isTold }: Happening,
): Promise<void> {
  await recordFact(scope, {
    noun: 'stand',
    nounId: exhibitorId,
    type: `stand.${happened}`,
    exhibitorId,
    audience: isTold ? 'both' : 'organiser',
    after: { mainId, main: main.name },
  });
}
