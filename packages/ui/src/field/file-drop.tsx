import { Button, Loader } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { accepts } from './accepts.ts';
import classes from './field.module.css';

export type FileDropWords = {
  choose: string;
  drop: string;
  replace: string;
  remove: string;
  tooLarge: (bytes: number, maxBytes: number) => string;
  wrongType: string;
};

type FileDropProps = {
  label: string;
  /** As in the HTML attribute: `image/png,image/jpeg,.csv`. */
  accept: string;
  maxBytes: number;
  onFile: (file: File) => void;
  /** What is there already. */
  fileName?: string | undefined;
  previewUrl?: string | undefined;
  onRemove?: (() => void) | undefined;
  /** What the server said. */
  error?: string | undefined;
  help?: ReactNode;
  isUploading?: boolean;
  disabled?: boolean;
  words: FileDropWords;
};

/** Chooses one file by button, key or dropping; refuses kind and size before anything is sent. */
export function FileDrop(props: FileDropProps) {
  const { label, accept, maxBytes, onFile, words, isUploading = false, disabled = false } = props;
  const [refusal, setRefusal] = useState<string>();
  const [isOver, setOver] = useState(false);
  const ids = useId();
  const error = refusal ?? props.error;
  const hasFile = Boolean(props.fileName || props.previewUrl);

  const take = (file: File | undefined) => {
    if (!file) return;
    const isTooLarge = file.size > maxBytes;
    const why = isTooLarge ? words.tooLarge(file.size, maxBytes) : words.wrongType;
    const isFine = !isTooLarge && accepts(accept, file);
    setRefusal(isFine ? undefined : why);
    if (isFine) onFile(file);
  };
  const dropHandlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (!disabled) take(event.dataTransfer.files[0]);
    },
  };

  return (
    <div>
      <div id={`${ids}label`} className={classes.legend}>
        {label}
      </div>
      <div className={classes.drop} data-over={isOver || undefined} {...dropHandlers}>
        {props.previewUrl ? (
          <img className={classes.preview} src={props.previewUrl} alt={props.fileName ?? label} />
        ) : (
          <IconUpload size={24} stroke={1.5} aria-hidden />
        )}
        <div className={classes.dropWords}>
          {props.fileName && <div className={classes.fileName}>{props.fileName}</div>}
          <label className={classes.choose}>
            {hasFile ? words.replace : words.choose}
            <input
              type="file"
              className="foyer-hidden"
              accept={accept}
              disabled={disabled || isUploading}
              aria-describedby={`${ids}label ${ids}error`}
              onChange={(event) => {
                take(event.currentTarget.files?.[0]);
                // The same file again, after it was mended, shall be a change too.
                event.currentTarget.value = '';
              }}
            />
          </label>{' '}
          {words.drop}
          {props.help && <div className={classes.help}>{props.help}</div>}
        </div>
        {isUploading && <Loader size="sm" />}
        {hasFile && props.onRemove && !isUploading && (
          <Button variant="default" size="xs" disabled={disabled} onClick={props.onRemove}>
            {words.remove}
          </Button>
        )}
      </div>
      <div id={`${ids}error`} role="alert">
        {error && <p className={classes.error}>{error}</p>}
      </div>
    </div>
  );
}
