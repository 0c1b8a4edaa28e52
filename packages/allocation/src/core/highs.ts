import * as highs from 'highs';

/** The package is CommonJS with types for a module; this names what is really there. */
type Loader = typeof highs.default extends { default: infer D } ? D : typeof highs.default;
export type Highs = Awaited<ReturnType<Loader>>;

let loaded: Promise<Highs> | undefined;

/** The solver, compiled once for each thread. */
export function loadHighs(): Promise<Highs> {
  loaded ??= (highs.default as unknown as Loader)();
  return loaded;
}
