import { describe, expect, it } from 'vitest';
import { followUpBoard, followUpOf } from './follow-up.rules.ts';
import type { Lead } from './lead.schema.ts';

const today = '2026-03-20';
const lead = (name: string, given: Partial<Lead> = {}) =>
  ({
    badgeCode: name,
    status: 'active',
    temperature: null,
    lastEntryAt: new Date('2026-03-19T10:00:00Z'),
    nextStep: null,
    ...given,
  }) as Lead;
const due = (dueOn: string | null) => ({ nextStep: { step: 'Anrufen', dueOn } });

describe('a lead', () => {
  it.each([
    ['overdue', '2026-03-19'],
    ['soon', '2026-03-20'],
    ['soon', '2026-03-27'],
    ['later', '2026-03-28'],
    ['later', null],
  ])('is %s when its next step is due on %s', (expected, dueOn) => {
    expect(followUpOf(lead('a', due(dueOn)), today)).toBe(expected);
  });

  it('without a next step is unplanned', () => {
    expect(followUpOf(lead('a'), today)).toBe('unplanned');
  });
});

describe('the board', () => {
  const names = (leads: readonly Lead[]) => leads.map(({ badgeCode }) => badgeCode);

  it('shows what is due first on top, then the warmest, then the latest', () => {
    const board = followUpBoard(
      [
        lead('later day', due('2026-03-26')),
        lead('sooner', due('2026-03-21')),
        lead('cold', { temperature: 'cold' }),
        lead('hot', { temperature: 'hot' }),
        lead('fresh', { lastEntryAt: new Date('2026-03-19T12:00:00Z') }),
        lead('old'),
      ],
      today,
    );
    expect(names(board.soon)).toEqual(['sooner', 'later day']);
    expect(names(board.unplanned)).toEqual(['hot', 'cold', 'fresh', 'old']);
  });

  it('follows up nobody who took the consent back', () => {
    const board = followUpBoard([lead('gone', { status: 'withdrawn' })], today);
    expect(Object.values(board).flat()).toEqual([]);
  });
});
