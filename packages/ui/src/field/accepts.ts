/** Whether a file fits an `accept` list, by its type or by how its name ends. */
export function accepts(accept: string, file: { name: string; type: string }): boolean {
  return accept
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .some((part) => {
      if (part.startsWith('.')) return file.name.toLowerCase().endsWith(part);
      if (part.endsWith('/*')) return file.type.startsWith(part.slice(0, -1));
      return file.type === part;
    });
}
