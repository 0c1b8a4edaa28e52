import {
  confirmations,
  logoReaders,
  type SponsorshipSettings,
  sponsorshipSettingsSchema,
} from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useBilingualWords } from '@foyer/portal/list/use-field-words.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Alert, Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { EuroInput } from './euro-input.tsx';
import { useSponsorshipAct } from './use-sponsorship-act.ts';

/** How this event sells and reports. */
export function RulesDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('sponsors.rules');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId } = useOrganiserHat();
  const settings = trpc.sponsorship.settings.useQuery({ eventId }, { refetchOnMount: 'always' });
  return (
    <Modal opened size="lg" onClose={onClose} title={t('title')}>
      {settings.error && (
        <LoadFailure error={settings.error} onRetry={() => void settings.refetch()} />
      )}
      {settings.isPending && <SkeletonRows rows={5} label={loading} />}
      {settings.data && <RulesForm settings={settings.data} onClose={onClose} />}
    </Modal>
  );
}

function RulesForm({ settings, onClose }: { settings: SponsorshipSettings; onClose: () => void }) {
  const t = useTranslations('sponsors.rules');
  const { eventId } = useOrganiserHat();
  const { sentence } = useSentences();
  const { says } = useSponsorshipAct();
  const bilingual = useBilingualWords();
  const form = useZodForm<SponsorshipSettings>({
    schema: sponsorshipSettingsSchema,
    initialValues: settings,
  });
  const change = trpc.sponsorship.changeSettings.useMutation({
    meta: { quiet: true },
    ...says(t('saved'), onClose),
    onError: form.showRefusal,
  });
  const { values } = form;
  return (
    <form noValidate onSubmit={form.onSubmit((settings) => change.mutate({ eventId, settings }))}>
      <Stack gap="md">
        <Radio.Group
          label={t('confirmOn')}
          value={values.confirmOn}
          onChange={(next) =>
            form.setFieldValue('confirmOn', next as SponsorshipSettings['confirmOn'])
          }
        >
          <Group gap="lg" mt={6}>
            {confirmations.map((one) => (
              <Radio key={one} value={one} label={t(`confirm.${one}`)} />
            ))}
          </Group>
        </Radio.Group>
        <EuroInput
          label={t('publishFrom')}
          description={t('publishHelp')}
          cents={values.publishFromCents}
          onChange={(cents) => form.setFieldValue('publishFromCents', cents)}
          error={form.errors.publishFromCents}
        />
        <EuroInput
          label={t('contractFrom')}
          description={t('contractHelp')}
          cents={values.contractFromCents}
          onChange={(cents) => form.setFieldValue('contractFromCents', cents)}
          error={form.errors.contractFromCents}
        />
        <Radio.Group
          label={t('mailLogos')}
          description={t('mailLogosHelp')}
          value={values.mailLogos}
          onChange={(next) =>
            form.setFieldValue('mailLogos', next as SponsorshipSettings['mailLogos'])
          }
        >
          <Group gap="lg" mt={6}>
            {logoReaders.map((one) => (
              <Radio key={one} value={one} label={t(`logos.${one}`)} />
            ))}
          </Group>
        </Radio.Group>
        <Textarea
          label={t('organiserAddress')}
          description={t('organiserAddressHelp')}
          autosize
          minRows={2}
          maxLength={400}
          {...form.getInputProps('organiserAddress')}
        />
        <BilingualField
          label={t('terms')}
          help={t('termsHelp')}
          multiline
          minRows={6}
          maxLength={8000}
          value={values.terms}
          onChange={(terms) => form.setFieldValue('terms', terms)}
          error={{
            de: form.errors['terms.de'] as string | undefined,
            en: form.errors['terms.en'] as string | undefined,
          }}
          words={bilingual}
        />
        {change.error && <Alert color="red">{sentence(change.error)}</Alert>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
