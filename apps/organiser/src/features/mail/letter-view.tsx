import { Anchor, SegmentedControl } from '@mantine/core';
import { Fragment, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './mail.module.css';

type LetterViewProps = { text: string; html: string };

/** A letter as it arrives, and its plain-text twin. */
export function LetterView({ text, html }: LetterViewProps) {
  const t = useTranslations('mail.panel');
  const [view, setView] = useState<'designed' | 'plain'>('designed');
  return (
    <div className={classes.letter}>
      <SegmentedControl
        aria-label={t('preview')}
        value={view}
        onChange={(value) => setView(value as typeof view)}
        data={[
          { value: 'designed', label: t('designed') },
          { value: 'plain', label: t('plain') },
        ]}
      />
      {view === 'designed' ? <Designed html={html} /> : <Plain text={text} />}
    </div>
  );
}

/**
 * Sandboxed without scripts, and under this page's own policy, whatever the letter holds. Same
 * origin only so that its height can be measured; links open in a window of their own.
 */
function Designed({ html }: { html: string }) {
  const t = useTranslations('mail.panel');
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(480);
  const measure = () => {
    const page = frame.current?.contentDocument?.documentElement;
    if (page) setHeight(page.scrollHeight);
  };
  return (
    <iframe
      ref={frame}
      className={classes.frame}
      title={t('frame')}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={html.replace('<head>', '<head><base target="_blank">')}
      height={height}
      onLoad={measure}
    />
  );
}

function Plain({ text }: { text: string }) {
  // Addresses stand at the odd places.
  const parts = text.split(/(https?:\/\/\S+)/);
  return (
    <div className={classes.plain}>
      {parts.map((part, at) => (
        <Fragment key={at}>
          {at % 2 === 1 && !part.includes('…') ? (
            <Anchor href={part} target="_blank" rel="noopener" underline="always">
              {part}
            </Anchor>
          ) : (
            part
          )}
        </Fragment>
      ))}
    </div>
  );
}
