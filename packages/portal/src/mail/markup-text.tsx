import type { FilledBlock, Span } from '@foyer/domain/mail/filled-text.ts';
import { Anchor } from '@mantine/core';
import { Fragment } from 'react';

/** What an organiser wrote, as text: nothing of it can be more than a word, a list or a web address. */
export function MarkupText({ blocks }: { blocks: readonly FilledBlock[] }) {
  return (
    <>
      {blocks.map((block, at) => {
        if (block.kind === 'slot') return null;
        if (block.kind === 'list') {
          return (
            <ul key={at}>
              {block.items.map((item, index) => (
                <li key={index}>
                  <Spans spans={item} />
                </li>
              ))}
            </ul>
          );
        }
        return (
          <p key={at}>
            {block.lines.map((line, index) => (
              <Fragment key={index}>
                {index > 0 && <br />}
                <Spans spans={line} />
              </Fragment>
            ))}
          </p>
        );
      })}
    </>
  );
}

function Spans({ spans }: { spans: readonly Span[] }) {
  return spans.map(({ text, isStrong, url }, at) => {
    if (url !== undefined) {
      return (
        <Anchor key={at} href={url} target="_blank" rel="noopener noreferrer" underline="always">
          {text}
        </Anchor>
      );
    }
    return isStrong ? <strong key={at}>{text}</strong> : <Fragment key={at}>{text}</Fragment>;
  });
}
