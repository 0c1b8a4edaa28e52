import { needsNotice } from '@foyer/domain/stand/stand.rules.ts';
import {
  FloorPlanEditor,
  type FloorPlanEditorHandle,
} from '@foyer/floor-plan/floor-plan-editor.tsx';
import { useFloorPlanEditorLabels } from '@foyer/floor-plan/use-floor-plan-editor-labels.ts';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Switch, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { BackgroundDialog } from './background-dialog.tsx';
import { isRedrawn } from './drawing.ts';
import { HallSettings } from './hall-settings.tsx';
import { ImportPlan } from './import-plan.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { ShapeDetails } from './shape-details.tsx';
import classes from './stand.module.css';
import { useBackground } from './use-background.ts';
import { useDrawing } from './use-drawing.ts';
import type { Plan } from './use-plan-stands.ts';

type Props = { plan: Plan; hall: Plan['halls'][number]; onVersions: () => void };

/** The drawing board: nothing is saved until one says so, and then all of it or nothing. */
export function PlanDrawing({ plan, hall, onVersions }: Props) {
  const t = useTranslations('plan');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const labels = useFloorPlanLabels();
  const editorLabels = useFloorPlanEditorLabels();
  const drawing = useDrawing(plan, hall.hallId);
  const { changes, count } = drawing;
  const [isAsked, ask] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const [isBackground, openBackground] = useState(false);
  const background = useBackground(hall.hallId);
  const editor = useRef<FloorPlanEditorHandle>(null);
  const before = new Map(plan.stands.map((stand) => [stand.standId, stand]));
  const told = changes.changed.flatMap((stand) => {
    const old = before.get(stand.standId);
    return old && needsNotice(old) && isRedrawn(old, stand) ? [old] : [];
  });
  const takenNumbers = useMemo(
    () => plan.stands.filter(({ hallId }) => hallId !== hall.hallId).map(({ number }) => number),
    [plan, hall.hallId],
  );
  const inUse = useMemo(
    () => ({
      category: namesOf(plan.stands.map(({ category }) => category)),
      pavilion: namesOf(plan.stands.map(({ pavilion }) => pavilion)),
    }),
    [plan],
  );
  const save = trpc.stand.changePlan.useMutation({
    onSuccess: async () => {
      await utils.stand.invalidate();
      drawing.discard();
      notify.done(t('saved'));
    },
  });
  // What is just being saved comes back as if a colleague had drawn it.
  const conflicts = save.isPending ? [] : drawing.conflicts;
  useBlocker({
    shouldBlockFn: () => count > 0 && !window.confirm(t('drawing.leave', { count })),
    enableBeforeUnload: () => count > 0,
  });

  return (
    <div className={classes.drawing}>
      <Group justify="space-between" mih={36}>
        <Text size="sm" c="dimmed" role="status">
          {count > 0 ? t('unsaved', { count }) : t('lockedHint')}
        </Text>
        <Group gap="xs">
          {count === 0 && <HallSettings key={JSON.stringify(hall)} hall={hall} />}
          <Button variant="default" onClick={onVersions}>
            {t('versions.open')}
          </Button>
          {background.placed && (
            <Switch
              label={t('background.show')}
              checked={background.isShown}
              onChange={({ currentTarget }) => background.show(currentTarget.checked)}
            />
          )}
          <Button variant="default" onClick={() => openBackground(true)}>
            {t('background.open')}
          </Button>
          <Button variant="default" onClick={() => setImporting(true)}>
            {t('import.open')}
          </Button>
          {count > 0 && (
            <>
              <Button variant="default" onClick={drawing.discard}>
                {t('discard')}
              </Button>
              <Button
                loading={save.isPending}
                disabled={conflicts.length > 0}
                onClick={() => (told.length > 0 ? ask(true) : save.mutate({ eventId, changes }))}
              >
                {t('saveDrawing')}
              </Button>
            </>
          )}
        </Group>
      </Group>
      {conflicts.length > 0 && (
        <div className={classes.conflict} role="alert">
          <Text size="sm" fw={600}>
            {t('drawing.conflictTitle')}
          </Text>
          <Text size="sm" mb="xs">
            {t('drawing.conflict', { numbers: conflicts.map(({ number }) => number).join(', ') })}
          </Text>
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={drawing.takeTheirs}>
              {t('drawing.takeTheirs')}
            </Button>
            <Button size="xs" variant="default" onClick={drawing.keepMine}>
              {t('drawing.keepMine')}
            </Button>
          </Group>
        </div>
      )}
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
      <BackgroundDialog
        isOpen={isBackground}
        onClose={() => openBackground(false)}
        {...{ plan, hall }}
        background={background.placed}
      />
      <ImportPlan
        isOpen={isImporting}
        onClose={() => setImporting(false)}
        hall={hall}
        stands={drawing.stands}
        takenNumbers={takenNumbers}
        onTake={(stands) => editor.current?.add(stands)}
      />
      <div className={classes.editor}>
        <FloorPlanEditor
          ref={editor}
          takenNumbers={takenNumbers}
          hall={hall}
          stands={drawing.stands}
          fixtures={drawing.fixtures}
          background={background.drawn}
          labels={labels}
          editorLabels={editorLabels}
          onChange={drawing.change}
          inspect={(chosen, set) => <ShapeDetails chosen={chosen} set={set} inUse={inUse} />}
        />
      </div>
    </div>
  );
}

const namesOf = (all: readonly string[]) => [...new Set(all)].filter(Boolean).sort();
