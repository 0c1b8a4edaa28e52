import { describe, expect, it } from 'vitest';
import { contractStatuses } from './contract.schema.ts';
import {
  canConfirm,
  canMoveContract,
  canMoveSponsorship,
  canOffer,
  canRevise,
  canSign,
  canVoid,
  isToPublish,
  statusOnceSigned,
  takesPlace,
} from './sponsorship.rules.ts';
import { sponsorshipStatuses, usualSettings } from './sponsorship.schema.ts';

const code = (verdict: { allowed: boolean; code?: string }) =>
  verdict.allowed ? 'allowed' : verdict.code;

describe('the moves', () => {
  it.each([
    ['offered', 'signed confirmed cancelled'],
    ['signed', 'confirmed cancelled'],
    ['confirmed', 'cancelled'],
    ['cancelled', ''],
  ] as const)('of a sponsorship that is %s', (from, to) => {
    const open = sponsorshipStatuses.filter((next) => canMoveSponsorship(from, next).allowed);
    expect(open.join(' ')).toBe(to);
  });

  it.each([
    ['draft', 'sent void'],
    ['sent', 'signed void'],
    ['signed', 'void'],
    ['void', ''],
  ] as const)('of a contract that is %s', (from, to) => {
    const open = contractStatuses.filter((next) => canMoveContract(from, next).allowed);
    expect(open.join(' ')).toBe(to);
  });
});

describe('a place of a level', () => {
  it('is taken by a signature and freed by the end', () => {
    expect(sponsorshipStatuses.filter(takesPlace)).toEqual(['signed', 'confirmed']);
  });
});

describe('an offer', () => {
  it('goes to who takes part, and to nobody else', () => {
    expect(code(canOffer({ participation: 'confirmed' }))).toBe('allowed');
    expect(code(canOffer({ participation: 'withdrawn' }))).toBe('sponsorship.exhibitor_left');
  });

  it('is revised once it was sent, signed or called off, and a draft is simply changed', () => {
    expect(contractStatuses.filter((latest) => canRevise('offered', latest).allowed)).toEqual([
      ...['sent', 'signed', 'void'],
    ]);
    expect(code(canRevise('cancelled', 'void'))).toBe('sponsorship.wrong_status');
  });

  it('is called off until it is signed', () => {
    expect(contractStatuses.filter((status) => canVoid(status).allowed)).toEqual(['draft', 'sent']);
  });
});

describe('a signature', () => {
  const contract = { status: 'sent', sha256: 'abc', levelId: 'gold' } as never;
  const given = {
    sha256: 'abc',
    sponsorship: { status: 'offered', levelId: 'gold' },
    level: { places: 2, taken: 1 },
  } as const;

  it('is taken for the document that was read', () => {
    expect(code(canSign(contract, given))).toBe('allowed');
    expect(code(canSign(contract, { ...given, sha256: 'other' }))).toBe(
      'sponsorship.contract_changed',
    );
  });

  it('finds no place in a level that is full', () => {
    const level = { places: 2, taken: 2 };
    expect(code(canSign(contract, { ...given, level }))).toBe('sponsorship.sold_out');
    expect(code(canSign(contract, { ...given, level: { places: null, taken: 99 } }))).toBe(
      'allowed',
    );
  });

  it('needs no second place for a revision at the same level, and one for another level', () => {
    const level = { places: 2, taken: 2 };
    const there = { status: 'confirmed', levelId: 'gold' } as const;
    const before = { status: 'confirmed', levelId: 'silver' } as const;
    expect(code(canSign(contract, { ...given, level, sponsorship: there }))).toBe('allowed');
    expect(code(canSign(contract, { ...given, level, sponsorship: before }))).toBe(
      'sponsorship.sold_out',
    );
  });

  it('is not taken twice, nor after the end', () => {
    const signed = { ...(contract as object), status: 'signed' } as never;
    expect(code(canSign(signed, given))).toBe('sponsorship.contract_wrong_status');
    const ended = { ...given, sponsorship: { status: 'cancelled', levelId: 'gold' } } as const;
    expect(code(canSign(contract, ended))).toBe('sponsorship.wrong_status');
  });

  it('confirms at once, or waits for the money, as the event decides', () => {
    const waits = { confirmOn: 'payment', isPaid: false } as const;
    expect(statusOnceSigned('offered', { confirmOn: 'signature', isPaid: false })).toBe(
      'confirmed',
    );
    expect(statusOnceSigned('offered', waits)).toBe('signed');
    expect(statusOnceSigned('offered', { ...waits, isPaid: true })).toBe('confirmed');
    expect(statusOnceSigned('confirmed', waits)).toBe('confirmed');
  });
});

describe('confirming by hand', () => {
  const small = { status: 'offered', valueCents: 49_999, isPaid: false } as const;

  it('does without a contract below the value that needs one', () => {
    expect(code(canConfirm(small, usualSettings))).toBe('allowed');
    expect(code(canConfirm({ ...small, valueCents: 50_000 }, usualSettings))).toBe(
      'sponsorship.contract_needed',
    );
  });

  it('waits for the money where the event does', () => {
    const settings = { ...usualSettings, confirmOn: 'payment' } as const;
    const signed = { ...small, status: 'signed' } as const;
    expect(code(canConfirm(signed, settings))).toBe('sponsorship.payment_needed');
    expect(code(canConfirm({ ...signed, isPaid: true }, settings))).toBe('allowed');
  });

  it('happens once', () => {
    expect(code(canConfirm({ ...small, status: 'confirmed' }, usualSettings))).toBe(
      'sponsorship.wrong_status',
    );
  });
});

describe('what public bodies publish', () => {
  it('is what is signed, from the value on', () => {
    const at = (valueCents: number) => isToPublish({ status: 'signed', valueCents }, usualSettings);
    expect([at(99_999), at(100_000)]).toEqual([false, true]);
    expect(isToPublish({ status: 'offered', valueCents: 900_000 }, usualSettings)).toBe(false);
  });
});
