import {
  leadFormInputSchema,
  leadQuestionTypes,
  maxLeadQuestions,
} from '@foyer/domain/lead/lead-form.schema.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { QuestionEditor } from '@foyer/portal/question/question-editor.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** What the people of the booth ask after a scan, as the administrator writes it. */
export function QuestionsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('leads.questions');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId, exhibitorId } = useExhibitorHat();
  const form = trpc.lead.form.useQuery({ eventId, exhibitorId });
  return (
    <Modal opened onClose={onClose} title={t('title')} size="lg">
      <Stack gap="md">
        <Text size="sm">{t('intro')}</Text>
        {form.error ? (
          <LoadFailure error={form.error} onRetry={() => void form.refetch()} />
        ) : form.data ? (
          <Questions form={form.data} onClose={onClose} />
        ) : (
          <SkeletonRows rows={3} label={loading} />
        )}
      </Stack>
    </Modal>
  );
}

type Input = { questions: Question[]; basedOn: number };

function Questions({ form, onClose }: { form: Outputs['lead']['form']; onClose: () => void }) {
  const t = useTranslations('leads.questions');
  const { eventId, exhibitorId } = useExhibitorHat();
  const notify = useNotify();
  const { sentence } = useSentences();
  const utils = trpc.useUtils();
  // What one began with, also when a colleague has saved meanwhile.
  const [begun] = useState<Input>({ questions: [...form.questions], basedOn: form.version });
  const written = useZodForm<Input>({ schema: leadFormInputSchema, initialValues: begun });
  const save = trpc.lead.changeForm.useMutation({
    onSuccess: async () => {
      await Promise.all([utils.lead.form.invalidate(), utils.lead.scannerSettings.invalidate()]);
      notify.done(t('saved'));
      onClose();
    },
  });
  return (
    <form
      onSubmit={written.onSubmit((input) => save.mutate({ eventId, exhibitorId, ...input }))}
      noValidate
    >
      <Stack gap="md">
        <QuestionEditor
          questions={written.values.questions}
          max={maxLeadQuestions}
          types={leadQuestionTypes}
          errorAt={(path) =>
            written.errors[path === '' ? 'questions' : `questions.${path}`] as string | undefined
          }
          onChange={(questions) => written.setFieldValue('questions', questions)}
        />
        {save.error && <Alert color="red">{sentence(save.error)}</Alert>}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
