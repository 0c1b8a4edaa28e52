import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { Table, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './lead-counts.module.css';

type Counts = Outputs['lead']['counts'];

/** How many, by hour and by exhibitor; there is nothing else to see, and the page says why. */
export function LeadCounts({ counts }: { counts: Counts }) {
  const t = useTranslations('leads');
  const format = useFormatter();
  const { timeZone } = useOrganiserHat();
  const most = Math.max(1, ...counts.hours.map(({ leads }) => leads));
  const total = counts.hours.reduce((sum, { leads }) => sum + leads, 0);
  return (
    <>
      <Text fw={600} mb="lg">
        {t('total', { count: total })}
      </Text>
      <Table mb="xl">
        <Table.Caption>{t('byHour')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('hour')}</Table.Th>
            <Table.Th>{t('leads')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {counts.hours.map(({ hour, leads }) => (
            <Table.Tr key={hour.toISOString()}>
              <Table.Td w={200}>
                {format.dateTime(hour, {
                  weekday: 'short',
                  day: 'numeric',
                  month: 'short',
                  hour: 'numeric',
                  timeZone,
                })}
              </Table.Td>
              <Table.Td>
                <span className={classes.bar} style={{ width: `${(80 * leads) / most}%` }} />{' '}
                {format.number(leads)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Table>
        <Table.Caption>{t('byExhibitor')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('exhibitor')}</Table.Th>
            <Table.Th ta="right">{t('leads')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {counts.exhibitors
            .filter(({ leads }) => leads > 0)
            .map(({ exhibitorId, name, leads }) => (
              <Table.Tr key={exhibitorId}>
                <Table.Td>{name}</Table.Td>
                <Table.Td ta="right" className="foyer-figures">
                  {format.number(leads)}
                </Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
