import { textIn } from '@foyer/domain/locales.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useSeatWords } from '@foyer/portal/seat/use-seat-words.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconScan } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBoothDemos } from '../features/demo/use-booth-demos.ts';
import { CameraView } from '../features/lead/camera-view.tsx';
import { scannedCode } from '../features/lead/code-of.ts';
import { beep } from '../features/lead/feedback.ts';
import { TypedCode } from '../features/lead/typed-code.tsx';
import classes from '../features/seat/door.module.css';
import { DoorList } from '../features/seat/door-list.tsx';
import { useDoor } from '../features/seat/use-door.ts';

const route = getRouteApi('/$eventSlug/$exhibitorId/demos/$demoId/door');
const SAME_CODE_MS = 3_000;

type Said = { readonly kind: 'good' | 'bad'; readonly words: string };

/** Kept by whoever shows the demo: badges one after the other, by camera or by hand. */
export function DoorPage() {
  const t = useTranslations('door');
  const loading = useTranslations('portal.frame')('loading');
  const { demoId, eventSlug, exhibitorId } = route.useParams();
  const { locale } = useLanguage();
  const { open } = useBoothDemos();
  const { sentence } = useSentences();
  const seatWords = useSeatWords();
  const [said, setSaid] = useState<Said | null>(null);
  const [isScanning, setScanning] = useState(false);
  const seen = useRef({ text: '', at: 0 });
  const say = (kind: Said['kind'], words: string) => {
    beep(kind);
    setSaid({ kind, words });
  };
  const { door, error, retry, isBusy, admit, tick } = useDoor(demoId, {
    onAdmitted: ({ status, isAgain, mark }) =>
      say('good', t(`said.${isAgain ? 'again' : status}`, { mark: t('mark', { mark }) })),
    onRefused: (failure) => say('bad', sentence(failure)),
  });
  const onScan = (text: string) => {
    const now = Date.now();
    const isSame = seen.current.text === text && now - seen.current.at < SAME_CODE_MS;
    seen.current = { text, at: now };
    if (isSame) return;
    const code = scannedCode(text);
    if (code) admit(code);
    else say('bad', t('said.notABadge'));
  };
  const demo = open?.demos.find((one) => one.demoId === demoId);
  const title = demo ? textIn(demo.title, locale) : '';
  const entrance = (
    <>
      <TypedCode onCode={admit} action={t('admit')} />
      {!isScanning && (
        <p className={classes.said} data-kind={said?.kind} role="status">
          {said?.words}
        </p>
      )}
    </>
  );
  return (
    <Page width="text">
      <Anchor
        component={Link}
        to="/$eventSlug/$exhibitorId/demos"
        params={{ eventSlug, exhibitorId } as never}
      >
        <IconArrowLeft size={16} aria-hidden /> {t('back')}
      </Anchor>
      <PageHeader title={t('title', { title })} sub={t('help')} />
      {error && <LoadFailure error={error} onRetry={retry} />}
      {!door && !error && <SkeletonRows rows={6} label={loading} />}
      {demo && demo.status !== 'scheduled' && <EmptyState title={t('notScheduled')} />}
      {door && demo?.status === 'scheduled' && (
        <>
          <div className={classes.entrance}>
            <ul className={classes.counts}>
              {seatWords(door.counts).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <div>
              <Button
                variant="default"
                leftSection={<IconScan size={18} aria-hidden />}
                aria-pressed={isScanning}
                onClick={() => setScanning(!isScanning)}
              >
                {t(isScanning ? 'stopScanning' : 'scan')}
              </Button>
            </div>
            {isScanning && (
              <div className={classes.camera}>
                <CameraView
                  onCode={onScan}
                  glow={said?.kind ?? null}
                  said={said?.words ?? ''}
                  onType={() => setScanning(false)}
                  status={null}
                >
                  {null}
                </CameraView>
              </div>
            )}
            {entrance}
          </div>
          <DoorList door={door} isBusy={isBusy} onTick={tick} />
        </>
      )}
    </Page>
  );
}
