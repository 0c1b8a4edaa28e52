import type { PublicDemo, PublicPlenary } from '../public-page.ts';

/** One place of the screen in the foyer: what is on, and what comes next there on the same day. */
export type NowPlace = {
  /** Null: at the exhibitors' own stands. */
  readonly placeId: string | null;
  readonly placeName: PublicDemo['placeName'];
  readonly now: readonly PublicDemo[];
  readonly next: readonly PublicDemo[];
};

export type NowBoard = {
  readonly plenary: PublicPlenary | null;
  readonly nextPlenary: PublicPlenary | null;
  readonly places: readonly NowPlace[];
  /** When nothing is on for hours: how the next day of the programme begins. */
  readonly later: readonly PublicDemo[];
};

const horizonMs = 12 * 60 * 60_000;
const mostLater = 3;
/** At the stands many begin at once; a screen holds so many. */
const mostAtStands = 6;

/** What a screen shows at a moment; of another day only how it begins, and only when today is over. */
export function nowBoardOf(
  given: {
    readonly demos: readonly PublicDemo[];
    readonly plenaries: readonly PublicPlenary[];
  },
  now: Date,
): NowBoard {
  const at = now.getTime();
  const isOn = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
    Date.parse(startsAt) <= at && at < Date.parse(endsAt);
  const comes = ({ startsAt }: { startsAt: string }) =>
    Date.parse(startsAt) > at && Date.parse(startsAt) - at < horizonMs;
  const byPlace = Map.groupBy(given.demos, ({ placeId }) => placeId);
  const places = [...byPlace].flatMap(([placeId, demos]): NowPlace[] => {
    const coming = demos
      .filter(comes)
      .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
    const most = placeId === null ? mostAtStands : 1;
    const place = {
      placeId,
      placeName: demos[0]?.placeName ?? null,
      now: demos.filter(isOn).slice(0, mostAtStands),
      next: coming.slice(0, most),
    };
    return place.now.length + place.next.length > 0 ? [place] : [];
  });
  const plenary = given.plenaries.find(isOn) ?? null;
  const nextPlenary = given.plenaries.find(comes) ?? null;
  const isQuiet = places.length === 0 && !plenary && !nextPlenary;
  return {
    plenary,
    nextPlenary,
    places: places.toSorted(inTurn),
    later: isQuiet ? beginningOf(given.demos, at) : [],
  };
}

function beginningOf(demos: readonly PublicDemo[], at: number): readonly PublicDemo[] {
  const coming = demos
    .filter(({ startsAt }) => Date.parse(startsAt) > at)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  const first = Date.parse(coming[0]?.startsAt ?? '');
  return coming
    .filter(({ startsAt }) => Date.parse(startsAt) - first < horizonMs)
    .slice(0, mostLater);
}

/** What is on comes first, then what begins soonest; the stands are last. */
function inTurn(one: NowPlace, other: NowPlace): number {
  if ((one.placeId === null) !== (other.placeId === null)) return one.placeId === null ? 1 : -1;
  if (one.now.length > 0 !== other.now.length > 0) return one.now.length > 0 ? -1 : 1;
  const start = ({ now, next }: NowPlace) => now[0]?.startsAt ?? next[0]?.startsAt ?? '';
  const name = ({ placeName }: NowPlace) => placeName?.de || placeName?.en || '';
  // By name, with numbers as numbers: a place stays where it is while the same is on.
  return (
    start(one).localeCompare(start(other)) ||
    name(one).localeCompare(name(other), 'de', { numeric: true })
  );
}
