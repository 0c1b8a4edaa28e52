import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { typedCode } from './code-of.ts';

type Props = {
  onCode: (code: string) => void;
  /** What the button does with it. */
  action: string;
  given?: string;
};

/** The way without a camera; a mistyped code is noticed before anything is saved. */
export function TypedCode({ onCode, action, given = '' }: Props) {
  const t = useTranslations('scan');
  const [text, setText] = useState(given);
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
          size="md"
          label={t('typedLabel')}
          description={t('typedHelp')}
          error={isWrong && t('mistyped')}
          value={text}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          data-autofocus
          onChange={(change) => {
            setText(change.currentTarget.value);
            setWrong(false);
          }}
        />
        <Button type="submit" size="md" disabled={text.trim() === ''}>
          {action}
        </Button>
      </Group>
    </form>
  );
}
