import { Refusal } from '@foyer/domain/refusal.ts';

/** The code of the refusal that a call ends with, or `done`. */
export const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { cause?: unknown }) =>
      error.cause instanceof Refusal ? error.cause.code : String(error),
  );
