import { isTakingPart } from '@foyer/domain/exhibitor/participation.rules.ts';
import { locales, textIn } from '@foyer/domain/locales.ts';
import { type Level, placesLeft } from '@foyer/domain/sponsorship/benefit.schema.ts';
import {
  type Contract,
  contributions,
  newSponsorshipSchema,
  offerInputSchema,
} from '@foyer/domain/sponsorship/contract.schema.ts';
import type { SponsorshipDetail } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import {
  Alert,
  Button,
  Group,
  Modal,
  Radio,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { EuroInput } from './euro-input.tsx';
import { useSponsorshipAct } from './use-sponsorship-act.ts';

type Of =
  | { kind: 'new' }
  | { kind: 'edit' | 'revise'; sponsor: SponsorshipDetail; contract: Contract };

type OfferDialogProps = {
  levels: readonly Level[];
  of: Of;
  onClose: () => void;
  onSaved?: (sponsorshipId: string) => void;
};

/** What a contract will say: for a new sponsor, a draft, or a revision. */
export function OfferDialog({ levels, of, onClose, onSaved }: OfferDialogProps) {
  const t = useTranslations('sponsors.form');
  const form = useZodForm<Record<string, unknown> & Values>({
    schema: of.kind === 'new' ? newSponsorshipSchema : offerInputSchema,
    initialValues: initialOf(of, levels),
  });
  const { save, error, isPending } = useSave(of, { onClose, onSaved, onError: form.showRefusal });
  const { sentence } = useSentences();
  const { locale } = useLanguage();
  const languages = useTranslations('portal.language');
  const { values } = form;
  const name = of.kind === 'new' ? '' : of.sponsor.name;
  const title = { new: t('new'), edit: t('edit', { name }), revise: t('revise', { name }) };
  const chosen = levels.find(({ levelId }) => levelId === values.levelId);
  return (
    <Modal opened size="lg" onClose={onClose} title={title[of.kind]}>
      <form noValidate onSubmit={form.onSubmit(save)}>
        <Stack gap="md">
          {of.kind === 'revise' && (
            <Text size="sm" c="dimmed">
              {t('reviseHelp')}
            </Text>
          )}
          {of.kind === 'new' && <ExhibitorSelect {...form.getInputProps('exhibitorId')} />}
          <Select
            label={t('level')}
            allowDeselect={false}
            data={levels.map((level) => ({
              value: level.levelId as string,
              label: nameOf(level, textIn(level.name, locale)),
            }))}
            {...form.getInputProps('levelId')}
            onChange={(levelId) => {
              const level = levels.find((one) => one.levelId === levelId);
              // The price follows the level as long as nobody has agreed on another one.
              const isUsual = !chosen || values.valueCents === chosen.priceCents;
              form.setFieldValue('levelId', levelId ?? '');
              if (level && isUsual) form.setFieldValue('valueCents', level.priceCents);
            }}
          />
          <EuroInput
            label={t('value')}
            description={t('valueHelp')}
            cents={values.valueCents}
            onChange={(cents) => form.setFieldValue('valueCents', cents)}
            error={form.errors.valueCents}
          />
          <Radio.Group
            label={t('contribution')}
            value={values.contribution}
            onChange={(next) => form.setFieldValue('contribution', next as Values['contribution'])}
          >
            <Group gap="lg" mt={6}>
              {contributions.map((one) => (
                <Radio key={one} value={one} label={t(one)} />
              ))}
            </Group>
          </Radio.Group>
          {values.contribution === 'in_kind' && (
            <TextInput label={t('contributionNote')} {...form.getInputProps('contributionNote')} />
          )}
          <Textarea
            label={t('sponsorAddress')}
            description={t('sponsorAddressHelp')}
            autosize
            minRows={2}
            maxLength={400}
            {...form.getInputProps('sponsorAddress')}
          />
          <TextInput
            label={t('purpose')}
            description={t('purposeHelp')}
            {...form.getInputProps('purpose')}
          />
          <Select
            label={t('locale')}
            allowDeselect={false}
            data={locales.map((value) => ({ value, label: languages(value) }))}
            {...form.getInputProps('locale')}
          />
          {error && <Alert color="red">{sentence(error)}</Alert>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={isPending}>
              {of.kind === 'edit' ? t('save') : t('draft')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );

  function nameOf(level: Level, said: string): string {
    const left = placesLeft(level);
    return left === null ? said : t('left', { name: said, left });
  }
}

type Values = {
  exhibitorId: string;
  levelId: string;
  valueCents: number;
  contribution: Contract['contribution'];
  contributionNote: string;
  sponsorAddress: string;
  purpose: string;
  locale: Contract['locale'];
};

function initialOf(of: Of, levels: readonly Level[]): Values {
  if (of.kind !== 'new') {
    const { levelId, valueCents, contribution, contributionNote } = of.contract;
    const { sponsorAddress, purpose, locale } = of.contract;
    return {
      ...{ exhibitorId: of.sponsor.exhibitorId, levelId, valueCents, contribution },
      ...{ contributionNote, sponsorAddress, purpose, locale },
    };
  }
  const [first] = levels;
  return {
    ...{ exhibitorId: '', levelId: first?.levelId ?? '', valueCents: first?.priceCents ?? 0 },
    ...{ contribution: 'money', contributionNote: '', locale: 'de' },
    ...{ sponsorAddress: '', purpose: '' },
  };
}

function useSave(
  of: Of,
  on: {
    onClose: () => void;
    onSaved: ((sponsorshipId: string) => void) | undefined;
    onError: (error: unknown) => void;
  },
) {
  const t = useTranslations('sponsors.form');
  const { eventId } = useOrganiserHat();
  const { says } = useSponsorshipAct();
  const options = { meta: { quiet: true }, ...says(t('saved'), on.onClose), onError: on.onError };
  const offer = trpc.sponsorship.offer.useMutation({
    ...options,
    onSuccess: ({ sponsorshipId }) => {
      options.onSuccess();
      on.onSaved?.(sponsorshipId);
    },
  });
  const change = trpc.sponsorship.changeDraft.useMutation(options);
  const revise = trpc.sponsorship.revise.useMutation(options);
  const { error, isPending } = { new: offer, edit: change, revise }[of.kind];
  const save = (values: Values) => {
    if (of.kind === 'new') return offer.mutate({ eventId, offer: values as never });
    const { exhibitorId: _exhibitorId, ...rest } = values;
    const given = { eventId, sponsorshipId: of.sponsor.sponsorshipId, offer: rest as never };
    return of.kind === 'edit' ? change.mutate(given) : revise.mutate(given);
  };
  return { save, error, isPending };
}

type ExhibitorSelectProps = {
  value?: string;
  onChange: (exhibitorId: string | null) => void;
  error?: ReactNode;
};

function ExhibitorSelect(props: ExhibitorSelectProps) {
  const t = useTranslations('sponsors.form');
  const { eventId } = useOrganiserHat();
  const { data: exhibitors = [] } = trpc.exhibitor.list.useQuery({ eventId });
  const { data: sponsors = [] } = trpc.sponsorship.list.useQuery({ eventId });
  const taken = new Set(
    sponsors.filter(({ status }) => status !== 'cancelled').map((one) => one.exhibitorId),
  );
  return (
    <Select
      label={t('exhibitor')}
      searchable
      data={exhibitors
        .filter((one) => isTakingPart(one.participation) && !taken.has(one.exhibitorId))
        .map(({ exhibitorId, name }) => ({ value: exhibitorId as string, label: name }))}
      {...props}
    />
  );
}
