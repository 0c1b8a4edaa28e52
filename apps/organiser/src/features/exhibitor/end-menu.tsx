import { isTakingPart } from '@foyer/domain/exhibitor/participation.rules.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { ConfirmDialog } from '@foyer/ui/feedback/confirm-dialog.tsx';
import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ExhibitorDetail } from './exhibitor-panel.tsx';

type End = 'withdrawn' | 'cancelled';

/** Ends the participation after naming what is lost, or takes the exhibitor in again. */
export function EndMenu({ exhibitor }: { exhibitor: ExhibitorDetail }) {
  const t = useTranslations('exhibitors');
  const [asking, setAsking] = useState<End | null>(null);
  const end = useEnd(exhibitor, () => setAsking(null));
  if (!isTakingPart(exhibitor.participation)) {
    return exhibitor.participation === 'rejected' ? null : <Reinstate exhibitor={exhibitor} />;
  }
  return (
    <>
      <Menu position="top-start">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('panel.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsking('withdrawn')}>{t('end.withdraw')}</Menu.Item>
          <Menu.Item onClick={() => setAsking('cancelled')}>{t('end.cancel')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <EndDialog
        exhibitor={exhibitor}
        to={asking}
        isPending={end.isPending}
        onClose={() => setAsking(null)}
        onConfirm={(to) => end.run(to)}
      />
    </>
  );
}

type EndDialogProps = {
  exhibitor: ExhibitorDetail;
  to: End | null;
  isPending: boolean;
  onClose: () => void;
  onConfirm: (to: End) => void;
};

function EndDialog({ exhibitor, to, isPending, onClose, onConfirm }: EndDialogProps) {
  const t = useTranslations('exhibitors.end');
  const { name, stands, listing, invitedUntil } = exhibitor;
  const isWithdrawn = to === 'withdrawn';
  const numbers = stands.map(({ number }) => number).join(', ');
  const lost = [
    stands.length > 0 && t('standLost', { count: stands.length, numbers }),
    listing.isPublished && t('publicLost'),
    invitedUntil && t('invitationsLost'),
  ].filter((line) => typeof line === 'string');
  return (
    <ConfirmDialog
      isOpen={to !== null}
      title={isWithdrawn ? t('withdrawTitle', { name }) : t('cancelTitle', { name })}
      confirmLabel={isWithdrawn ? t('withdrawConfirm') : t('cancelConfirm')}
      cancelLabel={t('keep')}
      isDangerous
      isPending={isPending}
      onClose={onClose}
      onConfirm={() => to && onConfirm(to)}
    >
      {lost.length > 0 && (
        <>
          <p>{t('loses')}</p>
          <ul>
            {lost.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('kept')}</p>
    </ConfirmDialog>
  );
}

/** A letter leaves only where nobody has joined yet, and that is said before. */
function Reinstate({ exhibitor }: { exhibitor: ExhibitorDetail }) {
  const t = useTranslations('exhibitors.end');
  const [isAsking, setAsking] = useState(false);
  const { name, contactEmail, members } = exhibitor;
  const invites = members.length === 0 && contactEmail !== '';
  const reinstate = useReinstate(exhibitor, { invites, onSettled: () => setAsking(false) });
  return (
    <>
      <Button
        variant="default"
        loading={reinstate.isPending}
        onClick={() => (invites ? setAsking(true) : reinstate.run())}
      >
        {t('reinstate')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('reinstateTitle', { name })}
        confirmLabel={t('reinstateConfirm')}
        cancelLabel={t('notYet')}
        isPending={reinstate.isPending}
        onClose={() => setAsking(false)}
        onConfirm={reinstate.run}
      >
        <p>{t('reinvites', { email: contactEmail })}</p>
      </ConfirmDialog>
    </>
  );
}

function useRefresh() {
  const utils = trpc.useUtils();
  return () =>
    Promise.all([
      utils.exhibitor.invalidate(),
      utils.invitation.invalidate(),
      utils.stand.invalidate(),
      utils.event.overview.invalidate(),
      utils.fact.list.invalidate(),
      utils.mail.list.invalidate(),
    ]);
}

function useEnd({ exhibitorId, name }: ExhibitorDetail, onSettled: () => void) {
  const t = useTranslations('exhibitors.end');
  const notify = useNotify();
  const refresh = useRefresh();
  const { eventId } = useOrganiserHat();
  const end = trpc.exhibitor.end.useMutation({
    onSuccess: async () => {
      notify.done(t('done', { name }));
      await refresh();
    },
    onSettled,
  });
  return { isPending: end.isPending, run: (to: End) => end.mutate({ eventId, exhibitorId, to }) };
}

function useReinstate(
  { exhibitorId, name, contactEmail: email }: ExhibitorDetail,
  { invites, onSettled }: { invites: boolean; onSettled: () => void },
) {
  const t = useTranslations('exhibitors.end');
  const notify = useNotify();
  const refresh = useRefresh();
  const { eventId } = useOrganiserHat();
  const reinstate = trpc.exhibitor.reinstate.useMutation({
    onSuccess: async () => {
      notify.done(invites ? t('reinvited', { name, email }) : t('reinstated', { name }));
      await refresh();
    },
    onSettled,
  });
  return {
    isPending: reinstate.isPending,
    run: () => reinstate.mutate({ eventId, exhibitorId }),
  };
}
