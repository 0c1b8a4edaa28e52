import { type LocalizedText, textIn } from '@foyer/domain/locale.ts';
import type { AskedTask } from '@foyer/domain/task/task.schema.ts';
import type { Question } from '@foyer/domain/task/template.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { Button, Checkbox, Group, NumberInput, Radio, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Answer } from './answer-draft.ts';
import { AnswerFile } from './answer-file.tsx';
import classes from './asked-task.module.css';
import type { OpenAnswers } from './use-answers.ts';

type AnswerFieldProps = {
  question: Question;
  asked: AskedTask;
  open: OpenAnswers;
  error: string | undefined;
};

/** One question in the field that fits it; a colleague's answer beside it where one was faster. */
export function AnswerField(props: AnswerFieldProps) {
  const { question, open } = props;
  return (
    <div id={`answer-${question.questionId}`}>
      <Field {...props} />
      {open.conflicts.has(question.questionId) && <Conflict question={question} open={open} />}
    </div>
  );
}

function Field({ question, asked, open, error }: AnswerFieldProps) {
  const t = useTranslations('home.asked');
  const { locale } = useLanguage();
  const { questionId, type, options } = question;
  const value = open.shownOf(questionId);
  const change = (next: Answer) => open.change(questionId, next);
  const say = (text: LocalizedText) => textIn(text, locale);
  const common = {
    label: say(question.label),
    error,
    // A field that may stay empty says so; the others are expected.
    description: question.isRequired ? undefined : t('optional'),
  };
  switch (type) {
    case 'short_text':
      return (
        <TextInput
          {...common}
          maxLength={300}
          value={textOf(value)}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
    case 'long_text':
      return (
        <Textarea
          {...common}
          autosize
          minRows={3}
          maxLength={4000}
          value={textOf(value)}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...common}
          maw={220}
          allowedDecimalSeparators={[',', '.']}
          decimalSeparator={locale === 'de' ? ',' : '.'}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => change(typeof next === 'number' ? next : null)}
        />
      );
    case 'date':
      return (
        <TextInput
          {...common}
          type="date"
          maw={220}
          value={textOf(value)}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
    case 'yes_no':
      return (
        <Radio.Group
          {...common}
          value={typeof value === 'boolean' ? String(value) : null}
          onChange={(next) => change(next === 'true')}
        >
          <Group mt={6}>
            <Radio value="true" label={t('yes')} />
            <Radio value="false" label={t('no')} />
          </Group>
        </Radio.Group>
      );
    case 'one_choice':
      return (
        <Radio.Group {...common} value={textOf(value)} onChange={change}>
          <div className={classes.options}>
            {options.map(({ optionId, label }) => (
              <Radio key={optionId} value={optionId} label={say(label)} />
            ))}
          </div>
        </Radio.Group>
      );
    case 'several_choices':
      return (
        <Checkbox.Group {...common} value={Array.isArray(value) ? value : []} onChange={change}>
          <div className={classes.options}>
            {options.map(({ optionId, label }) => (
              <Checkbox key={optionId} value={optionId} label={say(label)} />
            ))}
          </div>
        </Checkbox.Group>
      );
    case 'file':
      return (
        <AnswerFile
          label={common.label}
          help={common.description}
          error={error}
          file={asked.files.find(({ mediaId }) => mediaId === value)}
          hasFile={value !== null}
          onChange={change}
        />
      );
  }
}

const textOf = (value: Answer) => (typeof value === 'string' ? value : '');

function Conflict({ question, open }: { question: Question; open: OpenAnswers }) {
  const t = useTranslations('home.asked.conflict');
  const { locale } = useLanguage();
  const { questionId, options } = question;
  const stored = open.storedOf(questionId);
  const labelOf = (id: string) => {
    const option = options.find(({ optionId }) => optionId === id);
    return option ? textIn(option.label, locale) : id;
  };
  const words = Array.isArray(stored)
    ? stored.map(labelOf).join(', ')
    : labelOf(String(stored ?? ''));
  return (
    <div className={classes.conflict} role="alert">
      <p>{t('title')}</p>
      {question.type !== 'file' && question.type !== 'yes_no' && (
        <blockquote>{words || t('empty')}</blockquote>
      )}
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => open.resolve(questionId, false)}>
          {t('theirs')}
        </Button>
        <Button size="xs" onClick={() => open.resolve(questionId, true)}>
          {t('mine')}
        </Button>
      </Group>
    </div>
  );
}
