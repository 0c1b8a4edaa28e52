import { ErrorState } from '@foyer/ui/state/error-state.tsx';
import { Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useNotify } from '../feedback/use-notify.ts';
import { useSentences } from '../refusal/use-sentences.ts';
import {
  endOtherSessions,
  endSession,
  listOwnSessions,
  type OwnSession,
  readCurrentSession,
} from '../session/auth-client.ts';
import { deviceOf } from './device-of.ts';

const sessionsKey = ['own-sessions'];

async function readSessions() {
  const [sessions, current] = await Promise.all([listOwnSessions(), readCurrentSession()]);
  const currentId = current?.session.id;
  return { sessions: sessions.toSorted((a, b) => rank(a) - rank(b)), currentId };

  // This device first, then the newest.
  function rank(session: OwnSession): number {
    return session.id === currentId ? Number.NEGATIVE_INFINITY : -Date.parse(session.createdAt);
  }
}

/** Where the account is signed in, with a way to end each. */
export function SessionsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('portal');
  const { sentence } = useSentences();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const query = useQuery({ queryKey: sessionsKey, queryFn: readSessions, enabled: isOpen });
  const reload = () => queryClient.invalidateQueries({ queryKey: sessionsKey });
  const end = useMutation({
    mutationFn: endSession,
    onSuccess: () => {
      notify.done(t('account.sessionEnded'));
      return reload();
    },
  });
  const endOthers = useMutation({ mutationFn: endOtherSessions, onSuccess: reload });
  const { sessions = [], currentId } = query.data ?? {};

  return (
    <Modal opened={isOpen} onClose={onClose} title={t('account.sessionsTitle')} size="lg">
      <Stack gap="md">
        <Text c="dimmed">{t('account.sessionsSub')}</Text>
        {query.isPending && <Skeleton height={120} />}
        {query.isError && (
          <ErrorState
            title={sentence(query.error)}
            retry={{ label: t('frame.retry'), onRetry: () => void query.refetch() }}
          />
        )}
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            isCurrent={session.id === currentId}
            onEnd={() => end.mutate(session.token)}
          />
        ))}
        {sessions.length > 2 && (
          <Group justify="flex-end">
            <Button
              variant="default"
              loading={endOthers.isPending}
              onClick={() => endOthers.mutate()}
            >
              {t('account.endOthers')}
            </Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );
}

type SessionRowProps = { session: OwnSession; isCurrent: boolean; onEnd: () => void };

function SessionRow({ session, isCurrent, onEnd }: SessionRowProps) {
  const t = useTranslations('portal.account');
  const device = deviceOf(session.userAgent);
  const name = device ? t('deviceOn', device) : t('unknownDevice');
  const since = t('since', { at: new Date(session.createdAt) });
  return (
    <Group justify="space-between" wrap="nowrap">
      <div>
        <Text fw={500}>{name}</Text>
        <Text size="xs" c="dimmed">
          {isCurrent ? t('thisSession') : since}
        </Text>
      </div>
      {!isCurrent && (
        <Button
          variant="default"
          size="xs"
          aria-label={`${t('endSession')}: ${name}, ${since}`}
          onClick={onEnd}
        >
          {t('endSession')}
        </Button>
      )}
    </Group>
  );
}
