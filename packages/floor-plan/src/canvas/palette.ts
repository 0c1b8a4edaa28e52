import { type PlanTone, planTones } from '../plan.ts';
import { recordOf } from '../record-of.ts';
import { type ToneColours, toneColour } from '../tone.ts';

export type Palette = {
  readonly font: string;
  readonly ground: string;
  readonly floor: string;
  readonly grid: string;
  readonly edge: string;
  readonly wall: string;
  readonly exit: string;
  readonly fixture: string;
  readonly fixtureLine: string;
  readonly text: string;
  readonly textMuted: string;
  readonly surface: string;
  readonly line: string;
  readonly focus: string;
  readonly accent: string;
  readonly danger: string;
  readonly tones: Readonly<Record<PlanTone, ToneColours>>;
};

/**
 * The page's colours as a canvas understands them. A probe element resolves variables, colour
 * functions and the event's own accent; without a style sheet the light colours stand in.
 */
export function readPalette(stage: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  stage.append(probe);
  const computed = getComputedStyle(probe);
  const colour = (value: string) => {
    probe.style.color = '';
    probe.style.color = value;
    return computed.color;
  };
  const palette = {
    font: computed.fontFamily || 'system-ui, sans-serif',
    ground: colour('var(--foyer-plan-ground, #f3f5f5)'),
    floor: colour('var(--foyer-plan-floor, #fff)'),
    grid: colour('var(--foyer-plan-grid, #f0f3f3)'),
    edge: colour('var(--foyer-plan-edge, #8d9796)'),
    wall: colour('var(--foyer-plan-wall, #4a5554)'),
    exit: colour('var(--foyer-plan-exit, #0a7a4a)'),
    fixture: colour('var(--foyer-plan-fixture, #eceff0)'),
    fixtureLine: colour('var(--foyer-plan-fixture-line, #c0c8c8)'),
    text: colour('var(--foyer-text, #16201f)'),
    textMuted: colour('var(--foyer-text-muted, #566160)'),
    surface: colour('var(--foyer-surface-raised, #fff)'),
    line: colour('var(--foyer-line-strong, #c9d0d0)'),
    focus: colour('var(--foyer-focus, #0b6b6b)'),
    accent: colour('var(--foyer-accent-text, #0b6b6b)'),
    danger: colour('var(--foyer-tone-refused, #a3211c)'),
    tones: recordOf(planTones, (tone) => ({
      fill: colour(toneColour(tone, 'fill')),
      line: colour(toneColour(tone, 'line')),
      text: colour(toneColour(tone, 'text')),
    })),
  };
  probe.remove();
  return palette;
}

/** Calls back whenever the page may have changed its colours. Answers how to stop. */
export function watchPalette(changed: () => void): () => void {
  const attributes = new MutationObserver(changed);
  attributes.observe(document.documentElement, {
    attributeFilter: ['class', 'style', 'data-theme', 'data-mantine-color-scheme'],
  });
  const device = window.matchMedia('(prefers-color-scheme: dark)');
  device.addEventListener('change', changed);
  return () => {
    attributes.disconnect();
    device.removeEventListener('change', changed);
  };
}
