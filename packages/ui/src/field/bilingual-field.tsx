import { SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import classes from './field.module.css';
import { ProseTools } from './prose-tools.tsx';

const sides = ['de', 'en'] as const;
type Side = (typeof sides)[number];
type Texts = Record<Side, string>;

export type BilingualWords = { de: string; en: string; complete: string; missing: string };
export type ProseWords = { strong: string; list: string };

type BilingualFieldProps = {
  label: string;
  help?: string | undefined;
  value: Texts;
  onChange: (value: Texts) => void;
  onBlur?: (() => void) | undefined;
  multiline?: boolean;
  minRows?: number;
  /** Counted and shown, never cut off. */
  maxLength?: number | undefined;
  error?: Partial<Record<Side, string | undefined>> | undefined;
  disabled?: boolean;
  /** Both languages beside each other, or one at a time. */
  layout?: 'side' | 'tabs';
  words: BilingualWords;
  /** With them, a long text may hold strong words and lists; see `Prose`. */
  proseWords?: ProseWords | undefined;
};

/** One text in both languages; a dot says which side is filled. */
export function BilingualField(props: BilingualFieldProps) {
  const { label, help, value, layout = 'side', words } = props;
  const helpId = useId();
  const [shown, setShown] = useState<Side>('de');
  const visible = layout === 'tabs' ? [shown] : sides;

  return (
    <fieldset className={classes.bilingual} aria-describedby={help ? helpId : undefined}>
      <legend className={classes.legend}>{label}</legend>
      {help && (
        <p id={helpId} className={classes.help}>
          {help}
        </p>
      )}
      {layout === 'tabs' && (
        <SegmentedControl
          size="xs"
          aria-label={label}
          value={shown}
          onChange={(next) => setShown(next as Side)}
          data={sides.map((side) => ({
            value: side,
            label: <SideName side={side} isFilled={value[side].trim() !== ''} words={words} />,
          }))}
        />
      )}
      <div className={classes.sides} data-layout={layout}>
        {visible.map((side) => (
          <OneSide key={side} side={side} {...props} />
        ))}
      </div>
    </fieldset>
  );
}

function OneSide({ side, ...props }: BilingualFieldProps & { side: Side }) {
  const { label, value, onChange, onBlur, multiline, minRows = 3, maxLength, error, words } = props;
  const text = value[side];
  const name = `${label} (${words[side]})`;
  const shared = {
    lang: side,
    value: text,
    onBlur,
    disabled: props.disabled,
    error: error?.[side],
    'aria-label': name,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...value, [side]: event.currentTarget.value }),
  };
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <div>
      <div className={classes.sideHead}>
        <SideName side={side} isFilled={text.trim() !== ''} words={words} />
        {props.proseWords && (
          <ProseTools
            area={area}
            name={name}
            words={props.proseWords}
            onChange={(next) => onChange({ ...value, [side]: next })}
          />
        )}
      </div>
      {multiline ? (
        <Textarea {...shared} ref={area} autosize minRows={minRows} maxRows={16} />
      ) : (
        <TextInput {...shared} />
      )}
      {maxLength !== undefined && text.length > maxLength * 0.7 && (
        <div className={classes.count} data-over={text.length > maxLength || undefined}>
          {text.length}/{maxLength}
        </div>
      )}
    </div>
  );
}

type SideNameProps = { side: Side; isFilled: boolean; words: BilingualWords };

function SideName({ side, isFilled, words }: SideNameProps) {
  return (
    <span className={classes.side}>
      <span className={classes.dot} data-complete={isFilled || undefined} aria-hidden />
      {words[side]}
      <span className="foyer-hidden">{isFilled ? words.complete : words.missing}</span>
    </span>
  );
}
