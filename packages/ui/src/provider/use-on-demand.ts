import { useCallback, useEffect, useRef, useState } from 'react';

const AFTER_MS = 500;

/**
 * A part of the screen that is fetched when it is first wanted, or as soon as the page has been there
 * for a moment: the page is there sooner, and the part also when the connection is lost by then.
 * A wish that finds no connection takes nothing away, and is fulfilled once there is one.
 */
export function useOnDemand<Part>(load: () => Promise<Part>) {
  // In an object: a part may itself be a function.
  const [{ part }, setLoaded] = useState<{ part?: Part }>({});
  const isWanted = useRef(false);
  const want = useCallback(() => {
    isWanted.current = true;
    load().then(
      (loaded) => setLoaded({ part: loaded }),
      () => undefined,
    );
  }, [load]);
  useEffect(() => {
    const fetchAhead = () => (isWanted.current ? want() : void load().catch(() => undefined));
    const timer = window.setTimeout(fetchAhead, AFTER_MS);
    window.addEventListener('online', fetchAhead);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', fetchAhead);
    };
  }, [load, want]);
  return { part, want };
}
