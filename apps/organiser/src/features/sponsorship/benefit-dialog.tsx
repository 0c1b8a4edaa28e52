import { textIn } from '@foyer/domain/locales.ts';
import {
  type Benefit,
  type BenefitInput,
  benefitClasses,
  benefitInputSchema,
  type Level,
  materialOf,
} from '@foyer/domain/sponsorship/benefit.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useBilingualWords } from '@foyer/portal/list/use-field-words.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { Alert, Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { freshTerms, TermsFields } from './terms-fields.tsx';
import { useSponsorshipAct } from './use-sponsorship-act.ts';

const nothing = { de: '', en: '' };

type BenefitDialogProps = {
  level: Level;
  /** Undefined: a new one. */
  benefit: Benefit | undefined;
  onClose: () => void;
};

/** One promise of a level: its kind, what exactly, and by when the sponsor brings what is needed. */
export function BenefitDialog({ level, benefit, onClose }: BenefitDialogProps) {
  const t = useTranslations('sponsors.benefitForm');
  const kinds = useTranslations('benefitWords.class');
  const { locale } = useLanguage();
  const { eventId } = useOrganiserHat();
  const { sentence } = useSentences();
  const { says } = useSponsorshipAct();
  const bilingual = useBilingualWords();
  const form = useZodForm<BenefitInput>({
    schema: benefitInputSchema,
    initialValues: benefit ?? {
      title: nothing,
      note: nothing,
      terms: freshTerms.logo,
      dueOn: null,
    },
  });
  const options = {
    meta: { quiet: true },
    ...says(t('saved'), onClose),
    onError: form.showRefusal,
  };
  const add = trpc.sponsorship.addBenefit.useMutation(options);
  const change = trpc.sponsorship.changeBenefit.useMutation(options);
  const remove = trpc.sponsorship.removeBenefit.useMutation({
    ...says(t('removed'), onClose),
  });
  const { error, isPending } = benefit ? change : add;
  const submit = form.onSubmit(({ title, note, terms, dueOn }) => {
    const given = { title, note, terms, dueOn };
    if (!benefit) return add.mutate({ eventId, levelId: level.levelId, benefit: given });
    change.mutate({ eventId, benefitId: benefit.benefitId, benefit: given });
  });
  const { values } = form;
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={benefit ? t('edit') : t('new', { level: textIn(level.name, locale) })}
    >
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Select
            label={t('class')}
            allowDeselect={false}
            data={benefitClasses.map((value) => ({ value, label: kinds(value) }))}
            value={values.terms.class}
            onChange={(next) => {
              const kind = benefitClasses.find((one) => one === next);
              if (kind) form.setFieldValue('terms', freshTerms[kind]);
            }}
          />
          <BilingualField
            label={t('title')}
            value={values.title}
            onChange={(title) => form.setFieldValue('title', title)}
            error={form.sidesOf('title')}
            maxLength={120}
            words={bilingual}
          />
          <TermsFields
            terms={values.terms}
            onChange={(terms) => form.setFieldValue('terms', terms)}
            errorAt={(field) => form.errors[`terms.${field}`]}
          />
          {materialOf[values.terms.class] !== null && (
            <TextInput
              type="date"
              maw={240}
              label={t('dueOn')}
              description={t('dueOnHelp')}
              value={values.dueOn ?? ''}
              error={form.errors.dueOn}
              onChange={(event) => form.setFieldValue('dueOn', event.currentTarget.value || null)}
            />
          )}
          <BilingualField
            label={t('note')}
            multiline
            minRows={2}
            value={values.note}
            onChange={(note) => form.setFieldValue('note', note)}
            error={form.sidesOf('note')}
            maxLength={600}
            words={bilingual}
          />
          {error && <Alert color="red">{sentence(error)}</Alert>}
          <Group justify="space-between">
            {benefit ? (
              <Button
                variant="subtle"
                color="red"
                loading={remove.isPending}
                onClick={() => remove.mutate({ eventId, benefitId: benefit.benefitId })}
              >
                {t('remove')}
              </Button>
            ) : (
              <span />
            )}
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
