import { type Call, type CallInput, callInputSchema } from '@foyer/domain/call/call.schema.ts';
import { maxQuestions } from '@foyer/domain/question/question.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useBilingualWords } from '@foyer/portal/list/use-field-words.ts';
import { aQuestion, QuestionEditor } from '@foyer/portal/question/question-editor.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './call.module.css';
import { CallAccessFields } from './call-access-fields.tsx';
import { CallPreview } from './call-preview.tsx';

const nothing = { de: '', en: '' };
const fresh = (): CallInput => ({
  access: 'off',
  opensOn: null,
  closesOn: null,
  title: nothing,
  text: nothing,
  afterwards: nothing,
  questions: [aQuestion()],
});

type CallFormProps = { call: Call | null; mayEdit: boolean };

/** Written on the left, seen on the right exactly as applicants will see it. */
export function CallForm({ call, mayEdit }: CallFormProps) {
  const t = useTranslations('call');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { sentence } = useSentences();
  const { eventId } = useOrganiserHat();
  const bilingual = useBilingualWords();
  const [version, setVersion] = useState(call?.version ?? 0);
  const form = useZodForm<CallInput>({
    schema: callInputSchema,
    initialValues: call ? inputOf(call) : fresh(),
  });
  const write = trpc.callForExhibitors.write.useMutation({
    meta: { quiet: true },
    onSuccess: (saved) => {
      setVersion(saved.version);
      form.resetDirty();
      utils.callForExhibitors.get.setData({ eventId }, saved);
      notify.done(t('saved'));
    },
    onError: form.showRefusal,
    onSettled: () => utils.fact.list.invalidate(),
  });
  const { values } = form;
  const hasErrors = Object.keys(form.errors).length > 0;
  return (
    <div className={classes.columns}>
      <form
        noValidate
        className={classes.form}
        onSubmit={form.onSubmit((call) => write.mutate({ eventId, call, version }))}
      >
        <fieldset className={classes.all} disabled={!mayEdit}>
          <CallAccessFields form={form} call={call} mayEdit={mayEdit} />
          <BilingualField
            label={t('fields.title')}
            maxLength={120}
            value={values.title}
            onChange={(title) => form.setFieldValue('title', title)}
            error={form.sidesOf('title')}
            words={bilingual}
          />
          <BilingualField
            label={t('fields.text')}
            help={t('fields.textHelp')}
            multiline
            minRows={5}
            maxLength={6000}
            value={values.text}
            onChange={(text) => form.setFieldValue('text', text)}
            error={form.sidesOf('text')}
            words={bilingual}
          />
          <BilingualField
            label={t('fields.afterwards')}
            help={t('fields.afterwardsHelp')}
            multiline
            maxLength={1500}
            value={values.afterwards}
            onChange={(afterwards) => form.setFieldValue('afterwards', afterwards)}
            error={form.sidesOf('afterwards')}
            words={bilingual}
          />
          <div>
            <h2 className={classes.heading}>{t('fields.questions')}</h2>
            <p className={classes.quiet}>{t('fields.questionsHelp')}</p>
            <QuestionEditor
              questions={values.questions}
              max={maxQuestions}
              errorAt={(path) => form.errors[`questions.${path}`] as string | undefined}
              onChange={(questions) => form.setFieldValue('questions', questions)}
            />
          </div>
          {write.error && !hasErrors && <Alert color="red">{sentence(write.error)}</Alert>}
          {hasErrors && (
            <Alert color="red" role="alert">
              {t('look')}
            </Alert>
          )}
          {mayEdit && (
            <div className={classes.save}>
              <span className={classes.quiet} role="status">
                {form.isDirty() ? t('unsaved') : ''}
              </span>
              <Button type="submit" loading={write.isPending}>
                {t('save')}
              </Button>
            </div>
          )}
        </fieldset>
      </form>
      <CallPreview call={values} />
    </div>
  );
}

function inputOf({ linkKey: _theirs, version: _seen, ...input }: Call): CallInput {
  return input;
}
