import { rescueFile } from './outbox.ts';

/** Hands everything without a receipt to the person as a file. */
export async function saveRescueFile(name: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([await rescueFile()], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.json`;
  link.click();
  // The download has begun with its own copy once this turn is over.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
