import type { FoldedLead } from '@foyer/domain/lead/lead.schema.ts';
import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './lead.module.css';

type Props = { notes: FoldedLead['notes']; noteId: string };

/** What was noted about this person before, by whomever, while one writes on. */
export function EarlierNotes({ notes, noteId }: Props) {
  const t = useTranslations('scan');
  const others = notes.filter((note) => note.noteId !== noteId);
  if (others.length === 0) return null;
  return (
    <section aria-label={t('earlierNotes')}>
      <ul className={classes.entries}>
        {others.map(({ noteId: id, text, by }) => (
          <li key={id}>
            {by && (
              <Text size="sm" c="dimmed">
                {t('noteOf', { name: by })}
              </Text>
            )}
            <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {text}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
