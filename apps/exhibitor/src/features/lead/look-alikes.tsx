import { mayActOnLead } from '@foyer/domain/lead/lead.policy.ts';
import { lookAlikes } from '@foyer/domain/lead/lead-merge.rules.ts';
import type { LeadMerge } from '@foyer/domain/lead/lead-merge.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useLeadName } from './lead-name.ts';
import type { Lead } from './lead-table.tsx';
import classes from './look-alikes.module.css';

/** Leads that may be one person: the booth says so, or that they are two. Either is undone at once. */
export function LookAlikes({ leads }: { leads: readonly Lead[] }) {
  const t = useTranslations('leads.lookAlikes');
  const { eventId, exhibitorId, role } = useExhibitorHat();
  const merges = trpc.lead.merges.useQuery({ eventId, exhibitorId });
  const decide = useDecideMerge();
  const nameOf = useLeadName();
  const found = useMemo(() => {
    const apart = new Set((merges.data ?? []).map((one) => pairOf(one.leadId, one.intoLeadId)));
    return lookAlikes(leads, (one, other) => apart.has(pairOf(one.leadId, other.leadId)));
  }, [leads, merges.data]);
  const mayMerge = mayActOnLead({ kind: 'exhibitor', role }, 'merge');
  if (!mayMerge || !merges.data || found.length === 0) return null;
  const words = (lead: Lead) =>
    [nameOf(lead), lead.contact?.organisation].filter(Boolean).join(', ');
  return (
    <section className={classes.box} aria-labelledby="look-alikes">
      <h2 id="look-alikes">{t('title', { count: found.length })}</h2>
      <ul>
        {found.map(({ lead, other, likeness }) => (
          <li key={`${lead.leadId} ${other.leadId}`}>
            <div>
              <p className={classes.names}>
                {t('pair', { one: words(lead), other: words(other) })}
              </p>
              <p className={classes.why}>{t(`likeness.${likeness}`)}</p>
            </div>
            <Group gap="xs" wrap="nowrap">
              {(['one', 'two'] as const).map((decision) => (
                <Button
                  key={decision}
                  size="xs"
                  variant="default"
                  aria-label={t(`${decision}For`, { name: nameOf(lead) })}
                  onClick={() =>
                    decide({ leadId: other.leadId, intoLeadId: lead.leadId, decision })
                  }
                >
                  {t(decision)}
                </Button>
              ))}
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}

const pairOf = (one: string, other: string) => [one, other].sort().join(' ');

type Said = Pick<LeadMerge, 'leadId' | 'intoLeadId'> & { decision: LeadMerge['decision'] | null };

/** Says it, shows what follows, and offers the way back. */
export function useDecideMerge(): (said: Said) => void {
  const t = useTranslations('leads.lookAlikes');
  const { eventId, exhibitorId } = useExhibitorHat();
  const notify = useNotify();
  const { sentence } = useSentences();
  const utils = trpc.useUtils();
  const decide = trpc.lead.decideMerge.useMutation({
    onError: (error) => notify.done(sentence(error)),
    onSettled: () =>
      Promise.all([
        utils.lead.list.invalidate(),
        utils.lead.merges.invalidate(),
        utils.lead.get.invalidate(),
      ]),
  });
  return (said) =>
    decide.mutate(
      { eventId, exhibitorId, ...said },
      {
        onSuccess: () => {
          if (said.decision === null) return notify.done(t('parted'));
          const back = { eventId, exhibitorId, ...said, decision: null };
          notify.undo(t(`${said.decision}Done`), () => decide.mutate(back));
        },
      },
    );
}
