import { maxOptions, type Question } from '@foyer/domain/question/question.schema.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { useBilingualWords } from '../list/use-field-words.ts';
import classes from './question-editor.module.css';

type OptionFieldsProps = {
  question: Question;
  errorAt: (path: string) => string | undefined;
  onChange: (change: Partial<Question>) => void;
};

/** What there is to choose. */
export function OptionFields({ question, errorAt, onChange }: OptionFieldsProps) {
  const t = useTranslations('question.editor');
  const words = useBilingualWords();
  const { options } = question;
  return (
    <>
      {options.map((option, at) => (
        <div key={option.optionId} className={classes.option}>
          <BilingualField
            label={t('option', { number: at + 1 })}
            maxLength={120}
            value={option.label}
            onChange={(label) =>
              onChange({
                options: options.map((one, index) => (index === at ? { ...one, label } : one)),
              })
            }
            error={{ de: errorAt(`options.${at}.label.de`), en: undefined }}
            words={words}
          />
          <ActionIcon
            mb={6}
            aria-label={t('removeOption', { number: at + 1 })}
            onClick={() => onChange({ options: options.filter((_, index) => index !== at) })}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {options.length < maxOptions && (
        <div>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() =>
              onChange({
                options: [...options, { optionId: crypto.randomUUID(), label: { de: '', en: '' } }],
              })
            }
          >
            {t('addOption')}
          </Button>
          {errorAt('options') && <span className={classes.wrong}> {errorAt('options')}</span>}
        </div>
      )}
    </>
  );
}
