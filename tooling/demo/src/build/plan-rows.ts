import { area } from '@foyer/domain/polygon.ts';
import type { StandStatus } from '@foyer/domain/stand/stand.schema.ts';
import { demoId } from '../demo-id.ts';
import type { StandStory, Story } from '../editions/edition.ts';
import { corners, type PlannedHall, type PlannedStand, standCategory } from '../hall-plan.ts';
import { planner } from '../people.ts';
import { addFact, type DemoFact, type EditionBuild, exhibitorIdOf } from './edition-build.ts';
import { addStandLetter } from './letter-rows.ts';

/** Halls, what stands in them, the stands, and who has which. */
export function addPlan(build: EditionBuild): void {
  const storyOf = new Map(
    build.edition.stories.flatMap((story) => (story.stand ? [[story.stand.number, story]] : [])),
  );
  build.edition.halls.forEach((hall, position) => {
    addHall(build, hall, position);
    for (const stand of hall.stands) {
      const story = storyOf.get(stand.number);
      const aside = build.edition.setAside.find(({ number }) => number === stand.number);
      const status = aside?.status ?? statusFrom(story?.stand);
      addStand(build, hall, { stand, status });
      if (story?.stand) addOccupancy(build, story, { hall, stand, how: story.stand });
      if (aside?.status === 'blocked') {
        addFact(build, {
          ...standFact(build, stand),
          happened: 'blocked',
          at: build.edition.planned,
          audience: 'organiser',
          before: { status: 'available' },
          after: { status: 'blocked', number: stand.number },
        });
      }
    }
  });
  addWaiting(build);
  for (const story of build.edition.stories) addSharing(build, story);
}

function pavilionOf({ edition }: EditionBuild, number: string): string {
  const found = Object.entries(edition.pavilions ?? {}).find(([, own]) => own.includes(number));
  return found?.[0] ?? '';
}

/** A co-exhibitor is told of the stand of its main exhibitor the moment it joins it. */
function addSharing(build: EditionBuild, { exhibitor, shares }: Story): void {
  const main = build.edition.stories.find((story) => story.exhibitor.key === shares?.main.key);
  if (!shares || !main?.stand) return;
  const { rows, eventId, clock } = build;
  const exhibitorId = exhibitorIdOf(build, exhibitor.key);
  const mainId = exhibitorIdOf(build, main.exhibitor.key);
  const since = clock.instant(shares.since);
  const { number } = main.stand;
  rows.co_exhibitor.push({
    ...{ event_id: eventId, exhibitor_id: exhibitorId, main_id: mainId },
    ...{ name: exhibitor.name, since },
  });
  rows.stand_notice.push({
    event_id: eventId,
    notice_id: demoId(build.edition.key, 'notice', exhibitor.key),
    exhibitor_id: exhibitorId,
    ...{ kind: 'assigned', to_number: number, to_stand_id: standIdOf(build, number) },
    ...{ main_name: main.exhibitor.name, sent_at: since },
    ...{ acknowledged_at: since, acknowledged_by: exhibitor.contact.name },
  });
  addFact(build, {
    ...{ noun: 'stand', nounId: exhibitorId, exhibitorId, by: planner },
    ...{ happened: 'shared', at: shares.since },
    after: { mainId, main: main.exhibitor.name },
  });
}

/** Who came too late for the stands by the entrance asks for one of them, should it become free. */
function addWaiting(build: EditionBuild): void {
  const stands = build.edition.halls[0]?.stands.slice(0, 3) ?? [];
  const late = build.edition.stories.filter(({ stand }) => !stand || stand.number > 'F2');
  stands.forEach((stand, index) => {
    const story = late[index];
    if (!story) return;
    build.rows.stand_waiting.push({
      event_id: build.eventId,
      stand_id: standIdOf(build, stand.number),
      exhibitor_id: exhibitorIdOf(build, story.exhibitor.key),
      since: build.clock.instant(build.edition.planned),
    });
  });
}

function addHall(build: EditionBuild, hall: PlannedHall, position: number): void {
  const { name, widthMetres, depthMetres } = hall;
  const hallId = hallIdOf(build, hall);
  build.rows.hall.push({
    event_id: build.eventId,
    hall_id: hallId,
    name,
    width_metres: widthMetres,
    depth_metres: depthMetres,
    position,
  });
  hall.fixtures.forEach((fixture, index) => {
    build.rows.hall_fixture.push({
      event_id: build.eventId,
      fixture_id: demoId(build.edition.key, 'fixture', hall.key, String(index)),
      hall_id: hallId,
      kind: fixture.kind,
      polygon: JSON.stringify(corners(fixture)),
      caption: JSON.stringify(fixture.caption),
    });
  });
  addFact(build, {
    noun: 'hall',
    nounId: hallId,
    happened: 'added',
    by: planner,
    at: build.edition.planned,
    audience: 'organiser',
    after: { name, widthMetres, depthMetres },
  });
}

const CENTS_PER_SQUARE_METRE = 19_000;
const CENTS_PER_MORE_OPEN_SIDE = 6_500;

function addStand(
  build: EditionBuild,
  hall: PlannedHall,
  { stand, status }: { readonly stand: PlannedStand; readonly status: StandStatus },
): void {
  const polygon = corners(stand);
  const squareMetres = Math.round(area(polygon) * 100) / 100;
  build.rows.stand.push({
    event_id: build.eventId,
    stand_id: standIdOf(build, stand.number),
    hall_id: hallIdOf(build, hall),
    number: stand.number,
    polygon: JSON.stringify(polygon),
    area_square_metres: squareMetres,
    open_sides: stand.openSides,
    power_kilowatts: squareMetres >= 8 ? 3 : 1.5,
    // The row along the far wall of the hall has no sockets for it.
    has_network: hall.key === 'foyer' || stand.top > 2,
    category: standCategory(stand.openSides),
    pavilion: pavilionOf(build, stand.number),
    price_cents: Math.round(
      squareMetres * CENTS_PER_SQUARE_METRE + (stand.openSides - 1) * CENTS_PER_MORE_OPEN_SIDE,
    ),
    status,
    version: status === 'available' || status === 'draft' ? 1 : 2,
  });
}

function statusFrom(how: StandStory | undefined): StandStatus {
  if (!how || how.released) return 'available';
  if (how.held) return 'held';
  return how.confirmed ? 'confirmed' : 'assigned';
}

interface Occupancy {
  readonly hall: PlannedHall;
  readonly stand: PlannedStand;
  readonly how: StandStory;
}

function addOccupancy(build: EditionBuild, story: Story, { hall, stand, how }: Occupancy): void {
  const { clock, rows, eventId } = build;
  const exhibitorId = exhibitorIdOf(build, story.exhibitor.key);
  const since = how.held?.since ?? how.assigned;
  if (!since) throw new Error(`Stand ${stand.number} is given to nobody and held for nobody`);
  rows.stand_assignment.push({
    event_id: eventId,
    assignment_id: demoId(build.edition.key, 'assignment', stand.number),
    stand_id: standIdOf(build, stand.number),
    exhibitor_id: exhibitorId,
    kind: how.held ? 'held' : 'assigned',
    held_until: how.held ? clock.instant(how.held.until) : null,
    started_at: clock.instant(since),
    ended_at: how.released ? clock.instant(how.released) : null,
    published_at: how.assigned ? clock.instant(how.assigned) : null,
  });
  if (how.assigned) {
    rows.stand_notice.push({
      event_id: eventId,
      notice_id: demoId(build.edition.key, 'notice', stand.number),
      exhibitor_id: exhibitorId,
      kind: 'assigned',
      to_number: stand.number,
      to_stand_id: standIdOf(build, stand.number),
      sent_at: clock.instant(how.assigned),
      // Who left or had its stand confirmed has read it.
      ...acknowledged(build, story, how.confirmed ?? how.released),
    });
  }
  const told = { ...standFact(build, stand), exhibitorId };
  const { number } = stand;
  const exhibitor = story.exhibitor.name;
  if (how.held) {
    addFact(build, {
      ...told,
      happened: 'held',
      at: how.held.since,
      audience: 'organiser',
      before: { status: 'available' },
      after: {
        status: 'held',
        number,
        exhibitor,
        until: clock.instant(how.held.until).toISOString(),
      },
    });
  }
  if (how.assigned) {
    addFact(build, {
      ...told,
      happened: 'assigned',
      at: how.assigned,
      audience: 'organiser',
      before: { status: 'available' },
      after: { status: 'assigned', number, exhibitor },
    });
    addFact(build, {
      ...told,
      happened: 'published',
      at: how.assigned,
      before: { status: 'assigned' },
      after: { status: 'assigned', number },
    });
    addStandLetter(build, story, { hall, stand, at: how.assigned });
  }
  if (how.confirmed) {
    addFact(build, {
      ...told,
      happened: 'confirmed',
      at: how.confirmed,
      before: { status: 'assigned' },
      after: { status: 'confirmed', number },
    });
  }
  if (how.released) {
    addFact(build, {
      ...told,
      happened: 'released',
      at: how.released,
      before: { status: 'assigned' },
      after: { status: 'available', number },
    });
  }
}

function acknowledged(build: EditionBuild, story: Story, at: StandStory['confirmed']) {
  if (!at) return {};
  const by = story.exhibitor.contact.name;
  return { acknowledged_at: build.clock.instant(at), acknowledged_by: by };
}

function standFact(build: EditionBuild, stand: PlannedStand) {
  return {
    noun: 'stand',
    nounId: standIdOf(build, stand.number),
    by: planner,
  } as const satisfies Partial<DemoFact>;
}

function standIdOf(build: EditionBuild, number: string): string {
  return demoId(build.edition.key, 'stand', number);
}

function hallIdOf(build: EditionBuild, hall: PlannedHall): string {
  return demoId(build.edition.key, 'hall', hall.key);
}
