import type { PlanBackground } from '@foyer/floor-plan/plan.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { Plan } from './use-plan-stands.ts';

type HallId = Plan['halls'][number]['hallId'];
export type Background = NonNullable<Outputs['stand']['background']>;

/** Another picture has another address, so an old one is never shown for a new one. */
export function backgroundUrl(eventId: string, { hallId, sha256 }: Background): string {
  return `/api/halls/${eventId}/${hallId}/background?picture=${sha256.slice(0, 16)}`;
}

/** The picture under a hall, loaded for the plan; shown or not is a matter of who looks. */
export function useBackground(hallId: HallId) {
  const { eventId } = useOrganiserHat();
  const found = trpc.stand.background.useQuery({ eventId, hallId });
  const placed = found.data ?? null;
  const [isShown, show] = useState(true);
  const isDark = useComputedColorScheme() === 'dark';
  const paper = useImage(placed && backgroundUrl(eventId, placed));
  const image = useMemo(() => (paper && isDark ? inverted(paper) : paper), [paper, isDark]);
  const drawn = useMemo<PlanBackground | undefined>(
    () => (placed && image && isShown ? { ...placed, image } : undefined),
    [placed, image, isShown],
  );
  return { placed, drawn, isShown, show };
}

/** A sheet of white paper would outshine a dark plan: its lines become light ones on dark ground. */
function inverted(image: HTMLImageElement): CanvasImageSource {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const ctx = canvas.getContext('2d');
  if (!ctx) return image;
  ctx.fillStyle = '#ffffff';
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.drawImage(image, 0, 0);
  ctx.globalCompositeOperation = 'difference';
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

function useImage(url: string | null): HTMLImageElement | null {
  const [loaded, setLoaded] = useState<{ url: string; image: HTMLImageElement } | null>(null);
  useEffect(() => {
    if (!url) return undefined;
    const image = new Image();
    let isWanted = true;
    image.src = url;
    image.decode().then(
      () => isWanted && setLoaded({ url, image }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [url]);
  return loaded && loaded.url === url ? loaded.image : null;
}
