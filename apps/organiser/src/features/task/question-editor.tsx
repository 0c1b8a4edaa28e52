import { maxOptions, type Question, questionTypes } from '@foyer/domain/task/template.schema.ts';
import { useBilingualWords } from '@foyer/portal/list/use-field-words.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { ActionIcon, Button, Checkbox, Group, Select, Stack } from '@mantine/core';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './task.module.css';

type QuestionEditorProps = {
  questions: readonly Question[];
  max: number;
  errorAt: (path: string) => string | undefined;
  onChange: (questions: Question[]) => void;
};

const nothing = { de: '', en: '' };
const newId = () => crypto.randomUUID();
export const aQuestion = (): Question => ({
  questionId: newId(),
  type: 'short_text',
  label: nothing,
  isRequired: true,
  options: [],
});

/** The questions of a form, in their order. */
export function QuestionEditor({ questions, max, errorAt, onChange }: QuestionEditorProps) {
  const t = useTranslations('tasks.form.question');
  const replace = (at: number, change: Partial<Question>) =>
    onChange(questions.map((one, index) => (index === at ? { ...one, ...change } : one)));
  const moveUp = (at: number) => {
    const next = [...questions];
    next.splice(at - 1, 0, ...next.splice(at, 1));
    onChange(next);
  };
  return (
    <Stack gap="sm">
      {questions.map((question, at) => (
        <fieldset key={question.questionId} className={classes.question}>
          <Group justify="space-between">
            <legend>{t('number', { number: at + 1 })}</legend>
            <Group gap={4}>
              {at > 0 && (
                <ActionIcon aria-label={t('up', { number: at + 1 })} onClick={() => moveUp(at)}>
                  <IconArrowUp size={18} aria-hidden />
                </ActionIcon>
              )}
              <ActionIcon
                aria-label={t('remove', { number: at + 1 })}
                onClick={() => onChange(questions.filter((_, index) => index !== at))}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </Group>
          </Group>
          <OneQuestion
            question={question}
            errorAt={(path) => errorAt(`${at}.${path}`)}
            onChange={(change) => replace(at, change)}
          />
        </fieldset>
      ))}
      {errorAt('') && <span>{errorAt('')}</span>}
      {questions.length < max && (
        <div>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange([...questions, aQuestion()])}
          >
            {t('add')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

type OneQuestionProps = {
  question: Question;
  errorAt: (path: string) => string | undefined;
  onChange: (change: Partial<Question>) => void;
};

function OneQuestion({ question, errorAt, onChange }: OneQuestionProps) {
  const t = useTranslations('tasks.form.question');
  const words = useBilingualWords();
  const { type, options } = question;
  const hasChoices = type === 'one_choice' || type === 'several_choices';
  return (
    <>
      <BilingualField
        label={t('label')}
        maxLength={300}
        value={question.label}
        onChange={(label) => onChange({ label })}
        error={{ de: errorAt('label.de'), en: errorAt('label.en') }}
        words={words}
      />
      <Group align="end">
        <Select
          label={t('type')}
          allowDeselect={false}
          data={questionTypes.map((value) => ({ value, label: t(`types.${value}`) }))}
          value={type}
          onChange={(next) => onChange({ type: next as Question['type'] })}
        />
        <Checkbox
          mb={8}
          label={t('required')}
          checked={question.isRequired}
          onChange={(event) => onChange({ isRequired: event.currentTarget.checked })}
        />
      </Group>
      {hasChoices &&
        options.map((option, at) => (
          <div key={option.optionId} className={classes.optionRow}>
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
      {hasChoices && options.length < maxOptions && (
        <div>
          <Button
            variant="default"
            size="xs"
            onClick={() =>
              onChange({ options: [...options, { optionId: newId(), label: nothing }] })
            }
          >
            {t('addOption')}
          </Button>
          {errorAt('options') && <span className={classes.muted}> {errorAt('options')}</span>}
        </div>
      )}
    </>
  );
}
