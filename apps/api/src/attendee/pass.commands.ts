import type { Pass } from '@foyer/domain/attendee/attendee.schema.ts';
import type { ClaimId } from '@foyer/domain/identifier.ts';
import { textIn } from '@foyer/domain/locales.ts';
import { asSystem } from '../access/as-system.ts';
import type { BoothScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { takePass } from '../sponsorship/claim.commands.ts';
import { insertAttendee, isShortCodeTaken, lockAttendees } from './attendee.queries.ts';
import { codeMaker } from './attendee-codes.ts';

/**
 * A sponsor gives one of its passes away: the person is registered like any other, and the promise
 * is used up by one, both or neither. Whom it was given to is kept with the attendee alone, and
 * goes with it.
 */
export async function givePass(
  scope: BoothScope,
  { claimId, ...person }: Pass & { readonly claimId: ClaimId },
): Promise<void> {
  const title = await takePass(scope, claimId);
  const attendeeId = await asSystem(scope, async (system) => {
    await lockAttendees(system, 'beside');
    const codes = codeMaker();
    let shortCode = codes.shortCode();
    while (await isShortCodeTaken(system, shortCode)) shortCode = codes.shortCode();
    return insertAttendee(system, {
      ...person,
      ...{ ticket: textIn(title, 'de').slice(0, 80), externalRef: '' },
      ...{ badgeCode: codes.badgeCode(), shortCode },
    });
  });
  await recordFact(scope, {
    noun: 'attendee',
    nounId: attendeeId,
    type: 'attendee.added',
    exhibitorId: scope.exhibitorId,
    audience: 'organiser',
  });
}
