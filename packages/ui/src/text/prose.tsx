import { Fragment } from 'react';

type Piece =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };
type Line = readonly Piece[];
export type ProseBlocks = readonly (
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
)[];

/** Paragraphs, lists, strong words and links of a text somebody else wrote; never HTML of theirs. */
export function Prose({ blocks, className }: { blocks: ProseBlocks; className?: string }) {
  return (
    <div className={className}>
      {blocks.map((block, at) =>
        block.kind === 'list' ? (
          <ul key={at}>
            {block.items.map((line, index) => (
              <li key={index}>
                <Pieces line={line} />
              </li>
            ))}
          </ul>
        ) : (
          <p key={at}>
            {block.lines.map((line, index) => (
              <Fragment key={index}>
                {index > 0 && <br />}
                <Pieces line={line} />
              </Fragment>
            ))}
          </p>
        ),
      )}
    </div>
  );
}

function Pieces({ line }: { line: Line }) {
  return line.map((piece, at) => {
    if (piece.kind === 'link') {
      return (
        <a key={at} href={piece.url} rel="noopener nofollow ugc">
          {piece.text}
        </a>
      );
    }
    const Tag = piece.kind === 'strong' ? 'strong' : Fragment;
    return <Tag key={at}>{piece.text}</Tag>;
  });
}
