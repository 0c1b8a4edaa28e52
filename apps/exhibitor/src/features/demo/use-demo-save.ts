import type { Demo, DemoInput } from '@foyer/domain/demo/demo.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { refusalOf } from '@foyer/portal/refusal/refusal-of.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useState } from 'react';

type On = {
  onSaved: (demo: Demo, isSubmitted: boolean) => void;
  /** Puts issues beside the fields; false when there are none to put. */
  onRefused: (error: unknown) => boolean;
};

type Saving = { readonly input: DemoInput; readonly version: number | null; readonly goal: Goal };
export type Goal = 'keep' | 'submit';

/** Saves and, if wanted, submits; when a colleague was faster it hands out what is saved now. */
export function useDemoSave(demo: Demo | null, on: On) {
  const { eventId, exhibitorId } = useExhibitorHat();
  const at = { eventId, exhibitorId };
  const notify = useNotify();
  const utils = trpc.useUtils();
  const [theirs, setTheirs] = useState<Demo | null>(null);
  const [isPending, setPending] = useState(false);
  const quiet = { meta: { quiet: true } };
  const propose = trpc.demo.propose.useMutation(quiet);
  const change = trpc.demo.change.useMutation(quiet);
  const submit = trpc.demo.submit.useMutation(quiet);

  const save = async ({ input, version, goal }: Saving) => {
    setTheirs(null);
    setPending(true);
    try {
      const saved = demo
        ? await change.mutateAsync({
            ...{ ...at, demoId: demo.demoId, demo: input },
            version: version ?? demo.version,
          })
        : await propose.mutateAsync({ ...at, demo: input });
      // Saved is saved: what is refused from here on loses no word.
      const isSubmitted = goal === 'submit' && (await submitted(saved));
      on.onSaved(saved, isSubmitted);
    } catch (error) {
      if (refusalOf(error)?.code === 'demo.changed_meanwhile') {
        const { demos } = await utils.demo.listOfBooth.fetch(at, { staleTime: 0 });
        setTheirs(demos.find(({ demoId }) => demoId === demo?.demoId) ?? null);
      } else if (!on.onRefused(error)) notify.failure(error);
    } finally {
      setPending(false);
      void utils.demo.invalidate();
      void utils.fact.invalidate();
    }
  };
  const submitted = (saved: Demo) =>
    submit.mutateAsync({ ...at, demoId: saved.demoId }).then(
      () => true,
      (error: unknown) => {
        notify.failure(error);
        return false;
      },
    );
  return { save: (saving: Saving) => void save(saving), isPending, theirs };
}
