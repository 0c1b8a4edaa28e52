const paths = {
  plus: 'M10 4.5v11M4.5 10h11',
  minus: 'M4.5 10h11',
  fit: 'M7 3.5H4.5a1 1 0 0 0-1 1V7M13 3.5h2.5a1 1 0 0 1 1 1V7M7 16.5H4.5a1 1 0 0 1-1-1V13M13 16.5h2.5a1 1 0 0 0 1-1V13',
  enlarge: 'M12 3.5h4.5V8M16.5 3.5 11.5 8.5M8 16.5H3.5V12M3.5 16.5l5-5',
  reduce: 'M16.5 8H12V3.5M12 8l5-5M3.5 12H8v4.5M8 12l-5 5',
} as const;

export type IconName = keyof typeof paths;

/** Drawn here: a handful of strokes is less than an icon set. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="foyer-plan-icon">
      <path d={paths[name]} />
    </svg>
  );
}
