import { textIn } from '@foyer/domain/locales.ts';
import { missingAnswers } from '@foyer/domain/question/answer.rules.ts';
import { orderedItems } from '@foyer/domain/task/order.rules.ts';
import type { AskedTask as Asked } from '@foyer/domain/task/task.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { OrderTotal } from '@foyer/portal/task/order-total.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Alert, Anchor, Button, Group } from '@mantine/core';
import { IconExternalLink, IconMessage2Exclamation } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AnswerField } from './answer-field.tsx';
import { AnswerState } from './answer-state.tsx';
import classes from './asked-task.module.css';
import { useAnswers } from './use-answers.ts';

/** What the organiser asks, and everything it takes to finish it, in place. */
export function AskedTask({ asked, onDone }: { asked: Asked; onDone: () => void }) {
  const t = useTranslations('home.asked');
  const { locale } = useLanguage();
  const help = textIn(asked.help, locale);
  const afterwards = textIn(asked.afterwards, locale);
  return (
    <div className={classes.body}>
      {asked.comment !== '' && (
        <Alert
          variant="light"
          icon={<IconMessage2Exclamation size={20} aria-hidden />}
          title={asked.status === 'reopened' ? t('reopened') : t('extended')}
        >
          {asked.comment}
        </Alert>
      )}
      {help && <p className={classes.text}>{help}</p>}
      {asked.isClosed ? (
        <p className={classes.closed}>{t('closed')}</p>
      ) : (
        <Finishing key={asked.templateId} asked={asked} onDone={onDone} />
      )}
      {afterwards && (
        <p className={classes.muted}>
          <strong>{t('afterwards')}</strong> {afterwards}
        </p>
      )}
    </div>
  );
}

function Finishing({ asked, onDone }: { asked: Asked; onDone: () => void }) {
  const t = useTranslations('home.asked');
  const notify = useNotify();
  const { eventId, exhibitorId } = useExhibitorHat();
  const utils = trpc.useUtils();
  const open = useAnswers(asked);
  const [wasAsked, setWasAsked] = useState(false);
  const at = { eventId, exhibitorId, templateId: asked.templateId };
  const refetch = () => Promise.all([utils.task.home.invalidate(), utils.fact.invalidate()]);
  const takeBack = trpc.task.takeBack.useMutation({ onSettled: refetch });
  const finish = trpc.task.finish.useMutation({
    onSuccess: () => {
      notify.undo(t('done'), () => takeBack.mutate(at));
      onDone();
    },
    onSettled: refetch,
  });
  const given = Object.fromEntries(
    asked.questions.flatMap(({ questionId }) => {
      const value = open.shownOf(questionId);
      return value === null ? [] : [[questionId, value]];
    }),
  );
  const missing = missingAnswers(asked.questions, given).map(({ questionId }) => questionId);
  const tryToFinish = async () => {
    setWasAsked(true);
    const [first] = missing;
    if (first !== undefined) {
      document.querySelector<HTMLElement>(`#answer-${first} :is(input, textarea)`)?.focus();
      return;
    }
    if (await open.flush()) finish.mutate(at);
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void tryToFinish();
      }}
    >
      {asked.questions.map((question) => (
        <AnswerField
          key={question.questionId}
          question={question}
          asked={asked}
          open={open}
          error={wasAsked && missing.includes(question.questionId) ? t('missing') : undefined}
        />
      ))}
      {asked.type === 'order' && <OrderTotal items={asked.questions} answers={given} />}
      <Group gap="sm">
        {asked.type === 'link' && (
          <Anchor href={asked.linkUrl} target="_blank" rel="noopener noreferrer">
            <span className={classes.link}>
              {t('open')} <IconExternalLink size={16} aria-hidden />
            </span>
          </Anchor>
        )}
        <Button type="submit" loading={finish.isPending}>
          {asked.type === 'order' && orderedItems(asked.questions, given).length === 0
            ? t('orderNothing')
            : t(`finish.${asked.type}`)}
        </Button>
        {asked.questions.length > 0 && <AnswerState open={open} />}
      </Group>
    </form>
  );
}
