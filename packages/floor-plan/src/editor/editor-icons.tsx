const paths = {
  select: 'M5 3.5 15.5 9l-4.6 1.4-2 4.6L5 3.5Z',
  stand: 'M4.5 4.5h11v11h-11zM10 7.5v5M7.5 10h5',
  row: 'M2.5 7h5v6h-5zM7.5 7h5v6h-5zM12.5 7h5v6h-5z',
  fixture: 'M4 16V8l6-4 6 4v8ZM8 16v-4.5h4V16',
  turn: 'M15.5 9.5A6 6 0 1 0 14 14M15.5 4.5v5h-5',
  split: 'M3.5 5h13v10h-13zM10 3v14',
  merge: 'M3.5 5h13v10h-13zM7 10h6M8.5 8 6.5 10l2 2M11.5 8l2 2-2 2',
  undo: 'M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'M12.5 4 16 7.5 12.5 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12',
  duplicate: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
  remove: 'M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v4.5M11.5 9v4.5',
  problem: 'M10 3.5 17.5 16.5h-15L10 3.5ZM10 8.5v3.5M10 14.2v.1',
  fine: 'M4.5 10.5 8.5 14.5 15.5 6.5',
} as const;

export type EditorIconName = keyof typeof paths;

export function EditorIcon({ name }: { readonly name: EditorIconName }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" className="foyer-plan-icon">
      <path d={paths[name]} />
    </svg>
  );
}
