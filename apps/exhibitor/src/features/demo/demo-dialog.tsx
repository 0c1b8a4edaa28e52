import { canSubmit } from '@foyer/domain/demo/demo.rules.ts';
import { type Demo, type DemoInput, demoInputSchema } from '@foyer/domain/demo/demo.schema.ts';
import { useDemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { Button, Modal, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import classes from './demo.module.css';
import { DemoConflict } from './demo-conflict.tsx';
import { DemoFields } from './demo-fields.tsx';
import { useKeptDemo } from './kept-demo.ts';
import { SlotFields } from './slot-fields.tsx';
import type { OpenDemos } from './use-booth-demos.ts';
import { type Goal, useDemoSave } from './use-demo-save.ts';

type DemoDialogProps = { open: OpenDemos; demo: Demo | null; onClose: () => void };

/** Writes a demo: what is shown, by whom, and when and where one would like to show it. */
export function DemoDialog({ open, demo, onClose }: DemoDialogProps) {
  const t = useTranslations('demos.form');
  const { locale } = useLanguage();
  const notify = useNotify();
  const words = useDemoWords(open.places);
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const kept = useKeptDemo(demo, { open, language: locale });
  const goal = useRef<Goal>('keep');
  const form = useZodForm<DemoInput>({
    schema: demoInputSchema,
    initialValues: kept.initial,
    onValuesChange: kept.keep,
  });
  const { save, isPending, theirs } = useDemoSave(demo, {
    onSaved: (saved, isSubmitted) => {
      kept.forget();
      notify.done(t(isSubmitted ? 'submitted' : 'saved', { title: words.title(saved) }));
      onClose();
    },
    onRefused: form.showRefusal,
  });
  const discard = () => {
    kept.forget();
    onClose();
  };
  const isTouched = kept.isRestored || form.isDirty();
  const mayStillSubmit = !demo || canSubmit(demo.status).allowed;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(demo ? 'editTitle' : 'newTitle')}
      size="xl"
      fullScreen={isPhone}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        noValidate
        onSubmit={form.onSubmit((input) =>
          save({ input, version: kept.version, goal: goal.current }),
        )}
      >
        <Stack gap="lg">
          {kept.isRestored && (
            <div className={classes.restored} role="status">
              <span>{t('restored')}</span>
              <Button size="compact-sm" variant="default" onClick={discard}>
                {t('discard')}
              </Button>
            </div>
          )}
          <DemoFields form={form} open={open} />
          <SlotFields form={form} open={open} words={words} demoId={demo?.demoId ?? null} />
          {theirs && (
            <DemoConflict
              theirs={theirs}
              words={words}
              standNumbers={open.standNumbers}
              onKeepMine={() => save({ input: form.values, version: theirs.version, goal: 'keep' })}
              onTakeTheirs={discard}
            />
          )}
          <div className={classes.dialogActs}>
            <Button variant="default" onClick={discard}>
              {t(isTouched ? 'discard' : 'cancel')}
            </Button>
            {!theirs && (
              <>
                <Button
                  type="submit"
                  variant={mayStillSubmit ? 'default' : 'filled'}
                  disabled={isPending}
                  onClick={() => {
                    goal.current = 'keep';
                  }}
                >
                  {t(demo && demo.status !== 'draft' ? 'save' : 'saveDraft')}
                </Button>
                {mayStillSubmit && (
                  <Button
                    type="submit"
                    loading={isPending}
                    onClick={() => {
                      goal.current = 'submit';
                    }}
                  >
                    {t('submit')}
                  </Button>
                )}
              </>
            )}
          </div>
        </Stack>
      </form>
    </Modal>
  );
}
