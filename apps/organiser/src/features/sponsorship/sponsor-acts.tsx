import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import type { Level } from '@foyer/domain/sponsorship/benefit.schema.ts';
import {
  canConfirm,
  canMoveContract,
  canRevise,
  canVoid,
} from '@foyer/domain/sponsorship/sponsorship.rules.ts';
import {
  type SponsorshipDetail,
  usualSettings,
} from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { OfferDialog } from './offer-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { ScanDialog } from './scan-dialog.tsx';
import { useSponsorshipAct } from './use-sponsorship-act.ts';

type Dialog = 'edit' | 'revise' | 'void' | 'cancel' | 'scan';

/** What can be done with a sponsor now; the rules say which of it is possible. */
export function SponsorActs({
  sponsor,
  levels,
}: {
  sponsor: SponsorshipDetail;
  levels: readonly Level[];
}) {
  const t = useTranslations('sponsors.acts');
  const { eventId, timeZone } = useOrganiserHat();
  const act = useSponsorshipAct();
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const { data: settings = usualSettings } = trpc.sponsorship.settings.useQuery({ eventId });
  const send = trpc.sponsorship.send.useMutation(act.says(t('sent')));
  const confirm = trpc.sponsorship.confirm.useMutation(act.says(t('confirmed')));
  const isPaid = sponsor.paidOn !== null;
  const pay = trpc.sponsorship.recordPayment.useMutation(
    act.says(isPaid ? t('unpaidDone') : t('paidToday')),
  );
  const { sponsorshipId, status } = sponsor;
  const [latest] = sponsor.contracts;
  if (!latest || status === 'cancelled') return null;
  const of = { eventId, sponsorshipId };
  const mayConfirm = canConfirm({ ...sponsor, isPaid }, settings).allowed && status === 'offered';
  const isDraft = latest.status === 'draft';
  return (
    <>
      <Menu position="top-start">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {isDraft && <Menu.Item onClick={() => setDialog('edit')}>{t('edit')}</Menu.Item>}
          {canRevise(status, latest.status).allowed && (
            <Menu.Item onClick={() => setDialog('revise')}>{t('revise')}</Menu.Item>
          )}
          {mayConfirm && <Menu.Item onClick={() => confirm.mutate(of)}>{t('confirm')}</Menu.Item>}
          <Menu.Item
            onClick={() =>
              pay.mutate({ ...of, paidOn: isPaid ? null : calendarDateAt(new Date(), timeZone) })
            }
          >
            {isPaid ? t('unpaid') : t('paid')}
          </Menu.Item>
          <Menu.Divider />
          {canVoid(latest.status).allowed && (
            <Menu.Item color="red" onClick={() => setDialog('void')}>
              {t('void.act')}
            </Menu.Item>
          )}
          <Menu.Item color="red" onClick={() => setDialog('cancel')}>
            {t('cancel.act')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {canMoveContract(latest.status, 'sent').allowed && (
        <Button
          leftSection={<IconSend size={18} aria-hidden />}
          loading={send.isPending}
          onClick={() => send.mutate(of)}
        >
          {t('send')}
        </Button>
      )}
      {canMoveContract(latest.status, 'signed').allowed && (
        <Button variant="default" onClick={() => setDialog('scan')}>
          {t('scan')}
        </Button>
      )}
      {(dialog === 'edit' || dialog === 'revise') && (
        <OfferDialog
          levels={levels}
          of={{ kind: dialog, sponsor, contract: latest }}
          onClose={close}
        />
      )}
      {(dialog === 'void' || dialog === 'cancel') && (
        <ReasonDialog act={dialog} sponsor={sponsor} onClose={close} />
      )}
      {dialog === 'scan' && <ScanDialog sponsor={sponsor} contract={latest} onClose={close} />}
    </>
  );
}
