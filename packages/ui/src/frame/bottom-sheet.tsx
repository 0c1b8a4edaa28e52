import { Drawer } from '@mantine/core';
import { UiLink } from '../provider/ui-link.tsx';
import classes from './bottom-bar.module.css';
import { RailCount } from './rail.tsx';
import type { RailItem } from './rail-item.ts';

type BottomSheetProps = {
  isOpen: boolean;
  onClose: () => void;
  items: readonly RailItem[];
  words: { more: string };
};

/** The areas that have no place in the bar of a phone. */
export function BottomSheet({ isOpen, onClose, items, words }: BottomSheetProps) {
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="bottom"
      size="auto"
      title={words.more}
      radius="md"
    >
      <nav aria-label={words.more}>
        <ul className={classes.sheet}>
          {items.map((item) => (
            <li key={item.key}>
              <UiLink
                href={item.href}
                className={classes.row}
                aria-current={item.active ? 'page' : undefined}
                onClick={onClose}
              >
                <item.icon size={22} stroke={1.75} aria-hidden />
                <span className={classes.rowLabel}>{item.label}</span>
                {item.count ? <RailCount item={item} /> : null}
              </UiLink>
            </li>
          ))}
        </ul>
      </nav>
    </Drawer>
  );
}
