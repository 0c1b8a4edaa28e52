import { slotOf, timeSpanOf } from '@foyer/domain/demo/demo.rules.ts';
import type { DemoSlot, Programme, ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import { useDemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useTranslations } from 'use-intl';

/**
 * What can be done with a demo. Placing shows at once; a refusal brings the old state back and says
 * why. Each act names the version it saw, so a colleague's change in between is never overwritten.
 */
export function useDemoActs() {
  const t = useTranslations('programme.done');
  const notify = useNotify();
  const words = useDemoWords([]);
  const utils = trpc.useUtils();
  const { eventId, timeZone } = useOrganiserHat();
  const at = { eventId };

  const onSettled = () =>
    Promise.all([utils.demo.invalidate(), utils.fact.invalidate(), utils.mail.invalidate()]);
  const showAtOnce = {
    onMutate: async ({ demoId, slot }: { demoId: string; slot: DemoSlot }) => {
      await utils.demo.programme.cancel(at);
      const before = utils.demo.programme.getData(at);
      utils.demo.programme.setData(at, (old) => old && placed(old, { demoId, slot, timeZone }));
      return { before };
    },
    onError: (_error: unknown, _input: unknown, context: { before?: Programme } | undefined) =>
      utils.demo.programme.setData(at, context?.before),
    onSettled,
  };
  const schedule = trpc.demo.schedule.useMutation(showAtOnce as never);
  const move = trpc.demo.move.useMutation(showAtOnce as never);
  const takeBack = trpc.demo.takeBack.useMutation({ onSettled });
  const decline = trpc.demo.decline.useMutation({ onSettled });
  const cancel = trpc.demo.cancel.useMutation({ onSettled });

  const about = (demo: ProgrammeDemo) => ({
    title: words.title(demo),
    exhibitor: demo.exhibitorName,
  });
  const target = ({ demoId, version }: ProgrammeDemo) => ({ eventId, demoId, version });

  return {
    isBusy: [schedule, move, takeBack, decline, cancel].some(({ isPending }) => isPending),
    /** Into the programme, or elsewhere in it. */
    place: (demo: ProgrammeDemo, slot: DemoSlot) => {
      const next = { ...target(demo), version: demo.version + 1 };
      if (demo.status === 'scheduled') {
        const back = slotOf(demo, timeZone);
        const isSame = JSON.stringify({ ...slot }) === JSON.stringify({ ...slot, ...back });
        if (isSame) return;
        move.mutate(
          { ...target(demo), slot },
          {
            onSuccess: () =>
              notify.undo(t('moved', about(demo)), () => move.mutate({ ...next, slot: back })),
          },
        );
      } else {
        schedule.mutate(
          { ...target(demo), slot },
          {
            onSuccess: () => notify.undo(t('scheduled', about(demo)), () => takeBack.mutate(next)),
          },
        );
      }
    },
    takeBack: (demo: ProgrammeDemo) => {
      const slot = slotOf(demo, timeZone);
      const next = { ...target(demo), version: demo.version + 1, slot };
      takeBack.mutate(target(demo), {
        onSuccess: () => notify.undo(t('takenBack', about(demo)), () => schedule.mutate(next)),
      });
    },
    decline: (demo: ProgrammeDemo, reason: string, onDone: () => void) =>
      decline.mutate(
        { eventId, demoId: demo.demoId, reason },
        {
          onSuccess: () => {
            notify.done(t('declined', about(demo)));
            onDone();
          },
        },
      ),
    cancel: (demo: ProgrammeDemo, reason: string, onDone: () => void) =>
      cancel.mutate(
        { eventId, demoId: demo.demoId, reason },
        {
          onSuccess: () => {
            notify.done(t('cancelled', about(demo)));
            onDone();
          },
        },
      ),
  };
}

export type DemoActs = ReturnType<typeof useDemoActs>;

/** The programme as it is once the server has said yes. */
function placed(
  programme: Programme,
  given: { demoId: string; slot: DemoSlot; timeZone: string },
): Programme {
  const { demoId, slot, timeZone } = given;
  const span = timeSpanOf(slot, timeZone);
  return {
    ...programme,
    demos: programme.demos.map((demo) =>
      demo.demoId === demoId
        ? {
            ...demo,
            ...span,
            placeId: slot.placeId,
            status: 'scheduled',
            version: demo.version + 1,
            acknowledgedAt: null,
          }
        : demo,
    ),
  };
}
