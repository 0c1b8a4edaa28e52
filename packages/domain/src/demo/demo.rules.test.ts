import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { participations } from '../exhibitor/participation.rules.ts';
import type { DemoId, ExhibitorId, PlaceId } from '../identifier.ts';
import {
  canAcknowledge,
  canEditDemo,
  canMoveDemo,
  canPropose,
  canRemoveDemo,
  canSubmit,
  conflictsOf,
  demoMoves,
  isToAcknowledge,
  liesWithin,
  slotOf,
  timeSpanOf,
} from './demo.rules.ts';
import { type DemoStatus, demoStatuses, type OccupiedSlot } from './demo.schema.ts';

const code = (verdict: { allowed: boolean; code?: string }) =>
  verdict.allowed ? 'yes' : verdict.code;

describe('the moves of a demo', () => {
  const wanted: Record<DemoStatus, readonly DemoStatus[]> = {
    draft: ['submitted'],
    submitted: ['scheduled', 'declined', 'cancelled'],
    scheduled: ['scheduled', 'submitted', 'cancelled'],
    declined: ['submitted', 'scheduled', 'cancelled'],
    cancelled: ['draft'],
  };
  const pairs = demoStatuses.flatMap((from) => demoStatuses.map((to) => [from, to] as const));
  it.each(pairs)('from %s to %s', (from, to) => {
    expect(code(canMoveDemo(from, to))).toBe(
      wanted[from].includes(to) ? 'yes' : 'demo.wrong_status',
    );
    expect((demoMoves[from] as readonly string[]).includes(to)).toBe(wanted[from].includes(to));
  });
  it.each(demoStatuses)('the text of one that is %s', (status) => {
    const isOpen = ['draft', 'submitted', 'declined'].includes(status);
    expect(code(canEditDemo(status))).toBe(isOpen ? 'yes' : 'demo.not_editable');
  });
  it.each(demoStatuses)('asked for by its exhibitor while %s', (status) => {
    const mayAsk = ['draft', 'declined'].includes(status);
    expect(code(canSubmit(status))).toBe(mayAsk ? 'yes' : 'demo.wrong_status');
  });
  it.each(demoStatuses)('acknowledged while %s', (status) => {
    const isScheduled = status === 'scheduled';
    expect(code(canAcknowledge(status))).toBe(isScheduled ? 'yes' : 'demo.wrong_status');
    expect(isToAcknowledge({ status, acknowledgedAt: null })).toBe(isScheduled);
    expect(isToAcknowledge({ status, acknowledgedAt: new Date() })).toBe(false);
  });
  it('only a draft goes without a trace', () => {
    expect(demoStatuses.filter((status) => canRemoveDemo(status).allowed)).toEqual(['draft']);
  });
});

describe('proposing', () => {
  it.each(participations)('is for those who take part: %s', (participation) => {
    const left = ['rejected', 'withdrawn', 'cancelled'].includes(participation);
    expect(code(canPropose({ participation, demos: 0 }))).toBe(
      left ? 'demo.exhibitor_left' : 'yes',
    );
  });
  it('has an end', () => {
    expect(code(canPropose({ participation: 'confirmed', demos: 39 }))).toBe('yes');
    expect(code(canPropose({ participation: 'confirmed', demos: 40 }))).toBe('demo.too_many');
  });
});

describe('the time of a demo', () => {
  const event = { startsOn: '2026-03-28', endsOn: '2026-03-29', timeZone: 'Europe/Berlin' };
  const span = (day: string, startTime: string, durationMinutes: number) =>
    timeSpanOf({ placeId: null, day, startTime, durationMinutes }, event.timeZone);
  const within = (day: string, startTime: string, minutes = 30) =>
    code(liesWithin(span(day, startTime, minutes), event));

  it('lies within the days of the event', () => {
    expect(within('2026-03-28', '00:00')).toBe('yes');
    expect(within('2026-03-29', '23:30')).toBe('yes');
    expect(within('2026-03-29', '23:31')).toBe('demo.outside_event');
    expect(within('2026-03-27', '23:59')).toBe('demo.outside_event');
    expect(within('2026-03-30', '00:00')).toBe('demo.outside_event');
  });
  it('comes back as it was entered, on the day of the change to summer time too', () => {
    const times = fc.record({
      day: fc.constantFrom('2026-03-28', '2026-03-29'),
      hour: fc.integer({ min: 3, max: 20 }),
      minute: fc.integer({ min: 0, max: 59 }),
      durationMinutes: fc.integer({ min: 5, max: 480 }),
    });
    fc.assert(
      fc.property(times, ({ day, hour, minute, durationMinutes }) => {
        const startTime = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const slot = { placeId: null, day, startTime, durationMinutes };
        expect(
          slotOf({ ...timeSpanOf(slot, event.timeZone), placeId: null }, event.timeZone),
        ).toEqual(slot);
      }),
    );
  });
});

describe('a wish', () => {
  const [stage, corner] = ['stage', 'corner'] as string[] as PlaceId[];
  const at = (time: string) => new Date(`2026-03-20T${time}:00Z`);
  const taken = (given: Partial<OccupiedSlot>): OccupiedSlot => ({
    demoId: 'other' as DemoId,
    exhibitorId: null,
    plenary: null,
    presenters: [],
    placeId: stage ?? null,
    startsAt: at('10:00'),
    endsAt: at('10:30'),
    ...given,
  });
  const wish = {
    demoId: 'mine',
    exhibitorId: 'us' as ExhibitorId,
    placeId: stage ?? null,
    startsAt: at('10:00'),
    endsAt: at('10:30'),
  };
  const kinds = (given: Partial<typeof wish>, occupied: OccupiedSlot[]) =>
    conflictsOf({ ...wish, ...given }, occupied).map(({ kind }) => kind);

  it('is in the way of another demo in its place', () => {
    expect(kinds({}, [taken({})])).toEqual(['place_taken']);
    expect(kinds({ placeId: corner ?? null }, [taken({})])).toEqual([]);
  });
  it('may begin when another one ends', () => {
    expect(kinds({ startsAt: at('10:30'), endsAt: at('11:00') }, [taken({})])).toEqual([]);
    expect(kinds({ startsAt: at('10:29'), endsAt: at('11:00') }, [taken({})])).toHaveLength(1);
    expect(kinds({ startsAt: at('09:00'), endsAt: at('12:00') }, [taken({})])).toHaveLength(1);
  });
  it('is not shown in two places by one exhibitor', () => {
    const ours = taken({ exhibitorId: 'us' as ExhibitorId, placeId: corner ?? null });
    expect(kinds({}, [ours])).toEqual(['exhibitor_busy']);
    expect(kinds({ placeId: null }, [{ ...ours, placeId: null }])).toEqual(['exhibitor_busy']);
  });
  it('is not shown during a plenary, wherever', () => {
    const opening = taken({ demoId: null, placeId: null, plenary: { de: 'Eröffnung', en: '' } });
    expect(kinds({}, [opening])).toEqual(['plenary']);
    expect(kinds({ placeId: null }, [opening])).toEqual(['plenary']);
    expect(kinds({ startsAt: at('10:30'), endsAt: at('11:00') }, [opening])).toEqual([]);
  });
  it('at the own stand is in nobody’s way', () => {
    expect(kinds({ placeId: null }, [taken({ placeId: null })])).toEqual([]);
  });
  it('is not in its own way', () => {
    expect(kinds({}, [taken({ demoId: 'mine' as DemoId })])).toEqual([]);
  });
  it('names what is in the way, earliest first', () => {
    const late = taken({ demoId: 'late' as DemoId, startsAt: at('10:20'), endsAt: at('10:40') });
    const early = taken({ demoId: 'early' as DemoId, startsAt: at('09:50'), endsAt: at('10:10') });
    expect(conflictsOf(wish, [late, early]).map((found) => found.with.demoId)).toEqual([
      'early',
      'late',
    ]);
  });
});
