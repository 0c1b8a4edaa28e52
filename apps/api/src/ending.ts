/** What has to be ended, in the order it was begun; the last begun ends first. */
export interface Ending {
  /** To be called right after something was begun. Throws once the end has come. */
  add(name: string, end: () => Promise<unknown>): Promise<void>;
  /** Ends everything once, however often it is called. */
  run(): Promise<void>;
  readonly hasBegun: boolean;
}

/** Thrown into a start that was interrupted; nobody needs to hear of it. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** @param report told what did not end as it should; the rest is ended all the same */
export function createEnding(report: (name: string, error: unknown) => void): Ending {
  const steps: { readonly name: string; readonly end: () => Promise<unknown> }[] = [];
  let ending: Promise<void> | undefined;
  const endAll = async () => {
    for (let step = steps.pop(); step; step = steps.pop()) {
      const { name, end } = step;
      await end().catch((error: unknown) => report(name, error));
    }
  };
  return {
    async add(name, end) {
      steps.push({ name, end });
      if (!ending) return;
      // Interrupted while this was being begun: it missed the round, so it gets its own.
      await ending;
      await endAll();
      throw new Interrupted();
    },
    run() {
      ending ??= endAll();
      return ending;
    },
    get hasBegun() {
      return ending !== undefined;
    },
  };
}
