import { useEffect, useState } from 'react';

/** Whether the browser keeps what lies on this device when it runs short of space. */
export type Keeping = 'promised' | 'not_promised' | 'nearly_full';

/** Of what the browser gives; entries are small, and a photo or two still fit. */
const NEARLY_FULL = 0.9;

/** Asks for the promise, which most browsers give without a question; undefined until answered. */
export function useKeeping(): Keeping | undefined {
  const [keeping, setKeeping] = useState<Keeping>();
  useEffect(() => {
    let isEnded = false;
    void ask().then((answer) => isEnded || setKeeping(answer));
    return () => {
      isEnded = true;
    };
  }, []);
  return keeping;
}

async function ask(): Promise<Keeping | undefined> {
  const { storage } = navigator;
  // Only on a page that came by a safe way is there any.
  if (!storage?.persist) return undefined;
  const isPromised = await storage.persist().catch(() => false);
  const { usage = 0, quota = 0 } = await storage.estimate().catch(() => ({}) as StorageEstimate);
  if (quota > 0 && usage / quota > NEARLY_FULL) return 'nearly_full';
  return isPromised ? 'promised' : 'not_promised';
}
