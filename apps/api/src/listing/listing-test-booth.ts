import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import type { EventId, ExhibitorId, MediaId } from '@foyer/domain/identifier.ts';
import type { WorkingCopyChanges } from '@foyer/domain/listing/listing-part.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import {
  aBoothMember,
  anEvent,
  anExhibitor,
  aTeamMember,
  type TestAccount,
} from '@foyer/testing/builders.ts';
import type { Caller, TestApi } from '../test-api.ts';

export type TestBooth = {
  readonly event: { readonly eventId: string; readonly slug: string };
  readonly eventId: EventId;
  readonly exhibitorId: ExhibitorId;
  readonly at: { readonly eventId: EventId; readonly exhibitorId: ExhibitorId };
  readonly name: string;
  readonly adminAccount: TestAccount;
  readonly reviewerAccount: TestAccount;
  readonly admin: Caller;
  readonly reviewer: Caller;
  readonly logoMediaId: MediaId;
};

/** An exhibitor with somebody who edits, somebody who reviews, and a logo; for tests only. */
export async function aBooth(api: TestApi): Promise<TestBooth> {
  const event = await anEvent(api.database);
  const eventId = event.eventId as EventId;
  const exhibitor = await anExhibitor(api.database, event);
  const exhibitorId = exhibitor.exhibitorId as ExhibitorId;
  const at = { eventId, exhibitorId };
  const adminAccount = await aBoothMember(api.database, at);
  const reviewerAccount = await aTeamMember(api.database, { ...event, role: 'reviewer' });
  return {
    ...{ event, eventId, exhibitorId, at, name: exhibitor.name, adminAccount, reviewerAccount },
    admin: api.as(adminAccount),
    reviewer: api.as(reviewerAccount),
    logoMediaId: await aLogo(api, at),
  };
}

export async function aLogo(
  api: TestApi,
  at: { readonly eventId: string; readonly exhibitorId: string },
): Promise<MediaId> {
  const mediaId = randomUUID();
  await withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('media')
      .values({
        event_id: at.eventId,
        exhibitor_id: at.exhibitorId,
        media_id: mediaId,
        file_name: 'logo.png',
        content_type: 'image/webp',
        width_pixels: 400,
        height_pixels: 200,
        size_bytes: 4,
        sha256: mediaId.replaceAll('-', '').padEnd(64, '0'),
        content: Buffer.from('webp'),
        created_at: api.time.now,
      })
      .execute(),
  );
  return mediaId as MediaId;
}

export const publishedLogos = (api: TestApi, { exhibitorId }: TestBooth) =>
  withScope(api.database, { kind: 'system' }, async (tx) => {
    const rows = await tx
      .selectFrom('media')
      .select('media_id')
      .where('exhibitor_id', '=', exhibitorId)
      .where('is_published', '=', true)
      .execute();
    return rows.map((row) => row.media_id);
  });

/** Saves as one open form does. */
export async function edit(booth: TestBooth, changes: WorkingCopyChanges, by = booth.admin) {
  const { version } = await by.listing.getWorkingCopy(booth.at);
  return by.listing.saveWorkingCopy({
    ...booth.at,
    seenVersion: version,
    sitting: randomUUID(),
    changes,
  });
}

export async function submit(booth: TestBooth) {
  const { version } = await booth.admin.listing.getWorkingCopy(booth.at);
  return booth.admin.listing.submit({ ...booth.at, seenVersion: version });
}

/** Fills in what is needed and submits it. */
export async function submitFirst(booth: TestBooth) {
  await edit(booth, {
    displayName: 'IT.NRW',
    'tagline.de': 'Für das Land',
    'description.de': 'Wir rechnen.',
    logoMediaId: booth.logoMediaId,
  });
  return submit(booth);
}

export async function publishFirst(booth: TestBooth) {
  const { revisionId } = await submitFirst(booth);
  await booth.reviewer.listing.publish({ eventId: booth.eventId, revisionId });
  return revisionId;
}

/** What the public reads: the published revision, through the public's own scope. */
export const publicContent = (api: TestApi, { eventId, exhibitorId }: TestBooth) =>
  withScope(api.database, { kind: 'public', eventId }, async (tx) => {
    const row = await tx
      .selectFrom('listing_revision')
      .select('content')
      .where('event_id', '=', eventId)
      .where('exhibitor_id', '=', exhibitorId)
      .executeTakeFirst();
    return row?.content ?? null;
  });

export const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { cause?: unknown; code?: string }) =>
      error.cause instanceof Refusal ? error.cause.code : (error.code ?? String(error)),
  );

/** In no order: the clock of a test stands still. */
export const factsOf = async (booth: TestBooth, by = booth.admin) =>
  (await by.fact.listOfBooth({ ...booth.at, noun: 'listing' })).map(({ type }) => type).sort();

export const lettersOf = (api: TestApi, { eventId }: TestBooth) =>
  withScope(api.database, { kind: 'system' }, async (tx) => {
    const rows = await tx
      .selectFrom('mail')
      .select(['template', 'to_address as to', 'body_text as text'])
      .where('event_id', '=', eventId)
      .orderBy('template')
      .execute();
    return rows;
  });
