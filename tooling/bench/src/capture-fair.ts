import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { type Database, openDatabase } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import { makeBadgeCode, makeShortCode } from '@foyer/domain/attendee/badge-code.ts';
import { aBoothMember, anEvent, anExhibitor } from '@foyer/testing/builders.ts';

/** Known to the Foyer under measurement and to whoever makes its sessions. */
export const sessionSecret = randomBytes(32).toString('hex');

export type Booth = {
  readonly eventId: string;
  readonly exhibitorId: string;
  /** Of somebody who is signed in and may scan there. */
  readonly cookie: string;
};
export type Fair = { readonly booths: readonly Booth[]; readonly badges: readonly string[] };

/** One event with booths, each with a person who scans, and people with badges. */
export async function aFair(
  connectionString: string,
  { booths, badges }: { booths: number; badges: number },
): Promise<Fair> {
  const database = openDatabase({ connectionString, applicationName: 'foyer-bench' });
  try {
    const { eventId } = await anEvent(database);
    await addWording(database, eventId);
    const made: Booth[] = [];
    for (let count = 0; count < booths; count += 1) {
      const { exhibitorId } = await anExhibitor(database, { eventId });
      const { accountId } = await aBoothMember(database, { eventId, exhibitorId, role: 'scanner' });
      made.push({ eventId, exhibitorId, cookie: await aSession(database, accountId) });
    }
    return { booths: made, badges: await addAttendees(database, eventId, badges) };
  } finally {
    await database.close();
  }
}

async function addAttendees(database: Database, eventId: string, count: number) {
  const people = Array.from({ length: count }, (_, number) => ({
    event_id: eventId,
    badge_code: makeBadgeCode(randomBytes(25)),
    short_code: makeShortCode(randomBytes(7)),
    name: `Guest ${number}`,
    organisation: 'Town of Examples',
    email: `guest${number}@example.org`,
    created_at: new Date(),
    updated_at: new Date(),
  }));
  for (let first = 0; first < count; first += 1000) {
    await withScope(database, { kind: 'system' }, (tx) =>
      tx
        .insertInto('attendee')
        .values(people.slice(first, first + 1000))
        .execute(),
    );
  }
  return people.map(({ badge_code }) => badge_code);
}

async function addWording(database: Database, eventId: string): Promise<void> {
  await withScope(database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('consent_wording')
      .values({
        event_id: eventId,
        version: 1,
        text: JSON.stringify({ de: 'Ja', en: 'Yes' }),
        created_at: new Date(),
      })
      .execute(),
  );
}

/** As the sign-in leaves it: a row, and a signed cookie that names it. */
async function aSession(database: Database, accountId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const now = new Date();
  await withScope(database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('auth.session')
      .values({
        id: randomUUID(),
        token,
        userId: accountId,
        expiresAt: new Date(now.getTime() + 86_400_000),
        updatedAt: now,
        ipAddress: null,
        userAgent: null,
      })
      .execute(),
  );
  const signature = createHmac('sha256', sessionSecret).update(token).digest('base64');
  return `foyer.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
