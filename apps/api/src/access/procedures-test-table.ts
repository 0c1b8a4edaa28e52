import { Refusal } from '@foyer/domain/refusal.ts';
import { appRouter } from '../app-router.ts';
import type { Caller } from '../test-api.ts';
import type { Door } from '../trpc.ts';

/**
 * Every procedure of the API, by what it says of its own door, for the tests that walk them all.
 * A new procedure is walked without anybody remembering it.
 */
export type WalkedProcedure = {
  readonly path: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  /** Undefined for one that says nothing, which a test refuses. */
  readonly door: Door | undefined;
  /** The names of what it takes. */
  readonly takes: readonly string[];
};

type Defined = {
  _def: { meta?: Door; type: WalkedProcedure['type']; inputs: { shape?: object }[] };
};

export const allProcedures: readonly WalkedProcedure[] = Object.entries(
  appRouter._def.procedures as unknown as Record<string, Defined>,
).map(([path, { _def }]) => ({
  path,
  type: _def.type,
  door: _def.meta,
  takes: _def.inputs.flatMap(({ shape }) => Object.keys(shape ?? {})),
}));

export const behind = (door: Door['door']): WalkedProcedure[] =>
  allProcedures.filter((procedure) => procedure.door?.door === door);

/** Calls a procedure by its path, as `event.get`. */
export function callAt(caller: Caller, path: string, input: unknown): Promise<unknown> {
  const call = path.split('.').reduce<unknown>((at, key) => (at as never)[key], caller);
  return (call as (input: unknown) => Promise<unknown>)(input);
}

/** What a "no" says: the code of the refusal, else tRPC's. */
export function codeOfNo(error: unknown): string {
  const { cause } = error as { cause?: unknown };
  return cause instanceof Refusal ? cause.code : (error as { code: string }).code;
}
