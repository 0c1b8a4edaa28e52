import type { DeviceStatus } from '@foyer/domain/device/device.schema.ts';
import type { EventId, ExhibitorId } from '@foyer/domain/identifier.ts';
import type { BoothScope, DeviceScope, EventSystemScope, SystemScope } from '../access/scopes.ts';

type Shown = {
  readonly pairingId: string;
  readonly tokenHash: string;
  readonly expiresAt: Date;
};

export async function insertPairing(scope: BoothScope, shown: Shown): Promise<void> {
  await scope.tx
    .insertInto('device_pairing')
    .values({
      event_id: scope.eventId,
      exhibitor_id: scope.exhibitorId,
      pairing_id: shown.pairingId,
      token_hash: shown.tokenHash,
      shown_by: scope.accountId,
      shown_by_name: scope.actorName,
      expires_at: shown.expiresAt,
      used_at: null,
      device_id: null,
    })
    .execute();
}

export type FoundPairing = {
  readonly eventId: EventId;
  readonly exhibitorId: ExhibitorId;
  readonly pairingId: string;
  readonly shownBy: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
};

/** Looks through all events: the secret says which one is meant. */
export async function findPairing(
  scope: SystemScope,
  tokenHash: string,
): Promise<FoundPairing | null> {
  return (await pairingOf(scope, tokenHash).executeTakeFirst()) ?? null;
}

/** Two phones with one link: the second waits here and then finds it used. */
export async function lockPairing(
  scope: SystemScope,
  tokenHash: string,
): Promise<FoundPairing | null> {
  return (await pairingOf(scope, tokenHash).forUpdate().executeTakeFirst()) ?? null;
}

const pairingOf = (scope: SystemScope, tokenHash: string) =>
  scope.tx
    .selectFrom('device_pairing')
    .select([
      'event_id as eventId',
      'exhibitor_id as exhibitorId',
      'pairing_id as pairingId',
      'shown_by_name as shownBy',
      'expires_at as expiresAt',
      'used_at as usedAt',
    ])
    .where('token_hash', '=', tokenHash)
    .$narrowType<{ eventId: EventId; exhibitorId: ExhibitorId }>();

type AtBooth = { readonly exhibitorId: ExhibitorId; readonly deviceId: string };

export async function savePairingUsed(
  scope: EventSystemScope,
  { exhibitorId, pairingId, deviceId }: AtBooth & { readonly pairingId: string },
): Promise<void> {
  await scope.tx
    .updateTable('device_pairing')
    .set({ used_at: scope.now, device_id: deviceId })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .where('pairing_id', '=', pairingId)
    .execute();
}

/** What the booth has under this id; locked, so that two acts on it follow each other. */
export async function lockDevice(
  scope: BoothScope | EventSystemScope,
  { exhibitorId, deviceId }: AtBooth,
): Promise<{ readonly status: DeviceStatus; readonly name: string } | null> {
  const row = await scope.tx
    .selectFrom('paired_device')
    .select(['status', 'name'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .where('device_id', '=', deviceId)
    .forUpdate()
    .executeTakeFirst();
  return row ? { name: row.name, status: row.status as DeviceStatus } : null;
}

/** False when another link has just made this phone a device: that one holds. */
export async function savePaired(
  scope: EventSystemScope,
  given: AtBooth & {
    readonly secretHash: string;
    readonly name: string;
    readonly shownBy: string;
  },
): Promise<boolean> {
  const paired = {
    secret_hash: given.secretHash,
    name: given.name,
    status: 'paired',
    paired_by_name: given.shownBy,
    paired_at: scope.now,
    last_seen_at: scope.now,
    revoked_at: null,
  };
  const { exhibitorId, deviceId } = given;
  const saved = await scope.tx
    .insertInto('paired_device')
    .values({
      event_id: scope.eventId,
      exhibitor_id: exhibitorId,
      device_id: deviceId,
      ...paired,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['event_id', 'exhibitor_id', 'device_id'])
        .doUpdateSet(paired)
        .where('paired_device.status', '=', 'revoked'),
    )
    .executeTakeFirst();
  return saved.numInsertedOrUpdatedRows === 1n;
}

export async function saveRevoked(scope: BoothScope, deviceId: string): Promise<void> {
  await scope.tx
    .updateTable('paired_device')
    .set({ status: 'revoked', revoked_at: scope.now })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('device_id', '=', deviceId)
    .execute();
}

/** To the minute is enough: a device asks often. */
export async function saveSeen(scope: DeviceScope): Promise<void> {
  await scope.tx
    .updateTable('paired_device')
    .set({ last_seen_at: scope.now })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('device_id', '=', scope.deviceId)
    .where('last_seen_at', '<', new Date(scope.now.getTime() - 60_000))
    .execute();
}

export async function listDevices(scope: BoothScope) {
  const rows = await scope.tx
    .selectFrom('paired_device')
    .select([
      'device_id as deviceId',
      'name',
      'status',
      'paired_by_name as pairedByName',
      'paired_at as pairedAt',
      'last_seen_at as lastSeenAt',
      'revoked_at as revokedAt',
      (eb) =>
        eb
          .selectFrom('device_pairing as p')
          .select('p.pairing_id')
          .whereRef('p.event_id', '=', 'paired_device.event_id')
          .whereRef('p.exhibitor_id', '=', 'paired_device.exhibitor_id')
          .whereRef('p.device_id', '=', 'paired_device.device_id')
          .orderBy('p.used_at', 'desc')
          .limit(1)
          .as('pairingId'),
    ])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .orderBy('status')
    .orderBy('paired_at')
    .orderBy('device_id')
    .execute();
  return rows.map((row) => ({ ...row, status: row.status as DeviceStatus }));
}
