import { expect, it } from 'vitest';
import type { PublicDemo, PublicPlenary } from '../public-page.ts';
import { nowBoardOf } from './now-board.ts';

const demo = (demoId: string, startsAt: string, placeId: string | null = 'stage') =>
  ({
    demoId,
    placeId,
    placeName: placeId && { de: placeId, en: placeId },
    startsAt: `${startsAt}:00.000Z`,
    endsAt: new Date(Date.parse(`${startsAt}:00Z`) + 30 * 60_000).toISOString(),
  }) as PublicDemo;
const idsOf = (demos: readonly PublicDemo[]) => demos.map(({ demoId }) => demoId);

it('shows what is on and what comes next, place by place', () => {
  const demos = [
    demo('past', '2026-03-20T08:00'),
    demo('on', '2026-03-20T09:00'),
    demo('next', '2026-03-20T09:30'),
    demo('later', '2026-03-20T10:00'),
    demo('corner', '2026-03-20T09:15', 'corner'),
    demo('stand', '2026-03-20T09:20', null),
    demo('tomorrow', '2026-03-21T09:00', 'corner'),
  ];
  const board = nowBoardOf({ demos, plenaries: [] }, new Date('2026-03-20T09:10:00Z'));
  expect(board.places.map(({ placeId }) => placeId)).toEqual(['stage', 'corner', null]);
  expect(board.places.map(({ now, next }) => [idsOf(now), idsOf(next)])).toEqual([
    [['on'], ['next']],
    [[], ['corner']],
    [[], ['stand']],
  ]);
});

it('a demo ends at its end and begins at its beginning', () => {
  const demos = [demo('one', '2026-03-20T09:00'), demo('two', '2026-03-20T09:30')];
  const at = (time: string) =>
    nowBoardOf({ demos, plenaries: [] }, new Date(`2026-03-20T${time}Z`)).places[0]?.now;
  expect(idsOf(at('09:29:59') ?? [])).toEqual(['one']);
  expect(idsOf(at('09:30:00') ?? [])).toEqual(['two']);
});

it('over midnight and over a change of the clocks what is on stays on', () => {
  // The clocks in Berlin go forward at 01:00 UTC.
  const night = demo('night', '2026-03-29T00:45');
  const board = nowBoardOf({ demos: [night], plenaries: [] }, new Date('2026-03-29T01:10:00Z'));
  expect(idsOf(board.places[0]?.now ?? [])).toEqual(['night']);
});

it('names the plenary that is on, and the next', () => {
  const plenaries = [
    { plenaryId: 'a', startsAt: '2026-03-20T09:00:00.000Z', endsAt: '2026-03-20T09:30:00.000Z' },
    { plenaryId: 'b', startsAt: '2026-03-20T12:00:00.000Z', endsAt: '2026-03-20T13:00:00.000Z' },
  ] as PublicPlenary[];
  const board = nowBoardOf({ demos: [], plenaries }, new Date('2026-03-20T09:10:00Z'));
  expect([board.plenary?.plenaryId, board.nextPlenary?.plenaryId]).toEqual(['a', 'b']);
  expect(board.places).toEqual([]);
});

it('shows how the next day begins once nothing is on for hours, and nothing of it before', () => {
  const tomorrow = ['09:00', '09:30', '10:00', '11:00'].map((time) =>
    demo(time, `2026-03-21T${time}`, time === '09:30' ? null : 'stage'),
  );
  const demos = [...tomorrow.toReversed(), demo('after', '2026-03-22T09:00')];
  const laterAt = (time: string, more: PublicDemo[] = []) =>
    idsOf(nowBoardOf({ demos: [...demos, ...more], plenaries: [] }, new Date(time)).later);
  expect(laterAt('2026-03-20T18:00:00Z')).toEqual(['09:00', '09:30', '10:00']);
  // Within hours it is "next", and as long as something is on nobody asks for tomorrow.
  expect(laterAt('2026-03-21T08:00:00Z')).toEqual([]);
  expect(laterAt('2026-03-20T18:00:00Z', [demo('evening', '2026-03-20T17:45')])).toEqual([]);
  expect(laterAt('2026-03-22T18:00:00Z')).toEqual([]);
});

it('keeps places in an order that people know, the tenth after the second', () => {
  const demos = ['Bühne 10', 'Bühne 2', 'Bühne 1'].map((name) =>
    demo(name, '2026-03-20T09:00', name),
  );
  const { places } = nowBoardOf({ demos, plenaries: [] }, new Date('2026-03-20T09:10:00Z'));
  expect(places.map(({ placeId }) => placeId)).toEqual(['Bühne 1', 'Bühne 2', 'Bühne 10']);
});
