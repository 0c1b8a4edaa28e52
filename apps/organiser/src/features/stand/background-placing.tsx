import { canScale, placeByPoints } from '@foyer/domain/stand/background.rules.ts';
import type { BackgroundPlace } from '@foyer/domain/stand/background.schema.ts';
import type { Point } from '@foyer/domain/stand/stand.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, NumberInput, SimpleGrid, Slider, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { PointsOnPicture } from './points-on-picture.tsx';
import type { Background } from './use-background.ts';
import type { Plan } from './use-plan-stands.ts';

type Props = {
  plan: Plan;
  hall: Plan['halls'][number];
  background: Background;
  onPlaced: () => void;
};

type Typed = string | number;

/** Two points whose distance is known tell the scale; where the first one lies tells the place. */
export function BackgroundPlacing({ plan, hall, background, onPlaced }: Props) {
  const t = useTranslations('plan.background');
  const format = useFormatter();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const { reason } = useSentences();
  const [points, setPoints] = useState(() => firstPoints(background));
  const [typed, setTyped] = useState<Typed>('');
  const [liesAt, setLiesAt] = useState<{ x: Typed; y: Typed } | null>(null);
  const [opacity, setOpacity] = useState(Math.round(background.opacity * 100));
  const [from, to] = points;
  const now = pixelDistance(from, to) * background.metresPerPixel;
  // Nothing typed keeps the scale: then only place and opacity change.
  const metres = typed === '' ? now : Number(typed);
  const verdict = canScale(background, { from, to, metres });
  const fallback = {
    x: hundredth(background.leftMetres + from.x * background.metresPerPixel),
    y: hundredth(background.topMetres + from.y * background.metresPerPixel),
  };
  const fromLiesAt = { x: Number(liesAt?.x ?? fallback.x), y: Number(liesAt?.y ?? fallback.y) };
  const place: BackgroundPlace = {
    ...(verdict.allowed ? placeByPoints({ from, to, metres, fromLiesAt }) : background),
    opacity: opacity / 100,
  };
  const save = trpc.stand.placeBackground.useMutation({
    onSuccess: async () => {
      notify.done(t('placed'));
      await utils.stand.background.invalidate();
      onPlaced();
    },
    onError: () => utils.stand.background.invalidate(),
  });
  const { hallId, version } = background;
  const coordinate = (axis: 'x' | 'y') => (
    <NumberInput
      label={t(axis === 'x' ? 'firstLeft' : 'firstTop')}
      decimalScale={2}
      value={liesAt?.[axis] ?? fallback[axis]}
      onChange={(value) => setLiesAt({ ...(liesAt ?? fallback), [axis]: value })}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (verdict.allowed) save.mutate({ eventId, hallId, version, place });
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t('pointsHelp')}</Text>
        <PointsOnPicture {...{ plan, hall, background, place, points }} onPoints={setPoints} />
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} verticalSpacing="sm">
          <NumberInput
            label={t('distance')}
            placeholder={format.number(now, { maximumFractionDigits: 2 })}
            decimalScale={3}
            value={typed}
            onChange={setTyped}
            error={reason(verdict)}
          />
          {coordinate('x')}
          {coordinate('y')}
          <div>
            <Text size="sm" fw={500} id="background-opacity">
              {t('opacity', { percent: opacity })}
            </Text>
            <Slider
              aria-labelledby="background-opacity"
              thumbLabel={t('opacityLabel')}
              min={5}
              max={100}
              step={5}
              label={null}
              mt="sm"
              value={opacity}
              onChange={setOpacity}
            />
          </div>
        </SimpleGrid>
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending} disabled={!verdict.allowed}>
            {t('place')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Well apart and inside the picture, for whoever moves them with the keyboard. */
function firstPoints({ widthPixels, heightPixels }: Background): [Point, Point] {
  const y = Math.round(heightPixels * 0.15);
  return [
    { x: Math.round(widthPixels * 0.15), y },
    { x: Math.round(widthPixels * 0.85), y },
  ];
}

const pixelDistance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const hundredth = (value: number) => Math.round(value * 100) / 100;
