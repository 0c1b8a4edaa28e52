import { area, asRectangle, bounds } from '@foyer/domain/polygon.ts';
import { type FixtureKind, fixtureKinds } from '@foyer/domain/stand/fixture-kind.ts';
import { type Ref, useId } from 'react';
import { CornerList } from './corner-list.tsx';
import type { EditorActions } from './editor-actions.ts';
import type { FloorPlanEditorLabels } from './floor-plan-editor-labels.ts';
import { Field, Metres, tidy } from './metres-field.tsx';
import type { DrawnStand } from './plan-change.ts';
import { angleOf, sidesOf } from './reshaping.ts';
import { LEAST_FIXTURE, LEAST_SIDE } from './row-of-stands.ts';

type Props = {
  readonly stand: DrawnStand;
  readonly locked: boolean;
  readonly labels: FloorPlanEditorLabels;
  readonly actions: Pick<
    EditorActions,
    'place' | 'rename' | 'turnTo' | 'setKind' | 'reshape' | 'resizeTurned'
  >;
  readonly kinds: Readonly<Record<FixtureKind, string>>;
  readonly numberRef: Ref<HTMLInputElement>;
};

/** Number, place and size of the selected stand, to the centimetre and without a pointer. */
export function StandInspector({ stand, locked, labels, actions, kinds, numberRef }: Props) {
  const uid = useId();
  const box = bounds(stand.polygon);
  const upright = asRectangle(stand.polygon) !== null;
  // A turned rectangle has the sides it was drawn with, whatever room it takes.
  const sides = upright ? null : sidesOf(stand.polygon);
  const width = tidy(sides?.width ?? box.right - box.left);
  const depth = tidy(sides?.depth ?? box.bottom - box.top);
  const fixed = { locked, least: 0 };
  const size = {
    locked: locked || !(upright || sides),
    least: stand.fixture ? LEAST_FIXTURE : LEAST_SIDE,
  };
  const move = (left: number, top: number) =>
    actions.place(stand, {
      ...{ left, top },
      right: left + box.right - box.left,
      bottom: top + box.bottom - box.top,
    });
  return (
    <div className="foyer-plan-inspector">
      <p className="foyer-plan-title">
        {stand.fixture ? stand.number || kinds[stand.fixture] : labels.stand(stand.number)}
      </p>
      {locked && <p className="foyer-plan-note">{labels.locked}</p>}
      {stand.fixture ? (
        <label className="foyer-plan-field" htmlFor={uid}>
          <span>{labels.fixtureKind}</span>
          <select
            id={uid}
            value={stand.fixture}
            disabled={locked}
            onChange={({ target }) => actions.setKind(stand, target.value as FixtureKind)}
          >
            {fixtureKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kinds[kind]}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <Field
          label={labels.number}
          value={stand.number}
          locked={locked}
          inputRef={numberRef}
          onCommit={(text) => {
            const number = text.trim();
            if (number !== '') actions.rename(stand, number);
          }}
        />
      )}
      <div className="foyer-plan-fields">
        <Metres
          {...fixed}
          label={labels.left}
          value={tidy(box.left)}
          onCommit={(x) => move(x, box.top)}
        />
        <Metres
          {...fixed}
          label={labels.top}
          value={tidy(box.top)}
          onCommit={(y) => move(box.left, y)}
        />
        <Metres
          {...size}
          label={labels.width}
          value={width}
          onCommit={(w) =>
            sides
              ? actions.resizeTurned(stand, { ...sides, width: w })
              : actions.place(stand, { ...box, right: box.left + w })
          }
        />
        <Metres
          {...size}
          label={labels.depth}
          value={depth}
          onCommit={(d) =>
            sides
              ? actions.resizeTurned(stand, { ...sides, depth: d })
              : actions.place(stand, { ...box, bottom: box.top + d })
          }
        />
      </div>
      <Metres
        {...fixed}
        label={labels.angle}
        value={angleOf(stand.polygon)}
        onCommit={(degrees) => actions.turnTo(stand, degrees)}
      />
      <p className="foyer-plan-note">{labels.squareMetres(tidy(area(stand.polygon)))}</p>
      <CornerList {...{ stand, locked, labels, actions }} />
    </div>
  );
}
