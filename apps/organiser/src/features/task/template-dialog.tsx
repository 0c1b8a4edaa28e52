import { textIn } from '@foyer/domain/locales.ts';
import { maxQuestions } from '@foyer/domain/question/question.schema.ts';
import {
  closings,
  type TemplateInput,
  type TemplateRow,
  taskTypes,
  templateInputSchema,
} from '@foyer/domain/task/template.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useBilingualWords } from '@foyer/portal/list/use-field-words.ts';
import { aQuestion, QuestionEditor } from '@foyer/portal/question/question-editor.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { ConfirmDialog } from '@foyer/ui/feedback/confirm-dialog.tsx';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import {
  Alert,
  Button,
  Group,
  Modal,
  Radio,
  Select,
  Stack,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AppliesFields } from './applies-fields.tsx';
import { anItem, OrderItems } from './order-items.tsx';

const nothing = { de: '', en: '' };
const fresh: TemplateInput = {
  title: nothing,
  help: nothing,
  afterwards: nothing,
  type: 'confirm',
  linkUrl: '',
  questions: [],
  appliesTo: { who: 'all' },
  dueOn: '',
  reminders: [7, 1],
  closing: 'soft',
};

type TemplateDialogProps = {
  /** Undefined: a new one. */
  template: TemplateRow | undefined;
  onClose: () => void;
};

/** A task as the organiser writes it: what, of whom, by when, and what happens afterwards. */
export function TemplateDialog({ template, onClose }: TemplateDialogProps) {
  const t = useTranslations('tasks.form');
  const types = useTranslations('tasks.templates.type');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { sentence } = useSentences();
  const { eventId } = useOrganiserHat();
  const bilingual = useBilingualWords();
  const form = useZodForm<TemplateInput>({
    schema: templateInputSchema,
    initialValues: template ? inputOf(template) : fresh,
  });
  const options = {
    meta: { quiet: true },
    onSuccess: () => {
      notify.done(t('saved'));
      onClose();
    },
    onError: form.showRefusal,
    onSettled: () => Promise.all([utils.task.invalidate(), utils.fact.invalidate()]),
  };
  const add = trpc.task.addTemplate.useMutation(options);
  const change = trpc.task.changeTemplate.useMutation(options);
  const { error, isPending } = template ? change : add;
  const submit = form.onSubmit((values) => {
    const written = { eventId, template: values };
    if (!template) return add.mutate(written);
    const { templateId, version } = template;
    change.mutate({ ...written, templateId, version });
  });
  const { values } = form;
  return (
    <Modal opened size="lg" onClose={onClose} title={template ? t('edit') : t('new')}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <BilingualField
            label={t('title')}
            maxLength={120}
            value={values.title}
            onChange={(title) => form.setFieldValue('title', title)}
            error={form.sidesOf('title')}
            words={bilingual}
          />
          <BilingualField
            label={t('help')}
            multiline
            maxLength={1500}
            value={values.help}
            onChange={(help) => form.setFieldValue('help', help)}
            error={form.sidesOf('help')}
            words={bilingual}
          />
          <Select
            label={t('type')}
            allowDeselect={false}
            data={taskTypes.map((value) => ({ value, label: types(value) }))}
            value={values.type}
            onChange={(type) => {
              form.setFieldValue('type', type as TemplateInput['type']);
              // A form asks, an order counts: what was written for the one is none of the other.
              const fits = values.questions.filter(
                (one) => (one.type === 'quantity') === (type === 'order'),
              );
              const first = type === 'order' ? anItem() : aQuestion();
              if (type === 'form' || type === 'order')
                form.setFieldValue('questions', fits.length > 0 ? fits : [first]);
            }}
          />
          {values.type === 'link' && (
            <TextInput
              label={t('linkUrl')}
              placeholder="https://"
              {...form.getInputProps('linkUrl')}
            />
          )}
          {values.type === 'form' && (
            <QuestionEditor
              questions={values.questions}
              max={maxQuestions}
              errorAt={(path) => form.errors[`questions.${path}`] as string | undefined}
              onChange={(questions) => form.setFieldValue('questions', questions)}
            />
          )}
          {values.type === 'order' && (
            <OrderItems
              items={values.questions}
              max={maxQuestions}
              errorAt={(path) => form.errors[`questions.${path}`] as string | undefined}
              onChange={(questions) => form.setFieldValue('questions', questions)}
            />
          )}
          <AppliesFields
            value={values.appliesTo}
            error={
              Object.entries(form.errors).find(([at]) => at.startsWith('appliesTo'))?.[1] as
                | string
                | undefined
            }
            onChange={(appliesTo) => form.setFieldValue('appliesTo', appliesTo)}
          />
          <TextInput type="date" maw={220} label={t('dueOn')} {...form.getInputProps('dueOn')} />
          <TagsInput
            label={t('reminders')}
            description={t('remindersHelp')}
            value={values.reminders.map(String)}
            error={Object.entries(form.errors).find(([at]) => at.startsWith('reminders'))?.[1]}
            onChange={(days) =>
              form.setFieldValue(
                'reminders',
                days.map(Number).filter((days) => Number.isInteger(days)),
              )
            }
          />
          <Radio.Group
            label={t('closing')}
            value={values.closing}
            onChange={(closing) =>
              form.setFieldValue('closing', closing as TemplateInput['closing'])
            }
          >
            <Stack gap={6} mt={6}>
              {closings.map((closing) => (
                <Radio key={closing} value={closing} label={t(`close.${closing}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <BilingualField
            label={t('afterwards')}
            multiline
            maxLength={600}
            value={values.afterwards}
            onChange={(afterwards) => form.setFieldValue('afterwards', afterwards)}
            error={form.sidesOf('afterwards')}
            help={t('afterwardsHelp')}
            words={bilingual}
          />
          {error && <Alert color="red">{sentence(error)}</Alert>}
          <Group justify="space-between">
            {template ? <RemoveButton template={template} onRemoved={onClose} /> : <span />}
            <Group>
              <Button variant="default" onClick={onClose}>
                {t('cancel')}
              </Button>
              <Button type="submit" loading={isPending}>
                {template ? t('save') : t('add')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function inputOf(template: TemplateRow): TemplateInput {
  const {
    title,
    help,
    afterwards,
    type,
    linkUrl,
    questions,
    appliesTo,
    dueOn,
    reminders,
    closing,
  } = template;
  return {
    title,
    help,
    afterwards,
    type,
    linkUrl,
    questions,
    appliesTo,
    dueOn,
    reminders,
    closing,
  };
}

/** Says how many answers would be lost before they are. */
function RemoveButton({ template, onRemoved }: { template: TemplateRow; onRemoved: () => void }) {
  const t = useTranslations('tasks.form.remove');
  const { locale } = useLanguage();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const [isAsking, setAsking] = useState(false);
  const remove = trpc.task.removeTemplate.useMutation({
    onSuccess: () => {
      notify.done(t('done'));
      onRemoved();
    },
    onSettled: () => Promise.all([utils.task.invalidate(), utils.fact.invalidate()]),
  });
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('act')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDangerous
        title={t('title', { title: textIn(template.title, locale) })}
        confirmLabel={t('confirm')}
        cancelLabel={t('keep')}
        isPending={remove.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate({ eventId, templateId: template.templateId })}
      >
        {t('text', { done: template.counts.done })}
      </ConfirmDialog>
    </>
  );
}
