import { useId, useState } from 'react';
import type { Direction } from '../neighbour.ts';
import type { EditorActions } from './editor-actions.ts';
import type { FloorPlanEditorLabels } from './floor-plan-editor-labels.ts';
import { numbered } from './numbering.ts';
import type { DrawnStand } from './plan-change.ts';

type Props = {
  /** What is selected and has a number. */
  readonly stands: readonly DrawnStand[];
  /** Numbers of all others, here and in the other halls. */
  readonly used: readonly string[];
  readonly labels: FloorPlanEditorLabels;
  readonly actions: Pick<EditorActions, 'renumber'>;
};

const directions = ['right', 'left', 'down', 'up'] as const satisfies readonly Direction[];

/** New numbers for all that is selected, by a scheme; shown before they are given. */
export function Renumber({ stands, used, labels, actions }: Props) {
  const uid = useId();
  const [first, setFirst] = useState('');
  const [step, setStep] = useState('1');
  const [direction, setDirection] = useState<Direction>('right');
  const [winding, setWinding] = useState(false);
  const words = labels.numbering;
  const scheme = { first, step: Number(step), direction, winding };
  const found = numbered(stands, scheme);
  const others = new Set(used.map(plain));
  const numbers = found.ok ? [...found.numbers.values()] : [];
  const clash = numbers.find((number) => others.has(plain(number)));
  const told = !found.ok
    ? words.problems[found.problem]
    : clash
      ? words.clash(clash)
      : words.preview(numbers.slice(0, 3).join(', '), numbers.at(-1) ?? '');
  const isReady = found.ok && !clash;
  return (
    <form
      className="foyer-plan-inspector"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) actions.renumber(found.numbers);
      }}
    >
      <p className="foyer-plan-title">{words.title}</p>
      <div className="foyer-plan-fields">
        <label className="foyer-plan-field" htmlFor={`${uid}first`}>
          <span>{words.first}</span>
          <input
            id={`${uid}first`}
            autoComplete="off"
            maxLength={12}
            placeholder="A01"
            value={first}
            onChange={({ target }) => setFirst(target.value)}
          />
        </label>
        <label className="foyer-plan-field" htmlFor={`${uid}step`}>
          <span>{words.step}</span>
          <input
            id={`${uid}step`}
            type="number"
            step={1}
            value={step}
            onChange={({ target }) => setStep(target.value)}
          />
        </label>
      </div>
      <label className="foyer-plan-field" htmlFor={`${uid}direction`}>
        <span>{words.direction}</span>
        <select
          id={`${uid}direction`}
          value={direction}
          onChange={({ target }) => setDirection(target.value as Direction)}
        >
          {directions.map((one) => (
            <option key={one} value={one}>
              {words.directions[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="foyer-plan-check" htmlFor={`${uid}winding`}>
        <input
          id={`${uid}winding`}
          type="checkbox"
          checked={winding}
          onChange={({ target }) => setWinding(target.checked)}
        />
        {words.winding}
      </label>
      {first.trim() !== '' && (
        <p className="foyer-plan-note" role="status">
          {told}
        </p>
      )}
      <button type="submit" className="foyer-plan-button" aria-disabled={!isReady}>
        {words.give}
      </button>
    </form>
  );
}

const plain = (number: string) => number.trim().toUpperCase();
