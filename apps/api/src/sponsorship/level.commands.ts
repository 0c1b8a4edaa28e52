import type { BenefitId, LevelId } from '@foyer/domain/identifier.ts';
import {
  type BenefitInput,
  type Level,
  type LevelInput,
  maxBenefits,
  maxLevels,
} from '@foyer/domain/sponsorship/benefit.schema.ts';
import { refuseSponsorship } from '@foyer/domain/sponsorship/sponsorship.refusals.ts';
import type { SponsorshipSettings } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import {
  deleteBenefit,
  deleteLevel,
  findBenefit,
  insertBenefit,
  insertLevel,
  isLevelInUse,
  isPromised,
  lockLevel,
  lockLevels,
  saveBenefit,
  saveLevel,
  saveLevelOrder,
} from './level.queries.ts';
import { getSettings, saveSettings } from './settings.queries.ts';
import { recordOffer } from './sponsorship-record.ts';

export async function addLevel(
  scope: OrganiserScope,
  level: LevelInput,
): Promise<{ levelId: LevelId }> {
  const levels = await lockLevels(scope);
  if (levels.length >= maxLevels) {
    throw refuseSponsorship('sponsorship.too_many_levels', { max: maxLevels });
  }
  const levelId = await insertLevel(scope, { level, position: levels.length });
  await recordOffer(scope, { happened: 'level_added', nounId: levelId, after: kept(level) });
  return { levelId };
}

/**
 * What was sold keeps the price and the promises of its contract. Fewer places than are taken is
 * refused by the same check that keeps a level from being oversold.
 */
export async function changeLevel(
  scope: OrganiserScope,
  given: { readonly levelId: LevelId; readonly version: number; readonly level: LevelInput },
): Promise<void> {
  const before = await lockedLevel(scope, given.levelId);
  if (before.version !== given.version)
    throw refuseSponsorship('sponsorship.level_changed_meanwhile');
  await saveLevel(scope, given.levelId, given.level);
  await recordOffer(scope, {
    happened: 'level_changed',
    nounId: given.levelId,
    before: kept(before),
    after: kept(given.level),
  });
}

export async function removeLevel(scope: OrganiserScope, levelId: LevelId): Promise<void> {
  const level = await lockedLevel(scope, levelId);
  if (await isLevelInUse(scope, levelId)) throw refuseSponsorship('sponsorship.level_in_use');
  await deleteLevel(scope, levelId);
  await recordOffer(scope, {
    happened: 'level_removed',
    nounId: levelId,
    after: { name: level.name },
  });
}

/** All of them, as they are to stand; a colleague may have added one meanwhile, and it goes to the end. */
export async function orderLevels(
  scope: OrganiserScope,
  levelIds: readonly LevelId[],
): Promise<void> {
  const levels = await lockLevels(scope);
  const known = levels.map((level) => level.levelId);
  const named = levelIds.filter((id) => known.includes(id));
  await saveLevelOrder(scope, [...named, ...known.filter((id) => !named.includes(id))]);
  await recordOffer(scope, { happened: 'levels_ordered', nounId: scope.eventId });
}

async function lockedLevel(scope: OrganiserScope, levelId: LevelId): Promise<Level> {
  const level = await lockLevel(scope, levelId);
  if (!level) throw refuseSponsorship('sponsorship.level_not_found');
  return level;
}

const kept = ({ name, priceCents, places, isPublic }: LevelInput) => {
  return { name, priceCents, places, isPublic };
};

export async function addBenefit(
  scope: OrganiserScope,
  given: { readonly levelId: LevelId; readonly benefit: BenefitInput },
): Promise<{ benefitId: BenefitId }> {
  const { levelId, benefit } = given;
  const { benefits } = await lockedLevel(scope, levelId);
  if (benefits.length >= maxBenefits) {
    throw refuseSponsorship('sponsorship.too_many_benefits', { max: maxBenefits });
  }
  const benefitId = await insertBenefit(scope, { levelId, benefit, position: benefits.length });
  await recordOffer(scope, {
    happened: 'benefit_added',
    nounId: benefitId,
    after: { title: benefit.title, ...benefit.terms },
  });
  return { benefitId };
}

/** Its words and a later date may change; what a contract promises may not. */
export async function changeBenefit(
  scope: OrganiserScope,
  given: { readonly benefitId: BenefitId; readonly benefit: BenefitInput },
): Promise<void> {
  const { benefitId, benefit } = given;
  const before = await lockedBenefit(scope, benefitId);
  const isSame =
    JSON.stringify(before.terms) === JSON.stringify(inOrder(benefit.terms, before.terms));
  const isEarlier = (benefit.dueOn ?? '9999') < (before.dueOn ?? '');
  if ((!isSame || isEarlier) && (await isPromised(scope, benefitId)))
    throw refuseSponsorship('sponsorship.benefit_promised');
  await saveBenefit(scope, benefitId, benefit);
  await recordOffer(scope, {
    happened: 'benefit_changed',
    nounId: benefitId,
    before: { title: before.title, dueOn: before.dueOn, ...before.terms },
    after: { title: benefit.title, dueOn: benefit.dueOn, ...benefit.terms },
  });
}

/** The database sorts the keys of an object by its own order. */
const inOrder = (terms: object, like: object) =>
  Object.fromEntries([
    ...Object.keys(like).map((key) => [key, (terms as Record<string, unknown>)[key]]),
    ...Object.entries(terms).filter(([key]) => !(key in like)),
  ]);

export async function removeBenefit(scope: OrganiserScope, benefitId: BenefitId): Promise<void> {
  const benefit = await lockedBenefit(scope, benefitId);
  if (await isPromised(scope, benefitId)) throw refuseSponsorship('sponsorship.benefit_promised');
  await deleteBenefit(scope, benefitId);
  await recordOffer(scope, {
    happened: 'benefit_removed',
    nounId: benefitId,
    after: { title: benefit.title },
  });
}

async function lockedBenefit(scope: OrganiserScope, benefitId: BenefitId) {
  const found = await findBenefit(scope, benefitId);
  if (!found) throw refuseSponsorship('sponsorship.benefit_not_found');
  await lockedLevel(scope, found.levelId);
  const benefit = await findBenefit(scope, benefitId);
  if (!benefit) throw refuseSponsorship('sponsorship.benefit_not_found');
  return benefit;
}

export async function changeSettings(
  scope: OrganiserScope,
  settings: SponsorshipSettings,
): Promise<void> {
  const { terms: _old, ...before } = await getSettings(scope);
  await saveSettings(scope, settings);
  const { terms: _new, ...after } = settings;
  await recordOffer(scope, { happened: 'settings_changed', nounId: scope.eventId, before, after });
}
