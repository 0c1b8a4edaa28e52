import { textIn } from '@foyer/domain/locales.ts';
import {
  type Level,
  type LevelInput,
  levelInputSchema,
  logoSizes,
} from '@foyer/domain/sponsorship/benefit.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useBilingualWords } from '@foyer/portal/list/use-field-words.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { ConfirmDialog } from '@foyer/ui/feedback/confirm-dialog.tsx';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { Alert, Button, Checkbox, Group, Modal, NumberInput, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EuroInput } from './euro-input.tsx';
import { useSponsorshipAct } from './use-sponsorship-act.ts';

const nothing = { de: '', en: '' };
const fresh: LevelInput = {
  name: nothing,
  summary: nothing,
  priceCents: 0,
  places: null,
  isPublic: true,
  logoSize: 'medium',
};

type LevelDialogProps = {
  /** Undefined: a new one. */
  level: Level | undefined;
  onClose: () => void;
};

export function LevelDialog({ level, onClose }: LevelDialogProps) {
  const t = useTranslations('sponsors.levelForm');
  const { eventId } = useOrganiserHat();
  const { sentence } = useSentences();
  const { says } = useSponsorshipAct();
  const bilingual = useBilingualWords();
  const form = useZodForm<LevelInput>({
    schema: levelInputSchema,
    initialValues: level ? inputOf(level) : fresh,
  });
  const options = {
    meta: { quiet: true },
    ...says(t('saved'), onClose),
    onError: form.showRefusal,
  };
  const add = trpc.sponsorship.addLevel.useMutation(options);
  const change = trpc.sponsorship.changeLevel.useMutation(options);
  const { error, isPending } = level ? change : add;
  const submit = form.onSubmit((values) => {
    if (!level) return add.mutate({ eventId, level: values });
    const { levelId, version } = level;
    change.mutate({ eventId, levelId, version, level: values });
  });
  const { values } = form;
  return (
    <Modal opened size="lg" onClose={onClose} title={level ? t('edit') : t('new')}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <BilingualField
            label={t('name')}
            value={values.name}
            onChange={(name) => form.setFieldValue('name', name)}
            error={form.sidesOf('name')}
            maxLength={60}
            words={bilingual}
          />
          <BilingualField
            label={t('summary')}
            multiline
            minRows={2}
            value={values.summary}
            onChange={(summary) => form.setFieldValue('summary', summary)}
            error={form.sidesOf('summary')}
            maxLength={600}
            words={bilingual}
          />
          <EuroInput
            label={t('price')}
            description={t('priceHelp')}
            cents={values.priceCents}
            onChange={(cents) => form.setFieldValue('priceCents', cents)}
            error={form.errors.priceCents}
          />
          <NumberInput
            label={t('places')}
            description={t('placesHelp')}
            maw={240}
            min={1}
            max={1000}
            allowDecimal={false}
            value={values.places ?? ''}
            error={form.errors.places}
            onChange={(places) =>
              form.setFieldValue('places', places === '' ? null : Number(places))
            }
          />
          <Checkbox
            label={t('isPublic')}
            description={t('isPublicHelp')}
            checked={values.isPublic}
            onChange={(event) => form.setFieldValue('isPublic', event.currentTarget.checked)}
          />
          <Select
            label={t('logoSize')}
            maw={240}
            allowDeselect={false}
            data={logoSizes.map((value) => ({ value, label: t(`sizes.${value}`) }))}
            {...form.getInputProps('logoSize')}
          />
          {error && <Alert color="red">{sentence(error)}</Alert>}
          <Group justify="space-between">
            {level ? <RemoveButton level={level} onRemoved={onClose} /> : <span />}
            <Group>
              <Button variant="default" onClick={onClose}>
                {t('cancel')}
              </Button>
              <Button type="submit" loading={isPending}>
                {t('save')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function inputOf({ name, summary, priceCents, places, isPublic, logoSize }: Level): LevelInput {
  return { name, summary, priceCents, places, isPublic, logoSize };
}

function RemoveButton({ level, onRemoved }: { level: Level; onRemoved: () => void }) {
  const t = useTranslations('sponsors.levelForm');
  const { locale } = useLanguage();
  const { eventId } = useOrganiserHat();
  const { says } = useSponsorshipAct();
  const [isAsking, setAsking] = useState(false);
  const remove = trpc.sponsorship.removeLevel.useMutation({
    ...says(t('removed'), onRemoved),
    onError: () => setAsking(false),
  });
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDangerous
        title={t('removeTitle', { name: textIn(level.name, locale) })}
        confirmLabel={t('removeConfirm')}
        cancelLabel={t('cancel')}
        isPending={remove.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate({ eventId, levelId: level.levelId })}
      >
        {t('removeText')}
      </ConfirmDialog>
    </>
  );
}
