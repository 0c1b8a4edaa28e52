import { describe, expect, it } from 'vitest';
import { HOUR_MS, latestMs, soonestMs } from '../public-form.ts';
import { canMoveEnquiry, canTakeEnquiry, limits } from './enquiry.rules.ts';
import { enquiryStatuses } from './enquiry.schema.ts';

describe('an enquiry', () => {
  it.each(enquiryStatuses.flatMap((from) => enquiryStatuses.map((to) => [from, to] as const)))(
    'moves from %s to %s only where the table says so',
    (from, to) => {
      const moves = [
        'received>answered',
        'received>dismissed',
        'dismissed>received',
        'dismissed>answered',
      ];
      expect(canMoveEnquiry(from, to).allowed).toBe(moves.includes(`${from}>${to}`));
    },
  );
});

describe('a message that comes in', () => {
  const usual = {
    formAgeMs: 40_000,
    message: 'Guten Tag, wir suchen eine Lösung.',
    ...{ fromSenderInHour: 0, fromAddressInDay: 0, toExhibitorInHour: 0 },
  };
  const verdictOn = (change: Partial<typeof usual> | { formAgeMs: null }) => {
    const verdict = canTakeEnquiry({ ...usual, ...change });
    return verdict.allowed ? 'taken' : verdict.code;
  };

  it.each([
    ['written by a person', {}, 'taken'],
    ['with a form that is not ours', { formAgeMs: null }, 'enquiry.form_expired'],
    ['sent at once', { formAgeMs: soonestMs - 1 }, 'enquiry.form_expired'],
    ['sent as soon as can be', { formAgeMs: soonestMs }, 'taken'],
    ['from a page left open over lunch', { formAgeMs: HOUR_MS }, 'taken'],
    ['from a page of last week', { formAgeMs: latestMs + 1 }, 'enquiry.form_expired'],
    ['with two links', { message: 'http://a.example www.b.example' }, 'taken'],
    ['with three links', { message: 'http://a HTTPS://b www.c' }, 'enquiry.too_many_links'],
    ['the last of an hour', { fromSenderInHour: limits.perSenderAndHour - 1 }, 'taken'],
    ['one too many of an hour', { fromSenderInHour: limits.perSenderAndHour }, 'enquiry.too_many'],
    ['one too many of a day', { fromAddressInDay: limits.perAddressAndDay }, 'enquiry.too_many'],
    ['in a flood', { toExhibitorInHour: limits.perExhibitorAndHour }, 'enquiry.too_many'],
  ])('%s', (_what, change, verdict) => {
    expect(verdictOn(change)).toBe(verdict);
  });
});
