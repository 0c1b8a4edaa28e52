import { UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { UiLink } from '../provider/ui-link.tsx';
import { useOnDemand } from '../provider/use-on-demand.ts';
import classes from './bottom-bar.module.css';
import { RailCount } from './rail.tsx';
import type { RailItem } from './rail-item.ts';

type BottomBarProps = {
  items: readonly RailItem[];
  label: string;
  words: { more: string };
};

const loadSheet = async () => (await import('./bottom-sheet.tsx')).BottomSheet;

/** The areas of the app on a phone: up to four at the thumb, the rest in a sheet. */
export function BottomBar({ items, label, words }: BottomBarProps) {
  const [isOpen, setOpen] = useState(false);
  const { part: Sheet, want } = useOnDemand(loadSheet);
  const inBar = items.filter((item) => item.inBar).slice(0, 4);
  const rest = items.filter((item) => !inBar.includes(item));
  const restIsActive = rest.some((item) => item.active);

  return (
    <>
      <nav className={classes.bar} aria-label={label}>
        {inBar.map((item) => (
          <UiLink
            key={item.key}
            href={item.href}
            className={classes.item}
            data-emphasised={item.emphasised || undefined}
            aria-current={item.active ? 'page' : undefined}
          >
            <span className={classes.icon}>
              <item.icon size={item.emphasised ? 28 : 22} stroke={1.75} aria-hidden />
              {item.count ? <RailCount item={item} /> : null}
            </span>
            <span className={classes.label}>{item.label}</span>
          </UiLink>
        ))}
        {rest.length > 0 && (
          <UnstyledButton
            className={classes.item}
            data-active={restIsActive || undefined}
            aria-expanded={isOpen}
            onPointerEnter={want}
            onClick={() => {
              want();
              setOpen(true);
            }}
          >
            <span className={classes.icon}>
              <IconDots size={22} stroke={1.75} aria-hidden />
            </span>
            <span className={classes.label}>{words.more}</span>
          </UnstyledButton>
        )}
      </nav>
      {Sheet && <Sheet isOpen={isOpen} onClose={() => setOpen(false)} items={rest} words={words} />}
    </>
  );
}
