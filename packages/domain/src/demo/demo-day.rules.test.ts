import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DemoId, ExhibitorId, PlaceId } from '../identifier.ts';
import {
  type DaySpan,
  daySpanOf,
  daysOf,
  freeStarts,
  hoursOf,
  lanesOf,
  minuteOf,
  timeOf,
} from './demo-day.rules.ts';

const timeZone = 'Europe/Berlin';
const span = (from: string, to: string): DaySpan => ({
  day: '2026-03-20',
  from: minuteOf(from),
  to: minuteOf(to),
});

describe('a day of the programme', () => {
  it('counts minutes as the clocks show them', () => {
    expect([minuteOf('00:00'), minuteOf('09:30'), minuteOf('23:59')]).toEqual([0, 570, 1439]);
    expect([timeOf(0), timeOf(570), timeOf(1439)]).toEqual(['00:00', '09:30', '23:59']);
  });
  it('is one of the event’s, over the end of a month and a change of the clocks too', () => {
    expect(daysOf({ startsOn: '2026-03-28', endsOn: '2026-04-01' })).toEqual([
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
      '2026-03-31',
      '2026-04-01',
    ]);
    expect(daysOf({ startsOn: '2026-03-28', endsOn: '2026-03-28' })).toEqual(['2026-03-28']);
  });
  it('ends at midnight', () => {
    const startsAt = new Date('2026-03-20T22:30:00Z');
    const until = (endsAt: string) => daySpanOf({ startsAt, endsAt: new Date(endsAt) }, timeZone);
    expect(until('2026-03-20T22:55:00Z')).toEqual(span('23:30', '23:55'));
    expect(until('2026-03-20T23:00:00Z').to).toBe(1440);
    expect(until('2026-03-20T23:40:00Z').to).toBe(1440);
  });
  it('shows a demo over the hour that is set back where it begins', () => {
    const times = {
      startsAt: new Date('2026-10-25T00:45:00Z'),
      endsAt: new Date('2026-10-25T01:15:00Z'),
    };
    expect(daySpanOf(times, timeZone)).toEqual({ day: '2026-10-25', from: 165, to: 170 });
  });
  it('is shown from 8 to 18, and longer where something lies outside', () => {
    expect(hoursOf([])).toEqual({ from: 8, to: 18 });
    expect(hoursOf([span('07:45', '08:15'), span('18:00', '18:20')])).toEqual({ from: 7, to: 19 });
  });
});

describe('demos at one time', () => {
  it('stand beside each other, and one after another share a lane', () => {
    expect(
      lanesOf([span('10:00', '11:00'), span('10:30', '11:30'), span('11:00', '11:20')]),
    ).toEqual([
      { lane: 0, of: 2 },
      { lane: 1, of: 2 },
      { lane: 0, of: 2 },
    ]);
    expect(lanesOf([span('10:00', '11:00'), span('11:00', '11:20')])).toEqual([
      { lane: 0, of: 1 },
      { lane: 0, of: 1 },
    ]);
  });
  it('never lie over each other', () => {
    const anySpan = fc
      .record({
        from: fc.integer({ min: 0, max: 1400 }),
        minutes: fc.integer({ min: 5, max: 200 }),
      })
      .map(({ from, minutes }) => ({
        day: '2026-03-20',
        from,
        to: Math.min(1440, from + minutes),
      }));
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), (spans) => {
        const lanes = lanesOf(spans);
        expect(lanes).toHaveLength(spans.length);
        spans.forEach((one, at) => {
          expect(lanes[at]?.lane).toBeLessThan(lanes[at]?.of ?? 0);
          spans.slice(at + 1).forEach((other, after) => {
            const overlaps = one.from < other.to && other.from < one.to;
            if (overlaps) expect(lanes[at]?.lane).not.toBe(lanes[at + 1 + after]?.lane);
          });
        });
      }),
    );
  });
});

describe('what is free instead', () => {
  const stage = 'stage' as string as PlaceId;
  const us = 'us' as string as ExhibitorId;
  const taken = (given: Partial<OccupiedSlotGiven>) => ({
    demoId: 'other' as string as DemoId,
    exhibitorId: null,
    plenary: null,
    presenters: [],
    placeId: stage,
    startsAt: new Date('2026-03-20T09:00:00Z'),
    endsAt: new Date('2026-03-20T10:00:00Z'),
    ...given,
  });
  type OccupiedSlotGiven = Parameters<typeof freeStarts>[1]['occupied'][number];
  const wish = {
    demoId: 'mine',
    exhibitorId: us,
    slot: { placeId: stage, day: '2026-03-20', startTime: '10:15', durationMinutes: 30 },
  };
  it('is told nearest first, and touches what is there', () => {
    const starts = freeStarts(wish, { occupied: [taken({})], timeZone });
    expect(starts.slice(0, 3)).toEqual(['09:30', '11:00', '09:15']);
    expect(starts).not.toContain('10:15');
  });
  it('lies within the hours of the day', () => {
    const long = { ...wish, slot: { ...wish.slot, durationMinutes: 480 } };
    expect(freeStarts(long, { occupied: [], timeZone }).toSorted()).toEqual([
      '08:00',
      '08:15',
      '08:30',
      '08:45',
      '09:00',
      '09:15',
      '09:30',
      '09:45',
      '10:00',
    ]);
  });
  it('is nothing on a day that is full', () => {
    const all = taken({
      startsAt: new Date('2026-03-20T06:00:00Z'),
      endsAt: new Date('2026-03-20T18:00:00Z'),
    });
    expect(freeStarts(wish, { occupied: [all], timeZone })).toEqual([]);
  });
});
