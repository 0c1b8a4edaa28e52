import { type RefObject, useEffect, useRef } from 'react';

/** When the panel of a row closes, the focus goes back to that row and not to the top of the page. */
export function useFocusAfterPanel(
  body: RefObject<HTMLTableSectionElement | null>,
  openId: string | undefined,
): void {
  const last = useRef<string>(undefined);
  useEffect(() => {
    const closed = last.current;
    last.current = openId;
    if (closed === undefined || openId !== undefined) return;
    const row = body.current?.querySelector(`[data-row-id="${CSS.escape(closed)}"]`);
    row?.querySelector<HTMLElement>('[data-opens-row]')?.focus({ preventScroll: true });
  }, [body, openId]);
}
