import { accentScale } from '@foyer/ui/theme/accent.ts';
import { darkAccentVariables, lightAccentVariables } from '@foyer/ui/theme/accent-variables.ts';

/** The event's colour, in shades whose contrast is checked. What is no colour became teal there. */
export function AccentStyle({ accent, nonce }: { accent: string; nonce: string }) {
  const scale = accentScale(accent);
  const css = `:root{${declarations(lightAccentVariables(scale))}}
@media (prefers-color-scheme:dark){:root:root{${declarations(darkAccentVariables(scale))}}}`;
  return <style nonce={nonce} dangerouslySetInnerHTML={{ __html: css }} />;
}

function declarations(variables: Record<string, string>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}
