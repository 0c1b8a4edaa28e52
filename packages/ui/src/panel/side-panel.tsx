import { ActionIcon } from '@mantine/core';
import { IconArrowsDiagonal, IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { usePageKeys } from '../keys/use-page-keys.ts';
import { UiLink } from '../provider/ui-link.tsx';
import classes from './side-panel.module.css';

export type SidePanelWords = { close: string; previous: string; next: string; asPage: string };

type SidePanelProps = {
  title: string;
  sub?: ReactNode;
  /** Beside the title: a state chip. */
  aside?: ReactNode;
  onClose: () => void;
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  /** The same content as a page with its own URL. */
  pageHref?: string | undefined;
  /** Buttons at the lower edge, always in sight. */
  actions?: ReactNode;
  words: SidePanelWords;
  children: ReactNode;
};

// A menu or a list of choices above the panel takes the escape key for itself.
const somethingAbove = '[role="menu"], [role="listbox"]';

/** One row of a list, opened beside it: the list stays in reach at a desk, the panel fills a phone. */
export function SidePanel(props: SidePanelProps) {
  const { title, sub, aside, onClose, onPrevious, onNext, pageHref, actions, words } = props;
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  // The next row in an open panel is a new thing to read: its heading takes the focus again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title stands for the row
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  usePageKeys({ Escape: () => document.querySelector(somethingAbove) ?? onClose() });

  return (
    <aside className={classes.panel} aria-labelledby={titleId}>
      <div className={classes.bar}>
        {(onPrevious || onNext) && (
          <>
            <PanelButton icon={IconChevronUp} label={words.previous} onClick={onPrevious} />
            <PanelButton icon={IconChevronDown} label={words.next} onClick={onNext} />
          </>
        )}
        <span className={classes.gap} />
        {pageHref && (
          <ActionIcon
            component={UiLink}
            href={pageHref}
            size="lg"
            aria-label={words.asPage}
            title={words.asPage}
          >
            <IconArrowsDiagonal size={18} aria-hidden />
          </ActionIcon>
        )}
        <PanelButton icon={IconX} label={words.close} onClick={onClose} />
      </div>
      <div className={classes.content}>
        <div>
          <h2 id={titleId} ref={heading} tabIndex={-1} className={classes.title}>
            {title} {aside}
          </h2>
          {sub && <div className={classes.sub}>{sub}</div>}
        </div>
        {props.children}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </aside>
  );
}

type PanelButtonProps = {
  icon: typeof IconX;
  label: string;
  onClick: (() => void) | undefined;
};

function PanelButton({ icon: Icon, label, onClick }: PanelButtonProps) {
  return (
    <ActionIcon size="lg" aria-label={label} title={label} disabled={!onClick} onClick={onClick}>
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
}
