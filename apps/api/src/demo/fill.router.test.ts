import type { SlotProposal } from '@foyer/domain/demo/slot-proposal.schema.ts';
import { instantOf } from '@foyer/domain/wall-clock.ts';
import { aListing, anEvent, aTeamMember } from '@foyer/testing/builders.ts';
import { aDemo, aPlace } from '@foyer/testing/programme.ts';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
let event: { eventId: never; slug: string };
let of: { eventId: never };
let planner: Caller;
let stage: string;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  // The clocks go forward in the night between the two days.
  event = (await anEvent(api.database, {
    ...{ starts_on: '2026-03-28', ends_on: '2026-03-29' },
  })) as never;
  of = { eventId: event.eventId };
  planner = api.as(await aTeamMember(api.database, { ...event, role: 'planner' }));
  stage = (await aPlace(api.database, { ...event, name: 'Bühne' })).placeId;
});

const at = (date: string, time: string) => instantOf({ date, time }, 'Europe/Berlin');
async function waiting(title: string, start: Date, given: object = {}) {
  const { exhibitorId } = await aListing(api.database, { ...event, displayName: title });
  const { demoId } = await aDemo(api.database, {
    ...{ ...of, exhibitorId, title, place_id: stage },
    ...{ starts_at: start, ends_at: new Date(start.getTime() + 30 * 60_000), ...given },
  });
  return demoId as never;
}
async function propose(): Promise<SlotProposal> {
  const stream = (await planner.demo.fillSlots(of)) as AsyncIterable<SlotProposal>;
  for await (const found of stream) return found;
  throw new Error('nothing was proposed');
}
const shown = async (demoId: string) =>
  (await planner.demo.programme(of)).demos.find((demo) => demo.demoId === demoId);

it('grants wishes on both sides of a change of the clocks, and changes nothing by it', async () => {
  const saturday = await waiting('Samstag', at('2026-03-28', '10:00'));
  const sunday = await waiting('Sonntag', at('2026-03-29', '10:00'));
  const { slots, left } = await propose();
  expect(left).toEqual([]);
  const slotOf = (demoId: string) => slots.find((one) => one.demoId === demoId);
  expect(slotOf(saturday)).toMatchObject({
    ...{ wish: 1, version: 1 },
    slot: { placeId: stage, day: '2026-03-28', startTime: '10:00', durationMinutes: 30 },
  });
  expect(slotOf(sunday)).toMatchObject({
    ...{ wish: 1, slot: { day: '2026-03-29', startTime: '10:00' } },
  });
  expect(await shown(saturday)).toMatchObject({ status: 'submitted' });
});

it('is accepted in part, with letters, and says what got in the way meanwhile', async () => {
  const [one, other, third] = [
    await waiting('Eins', at('2026-03-28', '10:00')),
    await waiting('Zwei', at('2026-03-28', '10:00')),
    await waiting('Drei', at('2026-03-28', '14:00')),
  ];
  const { slots } = await propose();
  expect(slots).toHaveLength(3);
  const slotOf = (demoId: string) => {
    const found = slots.find((slot) => slot.demoId === demoId);
    if (!found) throw new Error('has no slot');
    const { wish: _wish, ...slot } = found;
    return slot;
  };
  // A colleague takes the slot that was proposed for the second.
  const taken = await waiting('Vier', at('2026-03-29', '15:00'));
  await planner.demo.schedule({ ...of, demoId: taken, version: 1, slot: slotOf(other).slot });
  const result = await planner.demo.acceptSlots({ ...of, slots: [slotOf(one), slotOf(other)] });
  expect(result).toEqual({
    scheduled: [one],
    refused: [{ demoId: other, code: 'demo.place_taken' }],
  });
  expect(await shown(one)).toMatchObject({ status: 'scheduled' });
  expect(await shown(other)).toMatchObject({ status: 'submitted' });
  expect(await shown(third)).toMatchObject({ status: 'submitted' });
  const facts = await planner.fact.list({ ...of, noun: 'demo', nounId: one });
  expect(facts.map(({ type }) => type)).toContain('demo.scheduled');
});

it('goes round plenaries, presenters, opening times and what a place lacks', async () => {
  await planner.demo.changePlace({
    ...of,
    place: {
      ...{ placeId: stage as never, name: { de: 'Bühne', en: '' }, capacity: null },
      opening: [{ day: '2026-03-28', from: '09:00', to: '11:00' }],
      ...{ slotMinutes: 30, equipment: ['display'] },
    },
  });
  await planner.demo.addPlenary({
    ...of,
    plenary: {
      ...{ title: { de: 'Eröffnung', en: '' }, day: '2026-03-28' },
      ...{ startTime: '09:00', durationMinutes: 60 },
    },
  });
  const jana = [{ name: 'Jana', email: '' }];
  const given = { needs: ['display'], presenters: jana };
  const demos = [
    await waiting('Eins', at('2026-03-28', '09:00'), given),
    await waiting('Zwei', at('2026-03-28', '09:00'), given),
    await waiting('Drei', at('2026-03-28', '09:00'), given),
  ];
  const { slots, left } = await propose();
  // 10:00 and 10:30 are all that is open, and one person cannot be at both stage and stand.
  expect(slots.map(({ slot }) => slot.startTime).sort()).toEqual(['10:00', '10:30']);
  expect(left).toHaveLength(1);
  expect(demos).toContain(left[0]);
});
