import type { TextProblem } from '@foyer/domain/mail/letter-text.rules.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { Button, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import classes from './mail.module.css';
import { usePlaceholderWords } from './use-placeholder-words.ts';

type MarkupFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholders: { readonly uses: readonly string[]; readonly needs: readonly string[] };
  problems: readonly TextProblem[];
};

/** A text of the small markup, with what may be put into it one click away. */
export function MarkupField(props: MarkupFieldProps) {
  const { label, value, onChange, placeholders, problems } = props;
  const t = useTranslations('letters');
  const { refusal } = useSentences();
  const words = usePlaceholderWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const insert = (name: string) => {
    const box = field.current;
    const [from, to] = box ? [box.selectionStart, box.selectionEnd] : [value.length, value.length];
    const at = from + name.length + 2;
    onChange(`${value.slice(0, from)}{${name}}${value.slice(to)}`);
    // After React has written the new value.
    window.requestAnimationFrame(() => {
      box?.focus();
      box?.setSelectionRange(at, at);
    });
  };
  return (
    <div className={classes.markup}>
      <Textarea
        ref={field}
        label={label}
        description={
          placeholders.uses.includes('button')
            ? `${t('bodyHelp')} ${t('afterButton')}`
            : t('bodyHelp')
        }
        autosize
        minRows={10}
        maxRows={24}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={
          problems.length > 0 &&
          problems.map(({ code, name }) => (
            <span key={`${code} ${name}`} className={classes.problem}>
              {refusal(code, { name })}
            </span>
          ))
        }
      />
      <fieldset className={classes.placeholders}>
        <legend>{t('placeholders')}</legend>
        {placeholders.uses.map((name) => (
          <Button
            key={name}
            variant="default"
            size="compact-sm"
            title={`{${name}}`}
            onClick={() => insert(name)}
          >
            {words(name)}
            {placeholders.needs.includes(name) && (
              <span className={classes.needed}>{t('needed')}</span>
            )}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
