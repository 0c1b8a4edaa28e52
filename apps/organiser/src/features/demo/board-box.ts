import type { DaySpan, Lane } from '@foyer/domain/demo/demo-day.rules.ts';

/** A quarter of an hour is as high as a line of text and a target for a finger. */
export const minuteHeight = 1.8;
/** So that a demo of five minutes can still be hit and read. */
const leastHeight = 24;

const wholeWidth: Lane = { lane: 0, of: 1 };

/** Where something lies in its column. */
export function boxOf(given: { span: DaySpan; lane?: Lane; fromHour: number }) {
  const { span, fromHour } = given;
  const { lane, of } = given.lane ?? wholeWidth;
  return {
    top: (span.from - fromHour * 60) * minuteHeight,
    height: Math.max(leastHeight, (span.to - span.from) * minuteHeight),
    left: `${(lane * 100) / of}%`,
    width: `${100 / of}%`,
  };
}
