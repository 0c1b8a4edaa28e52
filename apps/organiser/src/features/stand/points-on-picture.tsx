import type { BackgroundPlace } from '@foyer/domain/stand/background.schema.ts';
import type { Point } from '@foyer/domain/stand/stand.schema.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { ActionIcon, Group } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './background.module.css';
import { type Background, backgroundUrl } from './use-background.ts';
import type { Plan } from './use-plan-stands.ts';

type Pair = readonly [Point, Point];
type Props = {
  plan: Plan;
  hall: Plan['halls'][number];
  background: Background;
  /** As it would be saved now: the hall and its stands are drawn over the picture accordingly. */
  place: BackgroundPlace;
  points: Pair;
  onPoints: (points: [Point, Point]) => void;
};

const zooms = [1, 2, 4, 8];

/** The picture with two points on it: clicked, dragged, or moved by the arrow keys pixel by pixel. */
export function PointsOnPicture({ plan, hall, background, place, points, onPoints }: Props) {
  const t = useTranslations('plan.background');
  const { eventId } = useOrganiserHat();
  const { widthPixels, heightPixels } = background;
  const paper = useRef<HTMLDivElement>(null);
  const dragged = useRef<0 | 1 | null>(null);
  const [next, setNext] = useState<0 | 1>(0);
  const [zoom, setZoom] = useState(1);
  const set = (which: 0 | 1, { x, y }: Point) => {
    const point = { x: clamped(x, widthPixels), y: clamped(y, heightPixels) };
    onPoints(which === 0 ? [point, points[1]] : [points[0], point]);
  };
  const pixelAt = (event: { clientX: number; clientY: number }): Point => {
    const box = paper.current?.getBoundingClientRect();
    if (!box || box.width === 0) return points[0];
    return {
      x: Math.round(((event.clientX - box.left) / box.width) * widthPixels),
      y: Math.round(((event.clientY - box.top) / box.height) * heightPixels),
    };
  };
  const click = (event: MouseEvent) => {
    if (event.target !== paper.current) return;
    set(next, pixelAt(event));
    setNext(next === 0 ? 1 : 0);
  };
  const press = (event: KeyboardEvent, which: 0 | 1) => {
    const step = event.shiftKey ? 20 : 1;
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[
      event.key
    ];
    if (!way) return;
    event.preventDefault();
    const { x, y } = points[which];
    set(which, { x: x + (way[0] ?? 0) * step, y: y + (way[1] ?? 0) * step });
  };
  const drag = {
    onPointerMove: (event: PointerEvent) => {
      if (dragged.current !== null) set(dragged.current, pixelAt(event));
    },
    onPointerUp: () => {
      dragged.current = null;
    },
    onPointerCancel: () => {
      dragged.current = null;
    },
  };
  const zoomTo = (step: 1 | -1) => {
    const at = zooms.indexOf(zoom) + step;
    setZoom(zooms[at] ?? zoom);
  };
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled is reached by key. */}
      <section className={classes.picture} aria-label={t('picture')} tabIndex={0}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the points themselves are moved by key. */}
        <div
          ref={paper}
          className={classes.paper}
          style={{ width: `${zoom * 100}%`, aspectRatio: `${widthPixels} / ${heightPixels}` }}
          onClick={click}
          {...drag}
        >
          <img src={backgroundUrl(eventId, background)} alt="" draggable={false} />
          <Overlay {...{ plan, hall, background, place, points }} />
          {([0, 1] as const).map((which) => (
            <button
              key={which}
              type="button"
              className={classes.point}
              aria-label={t('point', { number: which + 1, ...points[which] })}
              style={{
                left: `${(points[which].x / widthPixels) * 100}%`,
                top: `${(points[which].y / heightPixels) * 100}%`,
              }}
              onKeyDown={(event) => press(event, which)}
              onPointerDown={(event) => {
                dragged.current = which;
                paper.current?.setPointerCapture(event.pointerId);
              }}
            >
              {which + 1}
            </button>
          ))}
        </div>
      </section>
      <Group gap={4} mt={4} justify="flex-end">
        <ActionIcon
          variant="default"
          aria-label={t('zoomOut')}
          disabled={zoom === zooms[0]}
          onClick={() => zoomTo(-1)}
        >
          <IconMinus size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t('zoomIn')}
          disabled={zoom === zooms.at(-1)}
          onClick={() => zoomTo(1)}
        >
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </div>
  );
}

type OverlayProps = Omit<Props, 'onPoints'>;

/** The hall as it will lie on the picture, so that one sees at once whether the scale is right. */
function Overlay({ plan, hall, background, place, points }: OverlayProps) {
  const { leftMetres, topMetres, metresPerPixel } = place;
  const { widthPixels, heightPixels } = background;
  const [from, to] = points;
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <svg
      aria-hidden="true"
      className={classes.overlay}
      viewBox={`0 0 ${widthPixels} ${heightPixels}`}
    >
      <g
        transform={`scale(${1 / metresPerPixel}) translate(${-leftMetres} ${-topMetres})`}
        className={classes.hall}
      >
        <rect width={hall.widthMetres} height={hall.depthMetres} />
        {plan.stands
          .filter(({ hallId }) => hallId === hall.hallId)
          .map(({ standId, polygon }) => (
            <polygon key={standId} points={polygon.map(({ x, y }) => `${x},${y}`).join(' ')} />
          ))}
      </g>
      <line {...line} className={classes.line} />
    </svg>
  );
}

const clamped = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));
