import type { PlanScene, SceneFixture, SceneStand } from './scene.ts';

/** From here on painting everything anew is no more work. */
const MANY = 48;

/**
 * The stands that look different in the later scene; null when more than stands has changed, or so
 * many that there is nothing to save. What looks the same keeps its measured label.
 */
export function changedStands(before: PlanScene, after: PlanScene): readonly SceneStand[] | null {
  if (!isSameGround(before, after)) return null;
  const changed: SceneStand[] = [];
  for (const [i, next] of after.stands.entries()) {
    const known = before.stands[i];
    if (!known || known.stand.polygon !== next.stand.polygon) return null;
    if (looksSame(known, next)) next.label ??= known.label;
    else changed.push(next);
    if (changed.length > MANY) return null;
  }
  return changed;
}

function isSameGround(before: PlanScene, after: PlanScene): boolean {
  return (
    before.hall.hallId === after.hall.hallId &&
    before.ground.right === after.ground.right &&
    before.ground.bottom === after.ground.bottom &&
    before.background === after.background &&
    before.stands.length === after.stands.length &&
    before.fixtures.length === after.fixtures.length &&
    before.fixtures.every((fixture, i) => isSameFixture(fixture, after.fixtures[i]))
  );
}

function isSameFixture(one: SceneFixture, other: SceneFixture | undefined): boolean {
  return one.kind === other?.kind && one.polygon === other.polygon && one.caption === other.caption;
}

function looksSame(one: SceneStand, other: SceneStand): boolean {
  return (
    one.tone === other.tone &&
    one.highlighted === other.highlighted &&
    one.held === other.held &&
    one.stand.number === other.stand.number &&
    one.stand.caption === other.stand.caption &&
    one.stand.mark === other.stand.mark &&
    one.stand.fixture === other.stand.fixture
  );
}
