/** The sentence under a path like `facts.stand.assigned`, which came over the wire; null when there is none. */
export function messageAt(messages: unknown, path: string): string | null {
  let node: unknown = messages;
  for (const step of path.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return null;
    node = (node as Record<string, unknown>)[step];
  }
  return typeof node === 'string' ? node : null;
}
