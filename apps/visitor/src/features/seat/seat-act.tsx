import type { SeatAct } from '@foyer/domain/seat/seat.schema.ts';

type Props = {
  readonly token: string;
  readonly act: Exclude<SeatAct['act'], 'rate'>;
  readonly demoId: string;
  /** The page to come back to. */
  readonly from: 'badge' | 'demos';
  readonly words: string;
  readonly label: string;
  readonly isMain?: boolean;
};

/** One thing to do, as a form: it works on every phone and without a script. */
export function SeatActForm({ token, act, demoId, from, words, label, isMain = false }: Props) {
  return (
    <form method="post" action={`/b/${token}/demos`}>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="demoId" value={demoId} />
      <input type="hidden" name="from" value={from} />
      <button type="submit" aria-label={label} data-main={isMain || undefined}>
        {words}
      </button>
    </form>
  );
}
