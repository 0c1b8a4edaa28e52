import type { BoothScope } from '../access/scopes.ts';
import { findMainOf, getMainName, listCompany } from './sharing.queries.ts';
import { readPlan } from './stand.queries.ts';
import { listOwnStandIds } from './stands-of-exhibitor.queries.ts';

/** The plan, the own stands on it and with whom they are shared; nothing of it before it is told. */
export async function readPlanOfBooth(scope: BoothScope) {
  const plan = await readPlan(scope);
  const ownStandIds = await listOwnStandIds(scope);
  if (ownStandIds.length === 0) return { ...plan, ownStandIds, main: null, coExhibitors: [] };
  const mainId = await findMainOf(scope, scope.exhibitorId);
  return {
    ...plan,
    ownStandIds,
    main: mainId && { exhibitorId: mainId, name: await getMainName(scope, mainId) },
    coExhibitors: await listCompany(scope, mainId ?? scope.exhibitorId),
  };
}
