import { describe, expect, it } from 'vitest';
import { callStandingAt, isCallAnnounced, opensCall } from './call.rules.ts';
import { callInputSchema } from './call.schema.ts';

const call = { access: 'public', opensOn: '2026-01-10', closesOn: '2026-01-31' } as const;

describe('a call', () => {
  it.each([
    ['2026-01-09', 'soon', true],
    ['2026-01-10', 'open', true],
    ['2026-01-31', 'open', true],
    ['2026-02-01', 'closed', false],
  ] as const)('is on %s %s, and led to: %s', (today, standing, isAnnounced) => {
    expect(callStandingAt(call, today)).toBe(standing);
    expect(isCallAnnounced(call, today)).toBe(isAnnounced);
    expect(isCallAnnounced({ ...call, access: 'link' }, today)).toBe(false);
  });
  it('that is off is off on every day', () => {
    expect(callStandingAt({ ...call, access: 'off' }, '2026-01-20')).toBe('off');
    expect(isCallAnnounced({ ...call, access: 'off' }, '2026-01-20')).toBe(false);
    expect(callStandingAt({ ...call, closesOn: null }, '2026-01-20')).toBe('off');
  });
  it('without a first day is open until its last', () => {
    expect(callStandingAt({ ...call, opensOn: null }, '2020-01-01')).toBe('open');
  });
  it('with a private link is read by whoever has the link', () => {
    const linkKey = 'K'.repeat(22);
    expect(opensCall({ access: 'public', linkKey }, '')).toBe(true);
    expect(opensCall({ access: 'link', linkKey }, linkKey)).toBe(true);
    expect(opensCall({ access: 'link', linkKey }, '')).toBe(false);
    expect(opensCall({ access: 'off', linkKey }, linkKey)).toBe(false);
  });
});

describe('what the organiser writes', () => {
  const text = { de: '', en: '' };
  const input = { ...call, title: { de: 'Aufruf', en: '' }, text, afterwards: text, questions: [] };
  const codes = (change: object) =>
    callInputSchema
      .safeParse({ ...input, ...change })
      .error?.issues.map(({ path, ...issue }) => [
        path.join('.'),
        'params' in issue ? issue.params?.['code'] : '',
      ]) ?? [];
  it('has a deadline before it can be found, and not before its first day', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ closesOn: null })).toEqual([['closesOn', 'required']]);
    expect(codes({ access: 'off', closesOn: null })).toEqual([]);
    expect(codes({ closesOn: '2026-01-09' })).toEqual([['closesOn', 'before_opening']]);
    expect(codes({ title: text })).toEqual([['title.de', 'required']]);
  });
});
