import { canRestore, changesTo, differencesOf } from '@foyer/domain/stand/plan-version.rules.ts';
import { needsNotice } from '@foyer/domain/stand/stand.rules.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useNow, useTranslations } from 'use-intl';
import { isRedrawn } from './drawing.ts';
import { NoticeDialog } from './notice-dialog.tsx';
import type { Plan } from './use-plan-stands.ts';
import type { PlanVersion } from './version-list.tsx';

type Props = {
  plan: Plan;
  hall: Plan['halls'][number];
  versions: readonly PlanVersion[];
  chosen: PlanVersion;
  drawing: Outputs['stand']['planVersion'];
  onRestored: (number: number) => void;
};

/** Brings a version back, as far as those who have stands allow; says why where they do not. */
export function RestoreVersion(props: Props) {
  const { plan, hall, versions, chosen, drawing, onRestored } = props;
  const t = useTranslations('plan.versions');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const now = useNow({ updateInterval: 10_000 });
  const { eventId } = useOrganiserHat();
  const { reason } = useSentences();
  const [isAsked, ask] = useState(false);
  const { hallId } = hall;
  const today = useMemo(() => {
    const here = (one: { hallId: string }) => one.hallId === hallId;
    return { stands: plan.stands.filter(here), fixtures: plan.fixtures.filter(here) };
  }, [plan, hallId]);
  const isNow = useMemo(
    () => differencesOf({ ...hall, ...today }, drawing).length === 0,
    [hall, today, drawing],
  );
  const told = useMemo(() => {
    const known = new Map(today.stands.map((stand) => [stand.standId, stand]));
    return changesTo(today, drawing).changed.flatMap((stand) => {
      const old = known.get(stand.standId);
      return old && needsNotice(old) && isRedrawn(old, stand) ? [old.number] : [];
    });
  }, [today, drawing]);
  const verdict = canRestore(today, drawing, now);
  const seen = versions[0]?.number ?? chosen.number;
  const restore = trpc.stand.restorePlan.useMutation({
    onSuccess: async () => {
      ask(false);
      notify.done(t('restored', { hall: hall.name, number: chosen.number }));
      await utils.stand.invalidate();
      onRestored(seen + 1);
    },
    onError: () => utils.stand.invalidate(),
  });
  const send = (why: string) =>
    restore.mutate({ eventId, hallId, number: chosen.number, seen, reason: why });
  if (isNow) {
    return (
      <Text size="sm" c="dimmed">
        {t('isNow')}
      </Text>
    );
  }
  return (
    <Group gap="sm">
      {!verdict.allowed && (
        <Text size="sm" c="dimmed" maw={420} id="restore-why">
          {reason(verdict)}
        </Text>
      )}
      <Button
        variant="default"
        disabled={!verdict.allowed}
        aria-describedby={verdict.allowed ? undefined : 'restore-why'}
        loading={restore.isPending}
        onClick={() => (told.length > 0 ? ask(true) : send(''))}
      >
        {t('restore')}
      </Button>
      <NoticeDialog
        isOpen={isAsked}
        title={t('noticeTitle')}
        numbers={told}
        confirmLabel={t('noticeSend')}
        isPending={restore.isPending}
        onClose={() => ask(false)}
        onSend={send}
      />
    </Group>
  );
}
