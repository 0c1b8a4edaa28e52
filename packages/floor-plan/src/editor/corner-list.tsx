import type { Point } from '@foyer/domain/segment.ts';
import { useState } from 'react';
import type { EditorActions } from './editor-actions.ts';
import type { FloorPlanEditorLabels } from './floor-plan-editor-labels.ts';
import { Metres } from './metres-field.tsx';
import type { DrawnStand } from './plan-change.ts';

type Props = {
  readonly stand: DrawnStand;
  readonly locked: boolean;
  readonly labels: FloorPlanEditorLabels;
  readonly actions: Pick<EditorActions, 'reshape'>;
};

/** As many corners as a stand can be saved with. */
const MOST = 64;

/** Every corner of the outline, for shapes that are no rectangle and for whoever draws by key. */
export function CornerList({ stand, locked, labels, actions }: Props) {
  const { polygon } = stand;
  const words = labels.corners;
  const [isOpen, setOpen] = useState(false);
  const put = (at: number, corner: Partial<Point>) =>
    actions.reshape(
      stand,
      polygon.map((point, i) => (i === at ? { ...point, ...corner } : point)),
    );
  return (
    <details
      className="foyer-plan-corners"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.title(polygon.length)}</summary>
      <ol>
        {(isOpen ? polygon : []).map((point, i) => {
          const next = polygon[(i + 1) % polygon.length] ?? point;
          const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
          return (
            <li key={i}>
              <Metres
                {...{ locked, least: 0 }}
                label={words.left(i + 1)}
                value={point.x}
                onCommit={(x) => put(i, { x })}
              />
              <Metres
                {...{ locked, least: 0 }}
                label={words.top(i + 1)}
                value={point.y}
                onCommit={(y) => put(i, { y })}
              />
              <button
                type="button"
                className="foyer-plan-tool"
                aria-label={words.add(i + 1)}
                title={words.add(i + 1)}
                aria-disabled={locked || polygon.length >= MOST}
                onClick={() => {
                  if (locked || polygon.length >= MOST) return;
                  actions.reshape(stand, polygon.toSpliced(i + 1, 0, middle));
                }}
              >
                +
              </button>
              <button
                type="button"
                className="foyer-plan-tool"
                aria-label={words.remove(i + 1)}
                title={words.remove(i + 1)}
                aria-disabled={locked || polygon.length <= 3}
                onClick={() => {
                  if (locked || polygon.length <= 3) return;
                  actions.reshape(stand, polygon.toSpliced(i, 1));
                }}
              >
                −
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
