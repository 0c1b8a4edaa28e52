import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { Event } from '@foyer/domain/event/event.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PlanColouring } from '@foyer/domain/stand/plan-colouring.ts';
import type { PlanOrientation, PlanPaper } from '@foyer/domain/stand/plan-print.schema.ts';
import { refuseStand } from '@foyer/domain/stand/stand.refusals.ts';
import type { Fixture, Hall } from '@foyer/domain/stand/stand.schema.ts';
import { type PlanStand, type StateTone, stateTones } from '@foyer/floor-plan/plan.ts';
import { groupingOf, sizeName } from '@foyer/floor-plan/plan-colouring.ts';
import { inGroups, type Membership } from '@foyer/floor-plan/plan-group.ts';
import { inNumberOrder } from '@foyer/floor-plan/stand-order.ts';
import { daysOf, placeOf } from '@foyer/mail/event-of-letter.ts';
import { floorPlanDe } from '@foyer/messages/floor-plan/floor-plan.de.ts';
import { floorPlanEn } from '@foyer/messages/floor-plan/floor-plan.en.ts';
import { planPrintDe } from '@foyer/messages/stand/plan-print.de.ts';
import { planPrintEn } from '@foyer/messages/stand/plan-print.en.ts';
import { createTranslator } from 'use-intl/core';
import type { OrganiserScope, VisitorScope } from '../access/scopes.ts';
import { getEvent, listCategories } from '../event/event.queries.ts';
import { readPlanCategories } from './plan-categories.queries.ts';
import type { IndexEntry, LegendEntry, PlanSheet } from './plan-sheet.ts';
import { readPublicPlan } from './public-plan.queries.ts';
import { readPlan } from './stand.queries.ts';

export type PlanOrder = {
  /** The first hall where none is named. */
  readonly hallId: string | null;
  readonly paper: PlanPaper;
  readonly orientation: PlanOrientation;
  readonly locale: Locale;
};

export type NamedSheet = { readonly sheet: PlanSheet; readonly name: string };

/** What the team hangs up: every stand as it is now, with the team's names. */
export async function takePlanOfTeam(
  scope: OrganiserScope,
  order: PlanOrder & { readonly colour: PlanColouring },
): Promise<NamedSheet> {
  const plan = await readPlan(scope);
  const { categories, exhibitors } = await readPlanCategories(scope);
  const { locale } = order;
  const t = floorPlanWords(locale);
  const grouping = groupingOf({
    ...{ by: order.colour, stands: plan.stands },
    categories: categories.map(({ categoryId, name }) => ({
      groupId: categoryId,
      label: textIn(name, locale),
    })),
    categoriesOf: new Map(exhibitors.map((one) => [one.exhibitorId, one.categoryIds])),
    sizeName: (size) =>
      sizeName(size, {
        all: () => t('groups.sizes.all'),
        upTo: (upTo) => t('groups.sizes.upTo', { upTo }),
        between: (over, upTo) => t('groups.sizes.between', { over, upTo }),
        over: (over) => t('groups.sizes.over', { over }),
      }),
  });
  const hall = hallOf(plan.halls, order);
  const here = plan.stands.filter(({ hallId }) => hallId === hall.hallId);
  const namesAt = ({ occupancy }: (typeof here)[number]) =>
    occupancy ? [occupancy.exhibitorName, ...occupancy.coExhibitors.map(({ name }) => name)] : [];
  return namedSheet(order, {
    ...{ event: await getEvent(scope), now: scope.now, hall, fixtures: plan.fixtures, grouping },
    stands: here.map((stand) => ({ ...stand, tone: stand.status, names: namesAt(stand) })),
    rest: order.colour === 'state' ? '' : t(`groups.none.${order.colour}`),
    toneName: (tone) => t(`tones.${tone}`),
  });
}

/** What anybody may print: names that are published, and nothing of what is held or drafted. */
export async function takePublicPlan(scope: VisitorScope, order: PlanOrder): Promise<NamedSheet> {
  const plan = await readPublicPlan(scope);
  const categories = await listCategories(scope);
  const hall = hallOf(plan.halls, order);
  const here = plan.stands.filter(({ hallId }) => hallId === hall.hallId);
  const words = wordsIn(order.locale);
  const of = new Map(
    here.map(({ standId, exhibitor, coExhibitors }) => [
      standId,
      exhibitor ? [exhibitor, ...coExhibitors] : coExhibitors,
    ]),
  );
  const grouping = groupingOf({
    ...{ by: 'category', sizeName: () => '' },
    stands: here.map(({ standId }) => ({
      ...{ standId, category: '', pavilion: '', areaSquareMetres: 0 },
      occupancy: { exhibitorId: standId },
    })),
    categories: categories.map(({ categoryId, name }) => ({
      groupId: categoryId,
      label: textIn(name, order.locale),
    })),
    categoriesOf: new Map(
      [...of].map(([id, there]) => [id, [...new Set(there.flatMap((one) => one.categoryIds))]]),
    ),
  });
  return namedSheet(order, {
    ...{ event: await getEvent(scope), now: scope.now, hall, fixtures: plan.fixtures },
    grouping: categories.length > 0 ? grouping : null,
    stands: here.map((stand) => {
      const names = (of.get(stand.standId) ?? []).map(({ name }) => name);
      return { ...stand, names, tone: names.length > 0 ? 'assigned' : 'muted' };
    }),
    rest: words.free,
    toneName: (tone) => (tone === 'assigned' ? words.taken : words.free),
  });
}

type Given = {
  readonly event: Event;
  readonly now: Date;
  readonly hall: Hall;
  readonly fixtures: readonly Fixture[];
  readonly stands: readonly (Pick<PlanStand, 'standId' | 'number' | 'polygon'> & {
    readonly tone: StateTone;
    readonly names: readonly string[];
  })[];
  readonly grouping: Membership | null;
  /** What stands of no group are called. */
  readonly rest: string;
  readonly toneName: (tone: StateTone) => string;
};

function namedSheet({ locale, paper, orientation }: PlanOrder, given: Given): NamedSheet {
  const { event, hall, grouping } = given;
  const words = wordsIn(locale);
  const plain: PlanStand[] = given.stands.map(({ standId, number, polygon, tone, names }) => ({
    ...{ standId, number, polygon, tone, spoken: number },
    caption: names.join(', ') || undefined,
  }));
  const stands = grouping ? inGroups(plain, grouping) : plain;
  const on = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: event.timeZone,
  }).format(given.now);
  const sheet: PlanSheet = {
    ...{ locale, paper, orientation, hall, stands },
    eventName: event.name,
    eventLine: [daysOf(event, locale), placeOf(event)].filter(Boolean).join(' · '),
    accent: event.accent,
    fixtures: given.fixtures
      .filter(({ hallId }) => hallId === hall.hallId)
      .map(({ fixtureId, kind, polygon, caption }) => ({
        ...{ fixtureId, kind, polygon, caption: textIn(caption, locale) },
      })),
    legend: legendOf(stands, given),
    index: indexOf(given.stands, locale),
    words: { ...words, printedOn: words.printedOn.replace('{on}', on) },
  };
  return { sheet, name: `${words.file}-${event.slug}-${fileName(hall.name)}-${paper}.pdf` };
}

/** Only what is on the plan. */
function legendOf(
  stands: readonly PlanStand[],
  { grouping, rest, toneName }: Given,
): LegendEntry[] {
  const tones = new Set(stands.map(({ tone }) => tone));
  if (!grouping)
    return stateTones.flatMap((tone) => (tones.has(tone) ? [{ tone, label: toneName(tone) }] : []));
  const used = new Set(stands.flatMap(({ standId }) => grouping.idsOf(standId)));
  const groups = grouping.groups.filter(({ groupId }) => used.has(groupId));
  const none = tones.has('muted') ? [{ tone: 'muted' as const, label: rest }] : [];
  return [...groups.map(({ tone, mark, label }) => ({ tone, mark, label })), ...none];
}

/** By name as people of this language look it up; several stands of one exhibitor in one line. */
function indexOf(stands: Given['stands'], locale: Locale): IndexEntry[] {
  const numbers = new Map<string, string[]>();
  for (const { number, names } of inNumberOrder(stands))
    for (const name of names) numbers.set(name, [...(numbers.get(name) ?? []), number]);
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...numbers]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([name, its]) => ({ name, numbers: its.join(', ') }));
}

function hallOf(halls: readonly Hall[], { hallId }: PlanOrder): Hall {
  const hall = hallId === null ? halls[0] : halls.find((one) => one.hallId === hallId);
  if (hall) return hall;
  throw hallId === null ? refuseAccess('access.not_found') : refuseStand('stand.hall_not_found');
}

const wordsIn = (locale: Locale) => (locale === 'de' ? planPrintDe : planPrintEn);

function floorPlanWords(locale: Locale) {
  return createTranslator({ locale, messages: locale === 'de' ? floorPlanDe : floorPlanEn });
}

/** Letters that every file system and header takes. */
function fileName(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'halle';
}
