import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { refusePlacement } from '@foyer/domain/placement/placement.refusals.ts';
import { canWish } from '@foyer/domain/placement/placement.rules.ts';
import type { StandWishInput } from '@foyer/domain/placement/placement.schema.ts';
import type { BoothScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { getRules } from './rule.queries.ts';
import { findOwnPart, findOwnWish, getTimeZone, saveWishRow } from './wish.queries.ts';

export async function readOwnWish(scope: BoothScope) {
  const { wishesDueOn } = await getRules(scope);
  const today = calendarDateAt(scope.now, await getTimeZone(scope));
  return {
    wish: await findOwnWish(scope),
    dueOn: wishesDueOn,
    isOpen: canWish(wishesDueOn, today).allowed,
    ...(await findOwnPart(scope)),
  };
}

export async function saveWish(scope: BoothScope, wish: StandWishInput): Promise<void> {
  const { wishesDueOn } = await getRules(scope);
  const verdict = canWish(wishesDueOn, calendarDateAt(scope.now, await getTimeZone(scope)));
  if (!verdict.allowed) throw refusePlacement(verdict.code);
  const before = await findOwnWish(scope);
  await saveWishRow(scope, wish);
  await recordFact(scope, {
    noun: 'placement',
    nounId: scope.exhibitorId,
    type: 'placement.wished',
    exhibitorId: scope.exhibitorId,
    before,
    after: wish,
  });
}
