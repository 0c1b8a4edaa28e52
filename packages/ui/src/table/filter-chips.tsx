import { useId } from 'react';
import classes from './filter-bar.module.css';

type FilterChipsProps<Value extends string> = {
  /** What is chosen, for screen readers: "View", "Status". */
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: string; count?: number }[];
};

/** One of a few views of a list; arrow keys walk, as in every group of radio buttons. */
export function FilterChips<Value extends string>(props: FilterChipsProps<Value>) {
  const name = useId();
  return (
    <fieldset className={classes.chips}>
      <legend className="foyer-hidden">{props.label}</legend>
      {props.options.map((option) => (
        <label key={option.value} className={classes.chip}>
          <input
            type="radio"
            name={name}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
          />
          {option.label}
          {option.count !== undefined && <span className={classes.chipCount}>{option.count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
