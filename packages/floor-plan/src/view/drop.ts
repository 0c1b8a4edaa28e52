import { standAt } from '../canvas/hit.ts';
import type { Marks } from '../canvas/paint-marks.ts';
import type { PlanSurface } from '../canvas/plan-surface.ts';
import type { PlanScene } from '../canvas/scene.ts';

type Options = {
  readonly surface: PlanSurface;
  readonly scene: () => PlanScene;
  readonly mayDrop: (standId: string) => boolean;
  readonly targeted: (target: Marks['target']) => void;
  readonly dropped: (standId: string, text: string) => void;
};

/** In CSS pixels: near the edge the plan moves on while something is dragged over it. */
const EDGE = 48;

/** Lets text be dropped on a stand (HTML drag and drop). Answers how to stop listening. */
export function listenToDrops(target: HTMLElement, options: Options): () => void {
  const { surface, scene } = options;
  const over = (event: DragEvent) => {
    // A browser fires this all the time, also while the pointer rests.
    const { x, y } = surface.pixelAt(event);
    const { width, height } = surface.motion.viewport;
    const push = (at: number, size: number) => {
      if (size < 4 * EDGE) return 0;
      return at < EDGE ? 8 : at > size - EDGE ? -8 : 0;
    };
    const [dx, dy] = [push(x, width), push(y, height)];
    if (dx !== 0 || dy !== 0) surface.motion.pan(dx, dy);
    const standId = standAt(scene(), surface.pointAt(event))?.stand.standId;
    if (standId === undefined) return options.targeted(null);
    const refused = !options.mayDrop(standId);
    options.targeted({ standId, refused });
    if (refused) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'move';
  };
  const leave = () => options.targeted(null);
  const drop = (event: DragEvent) => {
    options.targeted(null);
    const standId = standAt(scene(), surface.pointAt(event))?.stand.standId;
    if (standId === undefined || !options.mayDrop(standId)) return;
    event.preventDefault();
    options.dropped(standId, event.dataTransfer?.getData('text/plain') ?? '');
  };
  target.addEventListener('dragover', over);
  target.addEventListener('dragleave', leave);
  target.addEventListener('drop', drop);
  return () => {
    target.removeEventListener('dragover', over);
    target.removeEventListener('dragleave', leave);
    target.removeEventListener('drop', drop);
  };
}
