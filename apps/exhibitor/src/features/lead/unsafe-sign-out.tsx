import { guardSignOut, onSignOut } from '@foyer/portal/session/session.tsx';
import { useOnDemand } from '@foyer/ui/provider/use-on-demand.ts';
import { useEffect, useState } from 'react';
import { emptyDevice, withStore } from './device-store.ts';
import { handOver, startHandingOver } from './hand-over.ts';
import { countUnsafe } from './outbox.ts';

const loadDialog = async () => (await import('./unsafe-dialog.tsx')).UnsafeDialog;

/** Its code comes to a device that recorded something at a door, and to no other. */
async function handOverDoors(): Promise<void> {
  if ((await withStore((store) => store.count('doors'))) === 0) return;
  const doors = await import('./door-outbox.ts');
  doors.startHandingOverDoors();
  await doors.handOverDoors();
}

const handOverAll = () => Promise.all([handOver(), handOverDoors()]);

/**
 * Signing out wipes the device, so it waits until everything on it is safe: handed over, or in a
 * file that somebody has.
 */
export function UnsafeSignOut() {
  const [asked, setAsked] = useState<{ count: number; answer: (may: boolean) => void }>();

  const { part: UnsafeDialog, want } = useOnDemand(loadDialog);

  useEffect(() => {
    startHandingOver();
    void handOverDoors().catch(() => undefined);
    const unguard = guardSignOut(async () => {
      await handOverAll();
      const count = await countUnsafe().catch(() => 0);
      if (count === 0) return true;
      want();
      return new Promise((answer) => setAsked({ count, answer }));
    });
    const unwipe = onSignOut(emptyDevice);
    return () => {
      unguard();
      unwipe();
    };
  }, [want]);

  const decide = (may: boolean) => {
    asked?.answer(may);
    setAsked(undefined);
  };
  const tryAgain = async () => {
    await handOverAll();
    const count = await countUnsafe();
    if (count === 0) decide(true);
    else if (asked) setAsked({ ...asked, count });
  };
  return (
    asked &&
    UnsafeDialog && (
      <UnsafeDialog count={asked.count} onTryAgain={() => void tryAgain()} onDecide={decide} />
    )
  );
}
