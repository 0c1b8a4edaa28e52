import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { typedCode } from './code-of.ts';

/** The way without a camera; a mistyped code is noticed before anything is saved. */
export function TypedCode({ onCode }: { onCode: (code: string) => void }) {
  const t = useTranslations('scan');
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault();
        const code = typedCode(text);
        setWrong(code === null);
        if (code === null) return;
        onCode(code);
        setText('');
      }}
    >
      <Group align="end" gap="xs" wrap="nowrap">
        <TextInput
          flex={1}
          label={t('typedLabel')}
          description={t('typedHelp')}
          error={isWrong && t('mistyped')}
          value={text}
          autoCapitalize="characters"
          autoComplete="off"
          onChange={(change) => {
            setText(change.currentTarget.value);
            setWrong(false);
          }}
        />
        <Button type="submit" variant="default" disabled={text.trim() === ''}>
          {t('record')}
        </Button>
      </Group>
    </form>
  );
}
