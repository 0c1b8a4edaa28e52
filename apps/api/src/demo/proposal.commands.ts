import { type DemoRefusalCode, refuseDemo } from '@foyer/domain/demo/demo.refusals.ts';
import {
  canAcknowledge,
  canEditDemo,
  canMoveDemo,
  canPropose,
  canRemoveDemo,
  canSubmit,
  liesWithin,
  timeSpanOf,
} from '@foyer/domain/demo/demo.rules.ts';
import type { Demo, DemoInput } from '@foyer/domain/demo/demo.schema.ts';
import type { DemoId } from '@foyer/domain/identifier.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import type { Verdict } from '@foyer/domain/refusal.ts';
import type { BoothScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import {
  deleteDemo,
  hasProduct,
  insertDemo,
  lockDemo,
  lockProposals,
  saveAcknowledgement,
  saveContent,
  saveMove,
} from './demo-changes.queries.ts';
import { contentRecord, slotRecord } from './demo-record.ts';
import { findPlace } from './place.queries.ts';

/** Begins a demo as a draft that nobody but the exhibitor sees. */
export async function proposeDemo(scope: BoothScope, demo: DemoInput): Promise<Demo> {
  insist(canPropose(await lockProposals(scope)));
  const { span, placeName } = await checked(scope, demo);
  const created = await insertDemo(scope, { demo, span });
  await record(scope, created, {
    happened: 'proposed',
    audience: 'exhibitor',
    after: contentRecord(created, placeName),
  });
  return created;
}

/** Writes it anew; a change by a colleague that was not seen is told and not overwritten. */
export async function changeDemo(
  scope: BoothScope,
  given: { readonly demoId: DemoId; readonly version: number; readonly demo: DemoInput },
): Promise<Demo> {
  const before = await lockedDemo(scope, given.demoId);
  insist(canEditDemo(before.status));
  if (before.version !== given.version) throw refuseDemo('demo.changed_meanwhile');
  const { span, placeName } = await checked(scope, given.demo);
  const after = await saveContent(scope, given.demoId, { demo: given.demo, span });
  await record(scope, after, {
    happened: 'changed',
    audience: after.status === 'draft' ? 'exhibitor' : 'both',
    before: contentRecord(before, await placeNameOf(scope, before)),
    after: contentRecord(after, placeName),
  });
  return after;
}

export async function submitDemo(scope: BoothScope, demoId: DemoId): Promise<void> {
  // It is one of those that are counted already.
  insist(canPropose({ ...(await lockProposals(scope)), demos: 0 }));
  const demo = await lockedDemo(scope, demoId);
  insist(canSubmit(demo.status));
  // The event may have moved to other days since it was written.
  insist(liesWithin(demo, await getEvent(scope)));
  await saveMove(scope, demoId, { status: 'submitted', comment: '' });
  await record(scope, demo, {
    happened: 'submitted',
    before: { status: demo.status },
    after: { status: 'submitted', ...slotRecord(demo, await placeNameOf(scope, demo)) },
  });
}

/** The exhibitor does not show it after all, whether it was scheduled or still waiting. */
export async function withdrawDemo(scope: BoothScope, demoId: DemoId): Promise<void> {
  const demo = await lockedDemo(scope, demoId);
  insist(canMoveDemo(demo.status, 'cancelled'));
  await saveMove(scope, demoId, { status: 'cancelled', comment: '' });
  await record(scope, demo, {
    happened: 'withdrawn',
    before: { status: demo.status },
    after: { status: 'cancelled' },
  });
}

/** Says that time and place suit: those of the version that was seen, and no other. */
export async function acknowledgeDemo(
  scope: BoothScope,
  given: { readonly demoId: DemoId; readonly version: number },
): Promise<void> {
  const demo = await lockedDemo(scope, given.demoId);
  insist(canAcknowledge(demo.status));
  if (demo.version !== given.version) throw refuseDemo('demo.changed_meanwhile');
  if (demo.acknowledgedAt) return;
  await saveAcknowledgement(scope, given.demoId);
  await record(scope, demo, {
    happened: 'acknowledged',
    after: slotRecord(demo, await placeNameOf(scope, demo)),
  });
}

export async function reopenDemo(scope: BoothScope, demoId: DemoId): Promise<void> {
  insist(canPropose(await lockProposals(scope)));
  const demo = await lockedDemo(scope, demoId);
  insist(canMoveDemo(demo.status, 'draft'));
  await saveMove(scope, demoId, { status: 'draft' });
  await record(scope, demo, {
    happened: 'reopened',
    audience: 'exhibitor',
    before: { status: demo.status },
    after: { status: 'draft' },
  });
}

export async function removeDemo(scope: BoothScope, demoId: DemoId): Promise<void> {
  const demo = await lockedDemo(scope, demoId);
  insist(canRemoveDemo(demo.status));
  await deleteDemo(scope, demoId);
  await record(scope, demo, {
    happened: 'removed',
    audience: 'exhibitor',
    before: contentRecord(demo, await placeNameOf(scope, demo)),
  });
}

async function lockedDemo(scope: BoothScope, demoId: DemoId): Promise<Demo> {
  const demo = await lockDemo(scope, demoId);
  if (!demo) throw refuseDemo('demo.not_found');
  return demo;
}

/** Place and product are there and may be named, and the time is within the event. */
async function checked(scope: BoothScope, demo: DemoInput) {
  const event = await getEvent(scope);
  const span = timeSpanOf(demo, event.timeZone);
  insist(liesWithin(span, event));
  const place = demo.placeId && (await findPlace(scope, demo.placeId));
  if (demo.placeId && !place) throw refuseDemo('demo.place_not_found');
  if (demo.productId && !(await hasProduct(scope, demo.productId))) {
    throw refuseDemo('demo.product_not_found');
  }
  return { span, placeName: place ? place.name : null };
}

async function placeNameOf(scope: BoothScope, { placeId }: Demo): Promise<LocalizedText | null> {
  return placeId && ((await findPlace(scope, placeId))?.name ?? null);
}

function insist(verdict: Verdict<DemoRefusalCode>): void {
  if (!verdict.allowed) throw refuseDemo(verdict.code, verdict.params);
}

type Happening = {
  readonly happened:
    | 'proposed'
    | 'changed'
    | 'submitted'
    | 'acknowledged'
    | 'withdrawn'
    | 'reopened'
    | 'removed';
  readonly audience?: 'both' | 'exhibitor';
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
};

async function record(
  scope: BoothScope,
  demo: Demo,
  { happened, audience, before, after }: Happening,
): Promise<void> {
  await recordFact(scope, {
    noun: 'demo',
    nounId: demo.demoId,
    type: `demo.${happened}`,
    exhibitorId: scope.exhibitorId,
    audience: audience ?? 'both',
    before: before ?? null,
    after: { title: demo.title, ...after },
  });
}
