import type { BenefitId, LevelId } from '@foyer/domain/identifier.ts';
import type {
  Benefit,
  BenefitInput,
  Level,
  LevelInput,
} from '@foyer/domain/sponsorship/benefit.schema.ts';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { EventScope, OrganiserScope, WritingScope } from '../access/scopes.ts';

function levelsOf(scope: EventScope) {
  return scope.tx
    .selectFrom('sponsorship_level as l')
    .where('l.event_id', '=', scope.eventId)
    .select((eb) => [
      'l.level_id as levelId',
      'l.name',
      'l.summary',
      'l.price_cents as priceCents',
      'l.places',
      'l.taken',
      'l.is_public as isPublic',
      'l.logo_size as logoSize',
      'l.version',
      jsonArrayFrom(
        eb
          .selectFrom('sponsorship_benefit as b')
          .whereRef('b.event_id', '=', 'l.event_id')
          .whereRef('b.level_id', '=', 'l.level_id')
          .select([
            'b.benefit_id as benefitId',
            'b.title',
            'b.note',
            'b.terms',
            'b.due_on as dueOn',
          ])
          .orderBy('b.position')
          .orderBy('b.benefit_id'),
      ).as('benefits'),
    ]);
}

/** In the order the organiser gave them. The public gets those for sale, and those that somebody bought. */
export async function listLevels(scope: EventScope): Promise<Level[]> {
  const rows = await levelsOf(scope).orderBy('l.position').orderBy('l.level_id').execute();
  return rows as unknown as Level[];
}

export async function findLevel(scope: EventScope, levelId: LevelId): Promise<Level | null> {
  const row = await levelsOf(scope).where('l.level_id', '=', levelId).executeTakeFirst();
  return (row as unknown as Level | undefined) ?? null;
}

/** Waits for whoever else changes it or takes a place of it. */
export async function lockLevel(scope: WritingScope, levelId: LevelId): Promise<Level | null> {
  await scope.tx
    .selectFrom('sponsorship_level')
    .select('level_id')
    .where('event_id', '=', scope.eventId)
    .where('level_id', '=', levelId)
    .forUpdate()
    .execute();
  return findLevel(scope, levelId);
}

/** Colleagues who add or move levels wait for each other. */
export async function lockLevels(scope: OrganiserScope): Promise<Level[]> {
  await scope.tx
    .selectFrom('event')
    .select('event_id')
    .where('event_id', '=', scope.eventId)
    .forNoKeyUpdate()
    .execute();
  return listLevels(scope);
}

const written = (level: LevelInput) => ({
  name: JSON.stringify(level.name),
  summary: JSON.stringify(level.summary),
  price_cents: level.priceCents,
  places: level.places,
  is_public: level.isPublic,
  logo_size: level.logoSize,
});

export async function insertLevel(
  scope: OrganiserScope,
  { level, position }: { readonly level: LevelInput; readonly position: number },
): Promise<LevelId> {
  const row = await scope.tx
    .insertInto('sponsorship_level')
    .values({ event_id: scope.eventId, position, ...written(level) })
    .returning('level_id')
    .executeTakeFirstOrThrow();
  return row.level_id as LevelId;
}

export async function saveLevel(
  scope: OrganiserScope,
  levelId: LevelId,
  level: LevelInput,
): Promise<void> {
  await scope.tx
    .updateTable('sponsorship_level')
    .set((eb) => ({ ...written(level), version: eb('version', '+', 1) }))
    .where('event_id', '=', scope.eventId)
    .where('level_id', '=', levelId)
    .execute();
}

export async function saveLevelOrder(
  scope: OrganiserScope,
  levelIds: readonly LevelId[],
): Promise<void> {
  await sql`update sponsorship_level l set position = o.position - 1
    from unnest(${[...levelIds]}::uuid[]) with ordinality as o(level_id, position)
    where l.event_id = ${scope.eventId} and l.level_id = o.level_id`.execute(scope.tx);
}

export async function deleteLevel(scope: OrganiserScope, levelId: LevelId): Promise<void> {
  await scope.tx
    .deleteFrom('sponsorship_level')
    .where('event_id', '=', scope.eventId)
    .where('level_id', '=', levelId)
    .execute();
}

/** Whether somebody was offered it, in whatever state that is. */
export async function isLevelInUse(scope: OrganiserScope, levelId: LevelId): Promise<boolean> {
  const row = await scope.tx
    .selectFrom('sponsorship_contract')
    .select('contract_id')
    .where('event_id', '=', scope.eventId)
    .where('level_id', '=', levelId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

const benefitColumns = (benefit: BenefitInput) => ({
  class: benefit.terms.class,
  title: JSON.stringify(benefit.title),
  note: JSON.stringify(benefit.note),
  terms: JSON.stringify(benefit.terms),
  due_on: benefit.dueOn,
});

export async function insertBenefit(
  scope: OrganiserScope,
  given: { readonly levelId: LevelId; readonly benefit: BenefitInput; readonly position: number },
): Promise<BenefitId> {
  const row = await scope.tx
    .insertInto('sponsorship_benefit')
    .values({
      event_id: scope.eventId,
      level_id: given.levelId,
      position: given.position,
      ...benefitColumns(given.benefit),
    })
    .returning('benefit_id')
    .executeTakeFirstOrThrow();
  return row.benefit_id as BenefitId;
}

export async function saveBenefit(
  scope: OrganiserScope,
  benefitId: BenefitId,
  benefit: BenefitInput,
): Promise<void> {
  await scope.tx
    .updateTable('sponsorship_benefit')
    .set(benefitColumns(benefit))
    .where('event_id', '=', scope.eventId)
    .where('benefit_id', '=', benefitId)
    .execute();
}

export async function deleteBenefit(scope: OrganiserScope, benefitId: BenefitId): Promise<void> {
  await scope.tx
    .deleteFrom('sponsorship_benefit')
    .where('event_id', '=', scope.eventId)
    .where('benefit_id', '=', benefitId)
    .execute();
}

/** Whether a contract that was sent and not called off promises it. */
export async function isPromised(scope: OrganiserScope, benefitId: BenefitId): Promise<boolean> {
  const { rows } = await sql<{ isPromised: boolean }>`select exists (
      select from sponsorship_contract c where c.event_id = ${scope.eventId}
      and c.status in ('sent', 'signed')
      and c.benefits @> jsonb_build_array(jsonb_build_object('benefitId', ${benefitId}::text))
    ) or exists (
      select from sponsorship_claim k where k.event_id = ${scope.eventId} and k.benefit_id = ${benefitId}
    ) as "isPromised"`.execute(scope.tx);
  return rows[0]?.isPromised ?? false;
}

export async function findBenefit(
  scope: EventScope,
  benefitId: BenefitId,
): Promise<(Benefit & { readonly levelId: LevelId }) | null> {
  const row = await scope.tx
    .selectFrom('sponsorship_benefit')
    .select([
      'benefit_id as benefitId',
      'level_id as levelId',
      'title',
      'note',
      'terms',
      'due_on as dueOn',
    ])
    .where('event_id', '=', scope.eventId)
    .where('benefit_id', '=', benefitId)
    .executeTakeFirst();
  return (row as unknown as (Benefit & { levelId: LevelId }) | undefined) ?? null;
}
