import classes from './brand.module.css';

/** Foyer's mark: a hall seen from above, its door open, one stand taken. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" className={classes.mark}>
      <rect width="28" height="28" rx="7" fill="var(--foyer-accent)" />
      <path
        d="M12.5 21.5H7.5a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1h13a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1h-2"
        fill="none"
        stroke="var(--foyer-on-accent)"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path
        d="M12.5 21.5a6 6 0 0 1 6-6v6"
        fill="none"
        stroke="var(--foyer-on-accent)"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        opacity="0.75"
      />
      <rect x="9.75" y="9.75" width="4.5" height="3.5" rx="0.75" fill="var(--foyer-on-accent)" />
    </svg>
  );
}

export function Brand({ href, compact = false }: { href: string; compact?: boolean }) {
  return (
    <a href={href} className={classes.brand} aria-label="Foyer">
      <BrandMark />
      <span className={compact ? classes.nameOnDesk : classes.name}>Foyer</span>
    </a>
  );
}
