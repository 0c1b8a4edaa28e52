import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { Button, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './lead.module.css';
import { useLeadName } from './lead-name.ts';
import type { Lead } from './lead-table.tsx';
import { useDecideMerge } from './look-alikes.tsx';

/** Which leads this one stands for as well, who said so, and the way to part them again. */
export function MergedFrom({ lead }: { lead: Lead }) {
  const t = useTranslations('leads.lookAlikes');
  const format = useFormatter();
  const { timeZone } = useExhibitorHat();
  const nameOf = useLeadName();
  const decide = useDecideMerge();
  if (lead.mergedFrom.length === 0) return null;
  return (
    <section>
      <Text component="h3" fw={600} m={0}>
        {t('mergedFrom')}
      </Text>
      <ul className={classes.entries}>
        {lead.mergedFrom.map(({ leadId, badgeCode, name, at, by }) => (
          <li key={leadId}>
            {nameOf({ contact: { name }, badgeCode })}
            <Text size="sm" c="dimmed">
              {by}, {format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })}
            </Text>
            <Button
              size="xs"
              variant="default"
              mt={4}
              onClick={() => decide({ leadId, intoLeadId: lead.leadId, decision: null })}
            >
              {t('part')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
