import { randomUUID } from 'node:crypto';
import type { Database } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';

const german =
  'Akte Antrag Bescheid Bürger Daten Dienst Digital Fach Frist Gebühr Haus Kasse Karte Kommune Land Leitung Netz Ordnung Plan Portal Rat Recht Schule Server Sicherung Stadt Termin Verfahren Verwaltung Wasser Werk Zugang'.split(
    ' ',
  );
const endings =
  'abgleich anlage archiv assistent berater drucker filter führung manager prüfung regal scanner schrank sensor speicher system tafel vermittlung werkzeug zentrale'.split(
    ' ',
  );
const english =
  'archive assistant booking bridge cabinet cloud council data desk field file form gateway ledger map meter network office payment permit portal record register school sensor server signal store survey town water'.split(
    ' ',
  );
const fillers =
  'und für mit ohne alle Ämter schnell sicher einfach jeden Tag im Rathaus vor Ort seit zwanzig Jahren'.split(
    ' ',
  );

/** The same numbers at every run. */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return {
    below: (limit: number) => Math.floor(next() * limit),
    one: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  };
}

export type MadeUpDirectory = {
  readonly slug: string;
  readonly exhibitorIds: readonly string[];
  readonly names: readonly string[];
  readonly products: readonly string[];
  readonly categoryIds: readonly string[];
  readonly standNumbers: readonly string[];
};

/** A published event with as many published exhibitors, five products each, all on stands. */
export async function fillDirectory(
  database: Database,
  exhibitors: number,
): Promise<MadeUpDirectory> {
  const { below, one } = dice(7);
  const eventId = randomUUID();
  const slug = 'made-up-fair';
  const at = new Date('2026-01-05T08:00:00Z');
  const word = () => `${one(german)}${one(endings)}`;
  const german_ = (count: number) =>
    Array.from({ length: count }, () => (below(3) === 0 ? word() : one(fillers))).join(' ');
  const english_ = (count: number) => Array.from({ length: count }, () => one(english)).join(' ');

  const categories = Array.from({ length: 20 }, (_, position) => ({
    event_id: eventId,
    category_id: randomUUID(),
    name: JSON.stringify({ de: `${one(german)} und ${one(german)}`, en: english_(2) }),
    position,
  }));
  const halls = Array.from({ length: 4 }, (_, position) => ({
    ...{ event_id: eventId, hall_id: randomUUID(), position },
    ...{ name: `Halle ${position + 1}`, width_metres: 200, depth_metres: 200 },
  }));
  const rows = Array.from({ length: exhibitors }, (_, index) => {
    const exhibitorId = randomUUID();
    const hall = index % 4;
    const products = Array.from({ length: 5 }, () => ({
      productId: randomUUID(),
      name: { de: word(), en: english_(2) },
      summary: { de: german_(22), en: english_(22) },
      url: 'https://produkt.example.org/',
    }));
    const name = `${word()} ${one(['GmbH', 'AG', 'eG', '& Söhne', 'Systeme'])} ${index}`;
    const number = `${'ABCD'[hall]}${100 + Math.floor(index / 4)}`;
    return { exhibitorId, hallId: halls[hall]?.hall_id ?? '', products, name, number, index };
  });

  await withScope(database, { kind: 'system' }, async (tx) => {
    await tx
      .insertInto('event')
      .values({
        ...{ event_id: eventId, slug, name: 'Große Messe', organiser_name: 'Messeamt' },
        ...{ venue_name: 'Messehallen', city: 'Musterstadt', status: 'published' },
        ...{ starts_on: '2027-03-20', ends_on: '2027-03-21', created_at: at },
      })
      .execute();
    await tx.insertInto('category').values(categories).execute();
    await tx.insertInto('hall').values(halls).execute();
    for (let from = 0; from < rows.length; from += 500) {
      const some = rows.slice(from, from + 500);
      const stands = some.map((row) => ({ ...row, standId: randomUUID() }));
      const own = { event_id: eventId };
      await tx
        .insertInto('exhibitor')
        .values(
          some.map(({ exhibitorId, name }) => ({
            ...{ ...own, exhibitor_id: exhibitorId, name, created_at: at },
            ...{ participation: 'confirmed', contact_email: 'kontakt@example.org' },
          })),
        )
        .execute();
      await tx
        .insertInto('stand')
        .values(
          stands.map(({ standId, hallId, number, index }) => ({
            ...{ ...own, stand_id: standId, hall_id: hallId, number, status: 'assigned' },
            area_square_metres: 12,
            polygon: JSON.stringify(squareAt(index)),
          })),
        )
        .execute();
      await tx
        .insertInto('stand_assignment')
        .values(
          stands.map(({ standId, exhibitorId }) => ({
            ...{ ...own, stand_id: standId, exhibitor_id: exhibitorId },
            ...{ kind: 'assigned', started_at: at, published_at: at },
          })),
        )
        .execute();
      await tx
        .insertInto('listing_revision')
        .values(
          some.map(({ exhibitorId, name, products }) => ({
            ...{ ...own, exhibitor_id: exhibitorId, number: 1, status: 'published' },
            submitted_at: at,
            content: JSON.stringify({
              displayName: name,
              tagline: { de: german_(9), en: english_(8) },
              description: { de: german_(90), en: english_(90) },
              categoryIds: [one(categories).category_id, one(categories).category_id],
              links: [{ kind: 'website', url: 'https://aussteller.example.org/', label: '' }],
              products,
            }),
          })),
        )
        .execute();
    }
  });
  await database.pool.query('analyze');
  return {
    slug,
    exhibitorIds: rows.map(({ exhibitorId }) => exhibitorId),
    names: rows.map(({ name }) => name),
    products: rows.flatMap(({ products }) => products.map(({ name }) => name.de)),
    categoryIds: categories.map(({ category_id }) => category_id),
    standNumbers: rows.map(({ number }) => number),
  };
}

function squareAt(index: number) {
  const x = ((Math.floor(index / 4) % 40) * 5) % 196;
  const y = (Math.floor(index / 160) * 5) % 196;
  return [
    { x, y },
    { x: x + 4, y },
    { x: x + 4, y: y + 3 },
    { x, y: y + 3 },
  ];
}
