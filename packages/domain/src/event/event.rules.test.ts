import { describe, expect, it } from 'vitest';
import { canMoveEvent, eventMoves, slugOf } from './event.rules.ts';
import { eventStatuses, newEventSchema } from './event.schema.ts';

describe('the status of an event', () => {
  for (const from of eventStatuses) {
    for (const to of eventStatuses) {
      const listed = (eventMoves[from] as readonly string[]).includes(to);
      it(`${from} → ${to} is ${listed ? 'a move' : 'refused'}`, () => {
        expect(canMoveEvent(from, to).allowed).toBe(listed);
      });
    }
  }
});

describe('the slug of an event', () => {
  it('writes umlauts as two letters', () => {
    expect(slugOf('Größe & Übersicht – Münster 2026')).toBe('groesse-uebersicht-muenster-2026');
  });
  it('is short and ends cleanly', () => {
    expect(slugOf(`${'a'.repeat(59)} bcd`)).toBe('a'.repeat(59));
  });
});

describe('a new event', () => {
  const event = {
    name: 'Fachtag',
    slug: 'fachtag',
    organiserName: 'Amt',
    venueName: 'Halle',
    city: 'Hagen',
    startsOn: '2026-12-02',
    endsOn: '2026-12-01',
  };
  it('does not end before it starts', () => {
    expect(newEventSchema.safeParse(event).error?.issues[0]?.path).toEqual(['endsOn']);
    expect(newEventSchema.safeParse({ ...event, endsOn: '2026-12-02' }).success).toBe(true);
  });
});
