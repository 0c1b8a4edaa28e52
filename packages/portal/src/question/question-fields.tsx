import { displayLongSidePixels } from '@foyer/domain/media/media.schema.ts';
import {
  hasChoices,
  type Question,
  type QuestionType,
} from '@foyer/domain/question/question.schema.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { Checkbox, NumberInput, Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useBilingualWords } from '../list/use-field-words.ts';
import { OptionFields } from './option-fields.tsx';
import classes from './question-editor.module.css';

type QuestionFieldsProps = {
  question: Question;
  types: readonly QuestionType[];
  errorAt: (path: string) => string | undefined;
  onChange: (change: Partial<Question>) => void;
};

const nothing = { de: '', en: '' };

/** What a question says and takes; only what its type knows is asked. */
export function QuestionFields({
  question,
  types: offered,
  errorAt,
  onChange,
}: QuestionFieldsProps) {
  const t = useTranslations('question.editor');
  const types = useTranslations('question.types');
  const words = useBilingualWords();
  const { type } = question;
  const isText = type === 'short_text' || type === 'long_text';
  const limit = (value: string | number) => (typeof value === 'number' ? value : undefined);
  return (
    <div className={classes.fields}>
      <BilingualField
        label={t('label')}
        maxLength={300}
        value={question.label}
        onChange={(label) => onChange({ label })}
        error={{ de: errorAt('label.de'), en: errorAt('label.en') }}
        words={words}
      />
      <BilingualField
        label={t('help')}
        maxLength={600}
        multiline
        minRows={1}
        value={question.help ?? nothing}
        onChange={(help) => onChange({ help })}
        words={words}
      />
      <div className={classes.row}>
        <Select
          label={t('type')}
          allowDeselect={false}
          data={offered.map((value) => ({ value, label: types(value) }))}
          value={type}
          onChange={(next) => onChange({ type: next as Question['type'] })}
        />
        {isText && (
          <NumberInput
            label={t('maxWords')}
            placeholder={t('noLimit')}
            min={1}
            max={1000}
            allowDecimal={false}
            value={question.maxWords ?? ''}
            onChange={(value) => onChange({ maxWords: limit(value) })}
          />
        )}
        {type === 'image' && (
          <NumberInput
            label={t('minPixels')}
            placeholder={t('noLimit')}
            min={1}
            max={displayLongSidePixels}
            allowDecimal={false}
            value={question.minPixels ?? ''}
            onChange={(value) => onChange({ minPixels: limit(value) })}
          />
        )}
      </div>
      {hasChoices(question) && <OptionFields {...{ question, errorAt, onChange }} />}
      <div className={classes.boxes}>
        <Checkbox
          label={t('required')}
          checked={question.isRequired}
          onChange={(event) => onChange({ isRequired: event.currentTarget.checked })}
        />
        {hasChoices(question) && (
          <Checkbox
            label={t('allowsOther')}
            checked={question.allowsOther ?? false}
            onChange={(event) => onChange({ allowsOther: event.currentTarget.checked })}
          />
        )}
        <Checkbox
          label={t('allowsNotApplicable')}
          checked={question.allowsNotApplicable ?? false}
          onChange={(event) => onChange({ allowsNotApplicable: event.currentTarget.checked })}
        />
      </div>
    </div>
  );
}
