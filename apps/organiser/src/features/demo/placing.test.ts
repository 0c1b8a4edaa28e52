import type { DemoSlot, ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import type { PlaceId } from '@foyer/domain/identifier.ts';
import { describe, expect, it } from 'vitest';
import { isFree, minuteAt, obstaclesOf, occupiedBy, shifted, steppedMinutes } from './placing.ts';

const [stage, corner] = ['stage', 'corner'] as string[] as [PlaceId, PlaceId];
const columns = [stage, corner, null];
const slot = (given: Partial<DemoSlot> = {}): DemoSlot => ({
  placeId: stage,
  day: '2026-03-20',
  startTime: '10:00',
  durationMinutes: 30,
  ...given,
});

describe('a block on the board', () => {
  it('goes from place to place and stops at the last', () => {
    expect(shifted(slot(), { columns: 1 }, columns).placeId).toBe(corner);
    expect(shifted(slot(), { columns: 5 }, columns).placeId).toBeNull();
    expect(shifted(slot(), { columns: -1 }, columns).placeId).toBe(stage);
  });
  it('stays within its day, at its full length', () => {
    expect(shifted(slot({ startTime: '23:20' }), { minutes: 15 }, columns).startTime).toBe('23:30');
    expect(shifted(slot({ startTime: '00:05' }), { minutes: -15 }, columns).startTime).toBe(
      '00:00',
    );
    expect(shifted(slot({ startTime: '23:30' }), { longer: 15 }, columns)).toMatchObject({
      startTime: '23:15',
      durationMinutes: 45,
    });
  });
  it('is never shorter than five minutes', () => {
    expect(shifted(slot(), { longer: -60 }, columns).durationMinutes).toBe(5);
  });
  it('steps onto the quarters of an hour', () => {
    expect(steppedMinutes('10:00', 15)).toBe(15);
    expect(steppedMinutes('10:07', 15)).toBe(8);
    expect(steppedMinutes('10:07', -15)).toBe(-7);
    expect(steppedMinutes('10:00', -15)).toBe(-15);
    expect(steppedMinutes('10:07', 5)).toBe(3);
  });
  it('is held by the pointer in steps of five minutes', () => {
    const at = (offset: number) => minuteAt(offset, { fromHour: 8, minuteHeight: 2, duration: 30 });
    expect([at(0), at(21), at(25), at(-2000)]).toEqual([480, 490, 495, 0]);
    expect(at(99_999)).toBe(1410);
  });
});

describe('what stands in the way', () => {
  const event = { startsOn: '2026-03-20', endsOn: '2026-03-20', timeZone: 'Europe/Berlin' };
  const demo = (id: string, given: Partial<ProgrammeDemo> = {}) =>
    ({
      demoId: id,
      exhibitorId: id,
      status: 'scheduled',
      placeId: stage,
      startsAt: new Date('2026-03-20T09:00:00Z'),
      endsAt: new Date('2026-03-20T09:30:00Z'),
      ...given,
    }) as ProgrammeDemo;
  const there = (wish: DemoSlot, others: ProgrammeDemo[]) =>
    obstaclesOf(demo('mine'), wish, { event, occupied: occupiedBy(others) });

  it('is another scheduled demo, and nothing that only waits', () => {
    expect(there(slot(), [demo('other')]).conflicts).toHaveLength(1);
    expect(isFree(there(slot(), [demo('other', { status: 'submitted' })]))).toBe(true);
    expect(isFree(there(slot(), [demo('mine')]))).toBe(true);
    expect(isFree(there(slot({ startTime: '10:30' }), [demo('other')]))).toBe(true);
  });
  it('is a plenary, at the stands too', () => {
    const span = {
      startsAt: new Date('2026-03-20T09:00:00Z'),
      endsAt: new Date('2026-03-20T09:15:00Z'),
    };
    const opening = { plenaryId: 'opening', title: { de: 'Eröffnung', en: '' }, ...span } as never;
    const occupied = occupiedBy([], [opening]);
    const atStand = obstaclesOf(demo('mine'), slot({ placeId: null }), { event, occupied });
    expect(atStand.conflicts.map(({ kind }) => kind)).toEqual(['plenary']);
  });
  it('is the end of the event', () => {
    expect(there(slot({ day: '2026-03-21' }), []).isOutside).toBe(true);
    expect(isFree(there(slot({ day: '2026-03-21' }), []))).toBe(false);
  });
});
