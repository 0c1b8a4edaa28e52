import { ActionIcon, Chip, Group, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './lead.module.css';
import type { Record } from './use-outbox.ts';

type Props = {
  badgeCode: string;
  tags: readonly string[];
  /** What colleagues use, most often first: the same word for the same thing. */
  known: readonly string[];
  record: Record;
};

/** Tags of the booth as chips to tap, and a new one by typing it. */
export function TagsField({ badgeCode, tags, known, record }: Props) {
  const t = useTranslations('scan');
  const [text, setText] = useState('');
  const offered = [...new Set([...tags, ...known])];
  const set = (tag: string, present: boolean) =>
    void record({ kind: 'tagged', badgeCode, tag, present });
  return (
    <fieldset className={classes.group}>
      <legend>{t('tags')}</legend>
      <div className={classes.tags}>
        {offered.map((tag) => (
          <Chip
            key={tag}
            size="md"
            checked={tags.includes(tag)}
            onChange={(present) => set(tag, present)}
          >
            {tag}
          </Chip>
        ))}
      </div>
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          const tag = text.trim();
          if (tag !== '') set(tag, true);
          setText('');
        }}
      >
        <Group gap="xs" mt="xs" wrap="nowrap">
          <TextInput
            flex={1}
            aria-label={t('newTag')}
            placeholder={t('newTag')}
            maxLength={40}
            value={text}
            onChange={(change) => setText(change.currentTarget.value)}
          />
          <ActionIcon type="submit" size="lg" variant="default" aria-label={t('addTag')}>
            <IconPlus size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </form>
    </fieldset>
  );
}
