import { needsNotice } from '@foyer/domain/stand/stand.rules.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import {
  Button,
  Group,
  Modal,
  NumberInput,
  Stack,
  Switch,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { StandOffer } from './stand-offer.tsx';
import type { Plan, Stand } from './use-plan-stands.ts';

type Props = { stand: Stand; plan: Plan };

/** What the drawing board tells of a stand, changed without it: from the list and from the plan. */
export function EditStand({ stand, plan }: Props) {
  const t = useTranslations('plan.edit');
  const [isOpen, dialog] = useDisclosure();
  return (
    <>
      <Button variant="default" size="xs" onClick={dialog.open}>
        {t('open')}
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={t('title', { number: stand.number })}>
        <EditForm stand={stand} plan={plan} onClose={dialog.close} />
      </Modal>
    </>
  );
}

function EditForm({ stand: latest, plan, onClose }: Props & { onClose: () => void }) {
  // As it was when the form opened: whoever saved meanwhile is not written over, but told.
  const [stand] = useState(latest);
  const t = useTranslations('plan');
  const { eventId } = useOrganiserHat();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const change = trpc.stand.changePlan.useMutation({
    onSettled: () => Promise.all([utils.stand.invalidate(), utils.fact.invalidate()]),
  });
  const [now, set] = useState({
    ...{ number: stand.number, openSides: stand.openSides, hasNetwork: stand.hasNetwork },
    ...{ category: stand.category, pavilion: stand.pavilion },
    ...{ power: stand.powerKilowatts as number | string, price: stand.priceCents / 100 },
    reason: '',
  });
  const put = (part: Partial<typeof now>) => set((before) => ({ ...before, ...part }));
  // Power or price may change without a word; the number is what was told.
  const isTold = needsNotice(stand) && now.number.trim() !== stand.number;
  const save = () =>
    change.mutate(
      {
        eventId,
        changes: {
          ...{ hallId: stand.hallId, created: [], removed: [], reason: now.reason.trim() },
          changed: [
            {
              ...{ standId: stand.standId, version: stand.version, polygon: stand.polygon },
              ...{ number: now.number.trim(), openSides: now.openSides },
              ...{ category: now.category.trim(), pavilion: now.pavilion.trim() },
              ...{ hasNetwork: now.hasNetwork, powerKilowatts: Number(now.power) || 0 },
              priceCents: Math.round((Number(now.price) || 0) * 100),
            },
          ],
        },
      },
      {
        onSuccess: () => {
          notify.done(t('changed', { number: now.number.trim() }));
          onClose();
        },
      },
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('edit.number')}
          required
          maxLength={12}
          data-autofocus
          value={now.number}
          onChange={({ currentTarget }) => put({ number: currentTarget.value })}
        />
        <StandOffer
          openSides={now.openSides}
          category={now.category}
          pavilion={now.pavilion}
          plan={plan}
          onChange={put}
        />
        <Group grow align="end">
          <NumberInput
            label={t('drawing.power')}
            min={0}
            max={400}
            decimalScale={1}
            value={now.power}
            onChange={(power) => put({ power })}
          />
          <NumberInput
            label={t('drawing.price')}
            min={0}
            max={1_000_000}
            decimalScale={2}
            value={now.price}
            onChange={(price) => put({ price: Number(price) })}
          />
        </Group>
        <Switch
          label={t('details.network')}
          checked={now.hasNetwork}
          onChange={({ currentTarget }) => put({ hasNetwork: currentTarget.checked })}
        />
        {isTold && (
          <Textarea
            label={t('notice.reason')}
            description={t('notice.why', { count: 1, numbers: stand.number })}
            required
            autosize
            minRows={3}
            maxLength={600}
            value={now.reason}
            onChange={({ currentTarget }) => put({ reason: currentTarget.value })}
          />
        )}
        <Text size="sm" c="dimmed">
          {t('edit.shape')}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {isTold ? t('notice.save') : t('edit.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
