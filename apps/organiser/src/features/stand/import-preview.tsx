import type { DrawnStand } from '@foyer/floor-plan/editor/plan-change.ts';
import { problemWords } from '@foyer/floor-plan/editor/problem-words.ts';
import { FloorPlanPicture } from '@foyer/floor-plan/floor-plan-picture.tsx';
import type { FoundPlan } from '@foyer/floor-plan/import/imported-plan.ts';
import { importProblems, likelyScale, placed } from '@foyer/floor-plan/import/placing.ts';
import type { PlanHall, PlanStand } from '@foyer/floor-plan/plan.ts';
import { useFloorPlanEditorLabels } from '@foyer/floor-plan/use-floor-plan-editor-labels.ts';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { Button, Checkbox, Group, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './stand.module.css';

type Props = {
  found: FoundPlan;
  hall: PlanHall;
  stands: readonly PlanStand[];
  takenNumbers: readonly string[];
  onTake: (stands: readonly DrawnStand[]) => void;
};

/** More lines than this help nobody. */
const MOST_PROBLEMS = 8;

/** What was recognised, where it would stand, and what is in the way; taken as a whole or not at all. */
export function ImportPreview({ found, hall, stands, takenNumbers, onTake }: Props) {
  const t = useTranslations('plan.import');
  const labels = useFloorPlanLabels();
  const editorLabels = useFloorPlanEditorLabels();
  const allLayers = useMemo(
    () => [...new Set(found.shapes.map(({ layer }) => layer))].sort(),
    [found],
  );
  const [layers, setLayers] = useState<readonly string[]>(allLayers);
  const [scale, setScale] = useState<string | number>(
    () => found.unitsPerMetre ?? likelyScale(found, hall),
  );
  const [[left, top], setCorner] = useState<readonly [string | number, string | number]>([1, 1]);
  const [ids] = useState(() => found.shapes.map(() => crypto.randomUUID()));
  const fresh = useMemo(
    () =>
      placed(
        found,
        {
          ...{ left: Number(left), top: Number(top), unitsPerMetre: Number(scale) },
          layers: new Set(layers),
        },
        {
          taken: [...takenNumbers, ...stands.map(({ number }) => number)],
          newId: (i) => ids[i] ?? '',
        },
      ),
    [found, left, top, scale, layers, stands, takenNumbers, ids],
  );
  const problems = useMemo(
    () => (fresh ? importProblems(hall, fresh, { there: stands, taken: takenNumbers }) : []),
    [fresh, hall, stands, takenNumbers],
  );
  const known = new Map([...stands, ...(fresh ?? [])].map((stand) => [stand.standId, stand]));
  const words = problems.map((problem) =>
    problemWords(problem, {
      ...{ stands: known, fixtures: [], labels: editorLabels },
      kinds: labels.fixtureKinds,
    }),
  );
  const isReady = fresh !== null && fresh.length > 0 && problems.length === 0;
  return (
    <Stack gap="md">
      <Text size="sm" role="status">
        {t('found', { count: found.shapes.length })}
        {found.passedOver > 0 && ` ${t('passedOver', { count: found.passedOver })}`}
      </Text>
      {allLayers.length > 1 && (
        <Checkbox.Group label={t('layers')} value={[...layers]} onChange={setLayers}>
          <Group gap="sm" mt={4}>
            {allLayers.map((layer) => (
              <Checkbox key={layer} value={layer} label={layer || t('noLayer')} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      {!found.isPlaced && (
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <NumberInput
            label={t('scale')}
            description={t('scaleHelp')}
            min={0}
            value={scale}
            onChange={setScale}
            error={fresh === null ? t('zeroScale') : undefined}
          />
          <NumberInput
            label={editorLabels.left}
            description={t('corner')}
            value={left}
            onChange={(value) => setCorner([value, top])}
          />
          <NumberInput
            label={editorLabels.top}
            description={t('corner')}
            value={top}
            onChange={(value) => setCorner([left, value])}
          />
        </SimpleGrid>
      )}
      {fresh && (
        <div className={classes.preview}>
          <FloorPlanPicture
            hall={hall}
            width={760}
            label={t('preview', { count: fresh.length })}
            stands={[
              ...stands.map((stand) => ({ ...stand, tone: 'muted' as const })),
              ...fresh.map((stand) => ({ ...stand, tone: 'available' as const, spoken: '' })),
            ]}
          />
        </div>
      )}
      {words.length > 0 && (
        <div role="alert">
          <Text size="sm" fw={600}>
            {t('mend', { count: words.length })}
          </Text>
          <ul className={classes.told}>
            {words.slice(0, MOST_PROBLEMS).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {words.length > MOST_PROBLEMS && (
            <Text size="sm" c="dimmed">
              {t('more', { count: words.length - MOST_PROBLEMS })}
            </Text>
          )}
        </div>
      )}
      <Group justify="flex-end">
        <Button disabled={!isReady} onClick={() => fresh && onTake(fresh)}>
          {t('take', { count: fresh?.length ?? 0 })}
        </Button>
      </Group>
    </Stack>
  );
}
