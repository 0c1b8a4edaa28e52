import { UiLink } from '../provider/ui-link.tsx';
import classes from './rail.module.css';
import type { RailItem } from './rail-item.ts';

/** The areas of the app at a desk: words and icons, icons alone on a tablet. */
export function Rail({ items, label }: { items: readonly RailItem[]; label: string }) {
  return (
    <nav className={classes.rail} aria-label={label}>
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.key}>
            <UiLink
              href={item.href}
              className={classes.item}
              aria-current={item.active ? 'page' : undefined}
              title={item.jumpKey ? `${item.label} (g ${item.jumpKey})` : item.label}
            >
              <item.icon size={18} stroke={1.75} aria-hidden />
              <span className={classes.label}>{item.label}</span>
              {item.count ? <RailCount item={item} /> : null}
            </UiLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function RailCount({ item }: { item: RailItem }) {
  return (
    <span className={classes.count}>
      <span aria-hidden>{item.count}</span>
      <span className="foyer-hidden">{item.countLabel ?? item.count}</span>
    </span>
  );
}
