import { maxPresenters, type Presenter } from '@foyer/domain/demo/demo.schema.ts';
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './demo.module.css';
import type { DemoForm } from './demo-fields.tsx';

/** Who presents: each with a name that everybody reads, and an address that keeps people apart. */
export function PresenterFields({ form }: { form: DemoForm }) {
  const t = useTranslations('demos.form');
  const { presenters } = form.values;
  const set = (next: Presenter[]) => form.setFieldValue('presenters', next);
  return (
    <fieldset className={classes.slot}>
      <legend className={classes.legend}>{t('presenter')}</legend>
      <p className={classes.help}>{t('presenterHelp')}</p>
      {presenters.map((_presenter, at) => (
        <div key={at} className={classes.presenter}>
          <TextInput label={t('presenterName')} {...form.getInputProps(`presenters.${at}.name`)} />
          <TextInput
            label={t('presenterEmail')}
            type="email"
            {...form.getInputProps(`presenters.${at}.email`)}
          />
          <ActionIcon
            size="lg"
            aria-label={t('presenterRemove', { number: at + 1 })}
            onClick={() => set(presenters.filter((_one, index) => index !== at))}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {presenters.length < maxPresenters && (
        <div>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => set([...presenters, { name: '', email: '' }])}
          >
            {t('presenterAdd')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
