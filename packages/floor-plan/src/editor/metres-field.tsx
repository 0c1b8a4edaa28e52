import { type Ref, useId, useState } from 'react';
import { GRID } from './snapping.ts';

type MetresProps = {
  readonly label: string;
  readonly value: number;
  readonly locked: boolean;
  readonly least: number;
  readonly onCommit: (metres: number) => void;
};

/** A number of metres, to the centimetre. */
export function Metres({ value, least, onCommit, ...props }: MetresProps) {
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
export function Field({ label, value, locked, metres, inputRef, onCommit }: FieldProps) {
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

export function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
