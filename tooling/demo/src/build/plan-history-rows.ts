import { countsOf, differencesOf } from '@foyer/domain/stand/plan-version.rules.ts';
import { type HallDrawing, hallDrawingSchema } from '@foyer/domain/stand/plan-version.schema.ts';
import { buildingPlace } from '../building.ts';
import type { Moment } from '../demo-clock.ts';
import { planner } from '../people.ts';
import { addFact, type EditionBuild } from './edition-build.ts';

/** The planner's first sketch of each hall, what became of it, and the building's drawing below. */
export function addPlanHistory(build: EditionBuild): void {
  const { rows, edition } = build;
  for (const hall of rows.hall.filter(({ event_id }) => event_id === build.eventId)) {
    const hallId = String(hall.hall_id);
    const drawn = drawingNow(build, hall);
    const sketched = sketchOf(drawn);
    const [first, second] = [
      { number: 1, at: edition.planned, drawing: sketched, before: emptied(drawn) },
      { number: 2, at: edition.redrawn, drawing: drawn, before: sketched },
    ];
    for (const kept of [first, second]) addVersion(build, hallId, kept);
  }
  const [hall] = rows.hall.filter(({ event_id }) => event_id === build.eventId);
  if (hall) addBackground(build, hall);
}

type HallRow = EditionBuild['rows']['hall'][number];

function drawingNow({ rows }: EditionBuild, hall: HallRow): HallDrawing {
  const ofHall = ({ hall_id }: { hall_id: string }) => hall_id === hall.hall_id;
  return hallDrawingSchema.parse({
    widthMetres: hall.width_metres,
    depthMetres: hall.depth_metres,
    stands: rows.stand.filter(ofHall).map((row) => ({
      ...{ standId: row.stand_id, number: row.number, polygon: JSON.parse(row.polygon) },
      ...{ openSides: row.open_sides, powerKilowatts: row.power_kilowatts },
      ...{ hasNetwork: row.has_network, category: row.category, priceCents: row.price_cents },
    })),
    fixtures: rows.hall_fixture.filter(ofHall).map((row) => ({
      ...{ fixtureId: row.fixture_id, kind: row.kind, polygon: JSON.parse(row.polygon) },
      caption: JSON.parse(row.caption ?? '{}'),
    })),
  });
}

/** Two stands fewer, one of them elsewhere, one cheaper, and nobody had asked the electrician yet. */
function sketchOf(drawn: HallDrawing): HallDrawing {
  return {
    ...drawn,
    stands: drawn.stands.slice(0, -2).map((stand, index) => {
      const polygon = stand.polygon.map(({ x, y }) => ({ x: x - (index === 0 ? 0.5 : 0), y }));
      return { ...stand, polygon, priceCents: stand.priceCents - (index === 3 ? 10_000 : 0) };
    }),
    fixtures: drawn.fixtures.filter(({ kind }) => kind !== 'power' && kind !== 'network'),
  };
}

const emptied = (drawn: HallDrawing): HallDrawing => ({ ...drawn, stands: [], fixtures: [] });

type Kept = { number: number; at: Moment; drawing: HallDrawing; before: HallDrawing };

function addVersion(build: EditionBuild, hallId: string, { before, drawing, ...kept }: Kept): void {
  build.rows.plan_version.push({
    event_id: build.eventId,
    hall_id: hallId,
    number: kept.number,
    saved_at: build.clock.instant(kept.at),
    saved_by: planner.name,
    restored_from: null,
    changes: JSON.stringify(countsOf(differencesOf(before, drawing))),
    drawing: JSON.stringify(drawing),
  });
}

function addBackground(build: EditionBuild, hall: HallRow): void {
  const { edition, rows, eventId, building } = build;
  rows.hall_background.push({
    event_id: eventId,
    hall_id: String(hall.hall_id),
    file_name: `${hall.name} Grundriss.png`,
    content_type: building.contentType,
    width_pixels: building.widthPixels,
    height_pixels: building.heightPixels,
    sha256: building.sha256,
    content: building.content,
    left_metres: buildingPlace.leftMetres,
    top_metres: buildingPlace.topMetres,
    metres_per_pixel: buildingPlace.metresPerPixel,
    opacity: 0.6,
  });
  addFact(build, {
    noun: 'hall',
    nounId: String(hall.hall_id),
    happened: 'background_set',
    by: planner,
    at: edition.planned,
    audience: 'organiser',
    after: { name: hall.name, file: `${hall.name} Grundriss.png` },
  });
}
