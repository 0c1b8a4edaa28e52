/** What a screen says in a corner; the tray it appears in is fetched with the first toast. */
export type Toast = { message: string; closeLabel: string };
export type FailureToast = Toast & { title: string };
export type UndoToast = Toast & { undoLabel: string; onUndo: () => void };

export const loadTray = () => import('./toast-tray.tsx');

/** Says that something is done. */
export function showDone(toast: Toast): void {
  void fetched().then((tray) => tray.showDone(toast));
}

/** Says what failed and why; stays until it is read. */
export function showFailure(toast: FailureToast): void {
  void fetched().then((tray) => tray.showFailure(toast));
}

/** Says that something took effect, and takes it back on request for ten seconds. */
export function showUndo(toast: UndoToast): void {
  void fetched().then((tray) => tray.showUndo(toast));
}

type Tray = Awaited<ReturnType<typeof loadTray>>;
let tray: Tray | undefined;
const waiting = new Set<() => void>();

async function fetched(): Promise<Tray> {
  tray = await loadTray();
  for (const told of waiting) told();
  return tray;
}

export const trayNow = () => tray;

/** Tells when the tray is there; gives the way to stop that. */
export function onTray(told: () => void): () => void {
  waiting.add(told);
  return () => void waiting.delete(told);
}
