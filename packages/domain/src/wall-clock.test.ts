import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, wallClockOf } from './wall-clock.ts';

const berlin = 'Europe/Berlin';
const at = (date: string, time: string, zone = berlin) =>
  instantOf({ date, time }, zone).toISOString();

describe('a time at the place of the event', () => {
  it('is an hour ahead of UTC in winter and two in summer', () => {
    expect(at('2026-03-19', '09:30')).toBe('2026-03-19T08:30:00.000Z');
    expect(at('2026-06-19', '09:30')).toBe('2026-06-19T07:30:00.000Z');
  });
  it('is right in the hours around the change to summer time', () => {
    expect(at('2026-03-29', '01:59')).toBe('2026-03-29T00:59:00.000Z');
    expect(at('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z');
    expect(at('2026-03-28', '10:00')).toBe('2026-03-28T09:00:00.000Z');
    expect(at('2026-03-29', '10:00')).toBe('2026-03-29T08:00:00.000Z');
  });
  it('that clocks leap over is as much later', () => {
    expect(at('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(wallClockOf(new Date('2026-03-29T01:30:00Z'), berlin).time).toBe('03:30');
  });
  it('that comes twice is the first of the two', () => {
    expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z');
  });
  it('knows places with other changes, with odd offsets and on other days', () => {
    expect(at('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
    expect(at('2026-10-04', '02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:45:00.000Z');
    expect(at('2026-03-19', '00:15', 'Asia/Kathmandu')).toBe('2026-03-18T18:30:00.000Z');
    expect(at('2026-03-19', '00:00', 'UTC')).toBe('2026-03-19T00:00:00.000Z');
  });
  it('comes back as it was entered, from every moment that is not the second of two', () => {
    const zones = fc.constantFrom(berlin, 'America/Sao_Paulo', 'Australia/Lord_Howe', 'UTC');
    const minutes = fc.integer({ min: 0, max: 10 * 366 * 24 * 60 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const instant = new Date(Date.UTC(2020, 0, 1) + minute * 60_000);
        const shown = wallClockOf(instant, zone);
        const back = instantOf(shown, zone);
        expect(wallClockOf(back, zone)).toEqual(shown);
        expect(back.getTime()).toBeLessThanOrEqual(instant.getTime());
      }),
    );
  });
});
