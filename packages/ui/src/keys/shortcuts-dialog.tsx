import { Modal } from '@mantine/core';
import { KeyHint } from './key-hint.tsx';
import classes from './shortcuts-dialog.module.css';

export type ShortcutGroup = {
  title: string;
  rows: readonly { keys: readonly string[]; label: string; isSequence?: boolean }[];
};

type ShortcutsDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  groups: readonly ShortcutGroup[];
  words: { title: string; link: string };
};

/** The keys, by group. */
export function ShortcutsDialog({ isOpen, onClose, groups, words }: ShortcutsDialogProps) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={words.title} size="lg">
      <div className={classes.groups}>
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className={classes.title}>{group.title}</h3>
            <dl className={classes.rows}>
              {group.rows.map((row) => (
                <div key={row.label} className={classes.row}>
                  <dt>{row.label}</dt>
                  <dd>
                    <KeyHint keys={row.keys} {...(row.isSequence ? { link: words.link } : {})} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
