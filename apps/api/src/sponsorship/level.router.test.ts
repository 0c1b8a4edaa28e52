import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../test-api.ts';
import { both, openStage, refusal, type Stage } from './sponsorship-test-stage.ts';

let api: TestApi;
let stage: Stage;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  stage = await openStage(api);
});

describe('levels and benefits', () => {
  it('are changed by who looks after sponsors, and nobody else', async () => {
    const { eventId } = stage;
    const level = {
      ...{ name: both('Gold'), summary: both(''), priceCents: 1, places: null },
      isPublic: true,
      logoSize: 'large',
    } as const;
    for (const role of ['planner', 'reviewer', 'viewer'] as const) {
      const team = await stage.teamAs(role);
      expect(await refusal(team.addLevel({ eventId, level }))).toBe('access.forbidden');
      expect(await team.levels({ eventId })).toEqual([]);
    }
  });

  it('tell a colleague that somebody was faster', async () => {
    const levelId = await stage.level();
    const { eventId, team } = stage;
    const [level] = await team.levels({ eventId });
    if (!level) throw new Error('There is a level.');
    const change = { eventId, levelId, version: level.version, level };
    await team.changeLevel(change);
    expect(await refusal(team.changeLevel(change))).toBe('sponsorship.level_changed_meanwhile');
  });

  it('keep what a contract promises; words and more time may change', async () => {
    const levelId = await stage.level();
    const terms = { class: 'text', maxWords: 50 } as const;
    const benefitId = await stage.benefit(levelId as never, terms, '2026-03-01');
    const acta = await stage.exhibitor('Acta');
    await stage.sent(acta, levelId);
    const { eventId, team } = stage;
    const benefit = { title: both('Neu'), note: both(''), terms, dueOn: '2026-03-01' };
    const change = (given: object) =>
      refusal(team.changeBenefit({ eventId, benefitId, benefit: { ...benefit, ...given } }));
    expect(await change({})).toBe('done');
    expect(await change({ dueOn: '2026-03-08' })).toBe('done');
    expect(await change({ dueOn: '2026-03-01' })).toBe('sponsorship.benefit_promised');
    expect(await change({ dueOn: '2026-03-08', terms: { ...terms, maxWords: 10 } })).toBe(
      'sponsorship.benefit_promised',
    );
    expect(await refusal(team.removeBenefit({ eventId, benefitId }))).toBe(
      'sponsorship.benefit_promised',
    );
    expect(await refusal(team.removeLevel({ eventId, levelId }))).toBe('sponsorship.level_in_use');
  });

  it('stand in the order they are given', async () => {
    const gold = await stage.level();
    const silver = await stage.level({ name: 'Silber' });
    const { eventId, team } = stage;
    await team.orderLevels({ eventId, levelIds: [silver, gold] });
    expect((await team.levels({ eventId })).map((level) => level.levelId)).toEqual([silver, gold]);
  });
});

describe('an exhibitor', () => {
  it('has one sponsorship at a time', async () => {
    const levelId = await stage.level();
    const acta = await stage.exhibitor('Acta');
    await stage.offer(acta, levelId);
    expect(await refusal(stage.offer(acta, levelId))).toBe('sponsorship.already_sponsor');
  });

  it('of another event is not offered anything here', async () => {
    const there = await openStage(api);
    const foreign = await there.exhibitor('Fern');
    expect(await refusal(stage.offer(foreign, await stage.level()))).toBe('sponsorship.not_found');
    expect(await refusal(stage.offer(await stage.exhibitor('Acta'), await there.level()))).toBe(
      'sponsorship.level_not_found',
    );
  });
});
