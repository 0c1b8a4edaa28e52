import { describe, expect, it } from 'vitest';
import { canTakePhoto, isPhotoGone, refusalOfKind } from './contact.rules.ts';
import type { Consent, Entry } from './lead.schema.ts';

describe('what may be said of whom', () => {
  const badgeCode = '7K3M-9QXD';
  const contactCode = 'contact:4c6f1de0-97a5-4a6e-9a7e-3f0c5c5f8a11';
  const may = (said: object) => refusalOfKind(said as Entry) === null;
  it('a badge is scanned or typed, who has none is written down', () => {
    expect(may({ kind: 'captured', badgeCode, source: 'badge' })).toBe(true);
    expect(may({ kind: 'captured', badgeCode, source: 'manual' })).toBe(false);
    expect(may({ kind: 'captured', badgeCode: contactCode, source: 'card' })).toBe(true);
    expect(may({ kind: 'captured', badgeCode: contactCode, source: 'typed' })).toBe(false);
  });
  it('a holder shares what the badge tells, who has none tells it', () => {
    expect(may({ kind: 'consented', badgeCode: contactCode })).toBe(false);
    expect(may({ kind: 'introduced', badgeCode })).toBe(false);
    expect(may({ kind: 'corrected', badgeCode, field: 'name', value: 'x' })).toBe(false);
    expect(may({ kind: 'introduced', badgeCode: contactCode })).toBe(true);
  });
  it('a correction is as short as the field', () => {
    const said = { kind: 'corrected', badgeCode: contactCode, field: 'phone' };
    expect(may({ ...said, value: '1'.repeat(60) })).toBe(true);
    expect(may({ ...said, value: '1'.repeat(61) })).toBe(false);
    expect(may({ ...said, value: null })).toBe(true);
  });
});

describe('a photo of a card', () => {
  const consent = { fields: ['name'] } as unknown as Consent;
  const lead = { status: 'active', photos: ['a'], consent, kept: 0 } as const;
  const about = (change: object) => ({ ...lead, photos: ['a'], ...change });
  it('is kept while the person agrees, and not beside many others', () => {
    expect(canTakePhoto(about({}))).toEqual({ allowed: true });
    expect(canTakePhoto(about({ consent: null }))).toMatchObject({ code: 'lead.photo_unwanted' });
    expect(canTakePhoto(about({ status: 'erased' }))).toMatchObject({ code: 'lead.erased' });
    expect(canTakePhoto(about({ kept: 6 }))).toMatchObject({ code: 'lead.too_many_photos' });
  });
  it('is gone once somebody removed it or the person took it back', () => {
    expect(isPhotoGone(about({}), 'a')).toBe(false);
    expect(isPhotoGone(about({ photos: ['b'] }), 'a')).toBe(true);
    expect(isPhotoGone(about({ status: 'withdrawn' }), 'a')).toBe(true);
  });
});
