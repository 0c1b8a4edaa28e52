import { describe, expect, it } from 'vitest';
import {
  type BenefitTerms,
  benefitClasses,
  benefitInputSchema,
  materialOf,
} from './benefit.schema.ts';
import {
  canHandIn,
  canMoveClaim,
  canProveByCount,
  canUse,
  countWords,
  demoSlotsOf,
  firstStatusOf,
  fitsTerms,
  isLogoShown,
  limitOf,
} from './claim.rules.ts';
import { claimStatuses } from './claim.schema.ts';

const code = (verdict: { allowed: boolean; code?: string }) =>
  verdict.allowed ? 'allowed' : verdict.code;
const logo = {
  class: 'logo',
  places: ['badge'],
  minWidthPixels: 400,
  isTransparent: true,
} as const satisfies BenefitTerms;
const mediaId = '00000000-0000-4000-8000-000000000001' as never;

describe('demos promised to a sponsor', () => {
  const demos = (count: number, figure: number | null) => ({
    terms: { class: 'demos' as const, count },
    figure,
  });
  it('add up, and the demos in the programme are counted once', () => {
    expect(demoSlotsOf([])).toBeNull();
    expect(demoSlotsOf([{ terms: { class: 'scanning' }, figure: 7 }])).toBeNull();
    expect(demoSlotsOf([demos(1, 2), demos(2, 2)])).toEqual({ promised: 3, used: 2 });
  });
  it('are proven by their number once all of them are in the programme', () => {
    const { terms } = demos(2, null);
    expect(canProveByCount(terms, 1)).toEqual({
      ...{ allowed: false, code: 'sponsorship.fewer_than_promised' },
      params: { count: 1, promised: 2 },
    });
    expect(canProveByCount(terms, 2).allowed).toBe(true);
    expect(canProveByCount(terms, 3).allowed).toBe(true);
    expect(canProveByCount({ class: 'scanning' }, 0).allowed).toBe(true);
    expect(canProveByCount({ class: 'other' }, null)).toMatchObject({
      code: 'sponsorship.nothing_counted',
    });
  });
});

describe('the moves of a claim', () => {
  it.each([
    ['open', 'claimed confirmed'],
    ['claimed', 'open declined confirmed'],
    ['declined', 'claimed confirmed'],
    ['confirmed', 'declined delivered'],
    ['delivered', 'confirmed'],
  ] as const)('from %s', (from, to) => {
    const open = claimStatuses.filter((next) => canMoveClaim(from, next).allowed);
    expect(open.join(' ')).toBe(to);
  });

  it('begins with the sponsor where it has something to hand in, else with the organiser', () => {
    const first = benefitClasses.map((one) => [one, firstStatusOf({ class: one } as never)]);
    const open = first.filter(([, status]) => status === 'open').map(([one]) => one);
    expect(open).toEqual(['logo', 'text', 'mailing', 'bag_insert']);
    expect(open).toEqual(benefitClasses.filter((one) => materialOf[one] !== null));
  });
});

describe('what is handed in', () => {
  it('keeps to the words agreed', () => {
    const terms = { class: 'text', maxWords: 3 } as const;
    const text = (words: string) => fitsTerms(terms, { kind: 'text', text: words }, null);
    expect(code(text('Wir tragen bei.'))).toBe('allowed');
    expect(text('Wir tragen gern bei.')).toMatchObject({
      code: 'sponsorship.too_many_words',
      params: { words: 4, max: 3 },
    });
    expect(countWords('  eins\n zwei\tdrei ')).toBe(3);
  });

  it('keeps to the pixels agreed, and to a background one can see through', () => {
    const file = { isPicture: true, widthPixels: 400, isTransparent: true };
    const fits = (change: object) =>
      code(fitsTerms(logo, { kind: 'logo', mediaId }, { ...file, ...change }));
    expect(fits({})).toBe('allowed');
    expect(fits({ widthPixels: 399 })).toBe('sponsorship.logo_too_small');
    expect(fits({ isTransparent: false })).toBe('sponsorship.logo_not_transparent');
    expect(fits({ isPicture: false })).toBe('sponsorship.logo_not_picture');
    expect(code(fitsTerms(logo, { kind: 'logo', mediaId }, null))).toBe(
      'sponsorship.file_not_found',
    );
  });

  it('is what the benefit asks for', () => {
    const text = { kind: 'text', text: 'Hallo' } as const;
    expect(code(fitsTerms(logo, text, null))).toBe('sponsorship.wrong_material');
    expect(code(fitsTerms({ class: 'passes', count: 2 }, text, null))).toBe(
      'sponsorship.wrong_material',
    );
  });

  it('comes until the day is over', () => {
    const on = (today: string) =>
      code(canHandIn({ status: 'open' }, { today, dueOn: '2026-03-01' }));
    expect([on('2026-03-01'), on('2026-03-02')]).toEqual([
      ...['allowed', 'sponsorship.claim_closed'],
    ]);
    expect(code(canHandIn({ status: 'confirmed' }, { today: '2026-02-01', dueOn: null }))).toBe(
      'sponsorship.claim_wrong_status',
    );
  });
});

describe('passes', () => {
  it('are given away as many as were promised', () => {
    const claim = { status: 'confirmed', terms: { class: 'passes', count: 2 }, used: 1 } as const;
    expect(code(canUse(claim))).toBe('allowed');
    expect(code(canUse({ ...claim, used: 2 }))).toBe('sponsorship.claim_used_up');
    expect(code(canUse({ ...claim, terms: logo }))).toBe('sponsorship.wrong_material');
    expect(limitOf(claim.terms)).toBe(2);
  });
});

describe('a logo', () => {
  it('is shown once the organiser has confirmed it', () => {
    const material = { kind: 'logo', mediaId } as const;
    const shown = claimStatuses.filter((status) => isLogoShown({ status, terms: logo, material }));
    expect(shown).toEqual(['confirmed', 'delivered']);
    expect(isLogoShown({ status: 'confirmed', terms: logo, material: null })).toBe(false);
  });
});

describe('a benefit', () => {
  const benefit = { title: { de: 'Logo', en: '' }, note: { de: '', en: '' } };
  it('has a date where the sponsor hands something in, and none elsewhere', () => {
    expect(benefitInputSchema.safeParse({ ...benefit, terms: logo, dueOn: null }).success).toBe(
      false,
    );
    const terms = { class: 'passes', count: 3 };
    const parsed = benefitInputSchema.parse({ ...benefit, terms, dueOn: '2026-03-01' });
    expect(parsed.dueOn).toBeNull();
  });
});
