import { rectangle } from '@foyer/domain/polygon.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FloorPlanPicture } from './floor-plan-picture.tsx';
import type { PlanFixture, PlanStand } from './plan.ts';
import { toneFallbacks } from './tone.ts';

const stand: PlanStand = {
  standId: 'a',
  number: 'A1',
  polygon: rectangle({ left: 0, top: 0, right: 6, bottom: 3 }),
  tone: 'held',
  caption: 'Kupferwerk <GmbH>',
  spoken: 'Stand A1, held',
};
const door: PlanFixture = {
  fixtureId: 'f',
  kind: 'entrance',
  polygon: rectangle({ left: 20, top: 19.5, right: 24, bottom: 20 }),
  caption: 'Main entrance',
};

describe('the picture of the plan', () => {
  const markup = renderToStaticMarkup(
    <FloorPlanPicture
      hall={{ hallId: 'h', name: 'Hall 1', widthMetres: 40, depthMetres: 20 }}
      stands={[stand]}
      fixtures={[door]}
      label="Plan of Hall 1"
    />,
  );

  it('is made without a browser, and named', () => {
    expect(markup).toMatch(/^<svg class="foyer-plan-picture"/);
    expect(markup).toContain('role="img" aria-label="Plan of Hall 1"');
  });

  it('writes number, caption and door, escaped', () => {
    expect(markup).toContain('>A1</text>');
    expect(markup).toContain('Kupferwerk');
    expect(markup).not.toContain('<GmbH>');
    expect(markup).toContain('>Main entrance</text>');
  });

  it('carries its colours and its hatch with it, for a page without the style sheet', () => {
    expect(markup).toContain(`fill:var(--foyer-plan-held-fill, ${toneFallbacks.held.fill})`);
    expect(markup).toMatch(/<pattern id="([^"]+)".*fill="url\(#\1\)"/s);
  });
});
