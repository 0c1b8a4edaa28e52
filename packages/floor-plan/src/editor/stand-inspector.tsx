import { area, asRectangle, bounds } from '@foyer/domain/polygon.ts';
import { type FixtureKind, fixtureKinds } from '@foyer/domain/stand/fixture-kind.ts';
import { type Ref, useId, useState } from 'react';
import type { EditorActions } from './editor-actions.ts';
import type { FloorPlanEditorLabels } from './floor-plan-editor-labels.ts';
import type { DrawnStand } from './plan-change.ts';
import { angleOf } from './reshaping.ts';
import { LEAST_FIXTURE, LEAST_SIDE } from './row-of-stands.ts';
import { GRID } from './snapping.ts';

type Props = {
  readonly stand: DrawnStand;
  readonly locked: boolean;
  readonly labels: FloorPlanEditorLabels;
  readonly actions: Pick<EditorActions, 'place' | 'rename' | 'turnTo' | 'setKind'>;
  readonly kinds: Readonly<Record<FixtureKind, string>>;
  readonly numberRef: Ref<HTMLInputElement>;
};

/** Number, place and size of the selected stand, to the centimetre and without a pointer. */
export function StandInspector({ stand, locked, labels, actions, kinds, numberRef }: Props) {
  const uid = useId();
  const box = bounds(stand.polygon);
  const [width, depth] = [tidy(box.right - box.left), tidy(box.bottom - box.top)];
  const upright = asRectangle(stand.polygon) !== null;
  const fixed = { locked, least: 0 };
  const size = { locked: locked || !upright, least: stand.fixture ? LEAST_FIXTURE : LEAST_SIDE };
  const move = (left: number, top: number) =>
    actions.place(stand, { left, top, right: left + width, bottom: top + depth });
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
          onCommit={(w) => actions.place(stand, { ...box, right: box.left + w })}
        />
        <Metres
          {...size}
          label={labels.depth}
          value={depth}
          onCommit={(d) => actions.place(stand, { ...box, bottom: box.top + d })}
        />
      </div>
      <Metres
        {...fixed}
        label={labels.angle}
        value={angleOf(stand.polygon)}
        onCommit={(degrees) => actions.turnTo(stand, degrees)}
      />
      <p className="foyer-plan-note">{labels.squareMetres(tidy(area(stand.polygon)))}</p>
    </div>
  );
}

type MetresProps = {
  readonly label: string;
  readonly value: number;
  readonly locked: boolean;
  readonly least: number;
  readonly onCommit: (metres: number) => void;
};

function Metres({ value, least, onCommit, ...props }: MetresProps) {
  return (
    <Field
      {...props}
      value={String(value)}
      metres={least}
      onCommit={(text) => {
        const metres = Number.parseFloat(text);
        if (Number.isFinite(metres) && metres >= least) onCommit(tidy(metres));
      }}
    />
  );
}

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly locked: boolean;
  /** Makes it a field for metres, from this many. */
  readonly metres?: number | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  /** Enter or leaving the field; not when nothing changed. */
  readonly onCommit: (text: string) => void;
};

/** Keeps what is typed until it is committed; Escape brings the old value back. */
function Field({ label, value, locked, metres, inputRef, onCommit }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    if (typed !== null && typed !== value) onCommit(typed);
    setTyped(null);
  };
  return (
    <label className="foyer-plan-field" htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        ref={inputRef}
        {...(metres === undefined ? { type: 'text' } : { type: 'number', step: GRID, min: metres })}
        autoComplete="off"
        value={typed ?? value}
        readOnly={locked}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setTyped(null);
        }}
      />
    </label>
  );
}

function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
