import { needsNotice } from '@foyer/domain/stand/stand.rules.ts';
import { applyChanges, type PlanChange } from '@foyer/floor-plan/editor/plan-change.ts';
import { FloorPlanEditor } from '@foyer/floor-plan/floor-plan-editor.tsx';
import type { PlanFixture, PlanStand } from '@foyer/floor-plan/plan.ts';
import { useFloorPlanEditorLabels } from '@foyer/floor-plan/use-floor-plan-editor-labels.ts';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NoticeDialog } from './notice-dialog.tsx';
import { planChangesOf } from './plan-changes-of.ts';
import type { Plan } from './use-plan-stands.ts';

type Props = {
  plan: Plan;
  hall: Plan['halls'][number];
  stands: readonly PlanStand[];
  fixtures: readonly PlanFixture[];
};

/** The drawing board: nothing is saved until one says so, and then all of it or nothing. */
export function PlanDrawing({ plan, hall, stands, fixtures }: Props) {
  const t = useTranslations('plan');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const labels = useFloorPlanLabels();
  const editorLabels = useFloorPlanEditorLabels();
  const [drawn, setDrawn] = useState<readonly PlanStand[] | null>(null);
  const shown = drawn ?? stands;
  const changes = planChangesOf(plan, hall.hallId, shown);
  const count = changes.created.length + changes.changed.length + changes.removed.length;
  const save = trpc.stand.changePlan.useMutation({
    onSuccess: async () => {
      await utils.stand.plan.invalidate({ eventId });
      setDrawn(null);
      notify.done(t('saved'));
    },
  });
  const [isAsked, ask] = useState(false);
  const before = new Map(plan.stands.map((stand) => [stand.standId, stand]));
  const told = changes.changed
    .flatMap(({ standId }) => before.get(standId) ?? [])
    .filter(needsNotice);
  const change = (steps: readonly PlanChange[]) =>
    setDrawn(
      applyChanges([...shown], steps, (stand) => ({
        ...stand,
        tone: 'draft',
        spoken: stand.number,
      })),
    );

  return (
    <>
      <Group justify="space-between" mb="sm" mih={36}>
        <Text size="sm" c="dimmed" role="status">
          {count > 0 ? t('unsaved', { count }) : t('lockedHint')}
        </Text>
        {count > 0 && (
          <Group gap="xs">
            <Button variant="default" onClick={() => setDrawn(null)}>
              {t('discard')}
            </Button>
            <Button
              loading={save.isPending}
              onClick={() => (told.length > 0 ? ask(true) : save.mutate({ eventId, changes }))}
            >
              {t('saveDrawing')}
            </Button>
          </Group>
        )}
      </Group>
      <NoticeDialog
        isOpen={isAsked}
        title={t('notice.drawTitle')}
        numbers={told.map(({ number }) => number)}
        confirmLabel={t('notice.save')}
        isPending={save.isPending}
        onClose={() => ask(false)}
        onSend={(reason) => {
          save.mutate({ eventId, changes: { ...changes, reason } });
          ask(false);
        }}
      />
      <FloorPlanEditor
        hall={hall}
        stands={shown}
        fixtures={fixtures}
        labels={labels}
        editorLabels={editorLabels}
        onChange={change}
      />
    </>
  );
}
