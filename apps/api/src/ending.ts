/** What has to be ended; what was begun last ends first. */
export interface Ending {
  /** To be called right after something was begun. Throws `Interrupted` once the end is wanted. */
  add(name: string, end: () => Promise<unknown>): Promise<void>;
  /** The start shall go no further than the step it is at. */
  interrupt(): void;
  readonly isWanted: boolean;
  /** Ends everything once, however often it is called. */
  run(): Promise<void>;
}

/** Thrown into a start that was interrupted; nobody needs to hear of it. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** @param report told what did not end as it should; the rest is ended all the same */
export function createEnding(report: (name: string, error: unknown) => void): Ending {
  const steps: { readonly name: string; readonly end: () => Promise<unknown> }[] = [];
  let isWanted = false;
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
      if (!isWanted) return;
      // A step that took too long missed the round, so it gets its own.
      await ending?.then(endAll);
      throw new Interrupted();
    },
    interrupt() {
      isWanted = true;
    },
    get isWanted() {
      return isWanted;
    },
    run() {
      isWanted = true;
      ending ??= endAll();
      return ending;
    },
  };
}
