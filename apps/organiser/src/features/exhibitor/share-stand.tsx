import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ExhibitorDetail } from './exhibitor-panel.tsx';

/** Instead of a stand of its own: the exhibitor goes to the stand of another one, as a co-exhibitor. */
export function ShareStand({ exhibitor }: { exhibitor: ExhibitorDetail }) {
  const t = useTranslations('exhibitors.share');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const { exhibitorId, name } = exhibitor;
  const [chosen, choose] = useState<string | null>(null);
  const [isOpen, open] = useState(false);
  const others = trpc.stand.exhibitors.useQuery({ eventId }, { enabled: isOpen });
  const share = trpc.stand.share.useMutation({
    onSuccess: () => notify.done(t('done', { exhibitor: name })),
    onSettled: () =>
      Promise.all([
        utils.exhibitor.invalidate(),
        utils.stand.invalidate(),
        utils.placement.invalidate(),
        utils.fact.invalidate(),
        utils.event.overview.invalidate(),
      ]),
  });
  if (!isOpen) {
    return (
      <Button size="xs" variant="default" onClick={() => open(true)}>
        {t('open')}
      </Button>
    );
  }
  // Only who is to have a stand of its own can be joined.
  const hosts = (others.data ?? []).filter(
    (one) => one.main === null && one.exhibitorId !== exhibitorId,
  );
  return (
    <Group gap="xs" align="end">
      <Select
        flex={1}
        label={t('main')}
        description={t('help')}
        placeholder={t('choose')}
        searchable
        data-autofocus
        value={chosen}
        onChange={choose}
        data={hosts.map((one) => ({
          value: one.exhibitorId,
          label:
            one.standNumbers.length > 0 ? `${one.name} (${one.standNumbers.join(', ')})` : one.name,
        }))}
      />
      <Button
        disabled={chosen === null}
        loading={share.isPending}
        onClick={() => chosen && share.mutate({ eventId, exhibitorId, mainId: chosen as never })}
      >
        {t('share')}
      </Button>
    </Group>
  );
}
