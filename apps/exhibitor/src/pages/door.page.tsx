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
import { scannedCode, shownCode } from '../features/lead/code-of.ts';
import { beep } from '../features/lead/feedback.ts';
import { TypedCode } from '../features/lead/typed-code.tsx';
import { useDoorOutbox } from '../features/lead/use-door-outbox.ts';
import classes from '../features/seat/door.module.css';
import { DoorList } from '../features/seat/door-list.tsx';
import { useDoor } from '../features/seat/use-door.ts';
import { WaitingAtDoor } from '../features/seat/waiting-at-door.tsx';

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
  const { refusal } = useSentences();
  const seatWords = useSeatWords();
  const [said, setSaid] = useState<Said | null>(null);
  const [isScanning, setScanning] = useState(false);
  const seen = useRef({ text: '', at: 0 });
  const say = (kind: Said['kind'], words: string) => {
    beep(kind);
    setSaid({ kind, words });
  };
  const { door, isOld, error, retry } = useDoor(demoId);
  const { take, waiting, refused, dismiss } = useDoorOutbox(demoId);
  const record = async (said: Parameters<typeof take>[0], what: string) => {
    // On disk first: without a network it is handed over later, by itself.
    const receipt = await take(said).catch(() => undefined);
    if (receipt === undefined) return say('bad', t('said.notStored', { what }));
    if (receipt === null) return say('good', t('said.noted', { what }));
    if (receipt.outcome === 'refused') return say('bad', refusal(receipt.code));
    if (!receipt.admitted) return;
    const { isAgain, status, mark } = receipt.admitted;
    say('good', t(`said.${isAgain ? 'again' : status}`, { mark: t('mark', { mark }) }));
  };
  const admit = (code: string) =>
    void record({ kind: 'badge', demoId: demoId as never, code }, shownCode(code));
  const tick = (seatId: string, isThere: boolean) => {
    const mark = door?.guests.find((guest) => guest.seatId === seatId)?.mark ?? '';
    const said = {
      kind: 'tick',
      demoId: demoId as never,
      seatId: seatId as never,
      isThere,
    } as const;
    void record(said, t('mark', { mark }));
  };
  const named = ({ entry }: (typeof waiting)[number]) => {
    if (entry.kind === 'badge') return shownCode(entry.code);
    const mark = door?.guests.find((guest) => guest.seatId === entry.seatId)?.mark ?? '';
    return t('mark', { mark });
  };
  const recorded = waiting.map((one) => ({
    ...{ sequence: one.sequence, what: named(one), at: one.entry.deviceAt },
  }));
  const ticked = new Map(
    waiting.flatMap(({ entry }) =>
      entry.kind === 'tick'
        ? [[entry.seatId as string, { isThere: entry.isThere, at: entry.deviceAt }] as const]
        : [],
    ),
  );
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
            <WaitingAtDoor
              waiting={recorded}
              refused={refused.map((one) => ({
                ...{ sequence: one.sequence, what: named(one), at: one.entry.deviceAt },
                code: one.refusedCode ?? '',
              }))}
              onDismiss={dismiss}
            />
            {isOld && <p className={classes.muted}>{t('old')}</p>}
          </div>
          <DoorList door={door} ticked={ticked} onTick={tick} />
        </>
      )}
    </Page>
  );
}
