import { useState } from 'react';
import type { z } from 'zod';

type Stored<Value, Version> = {
  /** Names what is written, in this tab. */
  readonly key: string;
  readonly schema: z.ZodType<{ version: Version; value: Value }>;
  /** What is saved, or what one begins with. */
  readonly value: Value;
  readonly version: Version;
};

/**
 * What is being written. It survives a reload in this tab until it is saved or thrown away, with the
 * version it began with, so that a colleague's change in between is told and not overwritten.
 */
export function useKept<Value, Version>(stored: Stored<Value, Version>) {
  const { key } = stored;
  const [restored] = useState(() => read(stored));
  const [value, setValue] = useState(restored?.value ?? stored.value);
  /** Null: nothing is written yet, so that what is saved now is what one begins with. */
  const [begun, setBegun] = useState<{ version: Version } | null>(restored);
  const [isRestored, setRestored] = useState(restored !== null);
  const version = begun ? begun.version : stored.version;
  const end = (next: { version: Version } | null) => {
    window.sessionStorage.removeItem(key);
    setBegun(next);
    setRestored(false);
  };
  return {
    value,
    version,
    isRestored,
    edit: (next: Value) => {
      window.sessionStorage.setItem(key, JSON.stringify({ version, value: next }));
      setBegun({ version });
      setValue(next);
    },
    /** Once it is gone, or is opened anew. */
    forget: () => end(null),
    /** Once it is saved: what is typed next begins with that, whatever was fetched so far. */
    saved: (as: Version) => end({ version: as }),
    discard: () => {
      end(null);
      setValue(stored.value);
    },
  };
}

function read<Value, Version>({ key, schema }: Stored<Value, Version>) {
  try {
    const parsed = schema.safeParse(JSON.parse(window.sessionStorage.getItem(key) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
