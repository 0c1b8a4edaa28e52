/** What stands in a hall besides stands. Apart from the schemas, so that a plan is drawn without them. */
export const fixtureKinds = [
  'wall',
  'exit',
  'entrance',
  'aisle',
  'stage',
  'obstacle',
  'catering',
  'power',
  'network',
] as const;
export type FixtureKind = (typeof fixtureKinds)[number];

/**
 * Where power and network come out of floor or wall: a mark for those who build. A stand may lie on
 * it, and visitors are not shown it. What a stand offers is told at the stand.
 */
export function isPoint(kind: FixtureKind): boolean {
  return kind === 'power' || kind === 'network';
}
