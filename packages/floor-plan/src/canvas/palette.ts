import { type PlanTone, planTones } from '../plan.ts';
import { recordOf } from '../record-of.ts';
import type { ToneColours } from '../tone.ts';

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
 * functions and the event's own accent. They come from floor-plan-tokens.css, unless the page has
 * its own.
 */
export function readPalette(stage: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  stage.append(probe);
  const computed = getComputedStyle(probe);
  const colour = (property: string) => {
    probe.style.color = `var(${property})`;
    return computed.color;
  };
  // Forced colours leave only the system's own; the page's would all become one.
  const forced = window.matchMedia('(forced-colors: active)').matches;
  const own = (property: string, system: string) => {
    if (!forced) return colour(property);
    probe.style.color = system;
    return computed.color;
  };
  const palette = {
    font: computed.fontFamily || 'system-ui, sans-serif',
    ground: colour('--foyer-plan-ground'),
    floor: colour('--foyer-plan-floor'),
    grid: colour('--foyer-plan-grid'),
    edge: colour('--foyer-plan-edge'),
    wall: colour('--foyer-plan-wall'),
    exit: colour('--foyer-plan-exit'),
    fixture: colour('--foyer-plan-fixture'),
    fixtureLine: colour('--foyer-plan-fixture-line'),
    text: own('--foyer-text', 'CanvasText'),
    textMuted: own('--foyer-text-muted', 'CanvasText'),
    surface: own('--foyer-surface-raised', 'Canvas'),
    line: own('--foyer-line-strong', 'CanvasText'),
    focus: own('--foyer-focus', 'Highlight'),
    accent: own('--foyer-accent-text', 'Highlight'),
    danger: own('--foyer-tone-refused', 'CanvasText'),
    tones: recordOf(planTones, (tone) => ({
      fill: colour(`--foyer-plan-${tone}-fill`),
      line: colour(`--foyer-plan-${tone}-line`),
      text: colour(`--foyer-plan-${tone}-text`),
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
  const device = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    window.matchMedia(query),
  );
  for (const setting of device) setting.addEventListener('change', changed);
  return () => {
    attributes.disconnect();
    for (const setting of device) setting.removeEventListener('change', changed);
  };
}
