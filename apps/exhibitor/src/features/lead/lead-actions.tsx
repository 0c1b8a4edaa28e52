import { mayActOnLead } from '@foyer/domain/lead/lead.policy.ts';
import { leadFormats } from '@foyer/domain/lead/lead.schema.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { Button, Group, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { QuestionsDialog } from './questions-dialog.tsx';

/** What is done with all leads at once: what is asked of them, and taking them out. */
export function LeadActions() {
  const t = useTranslations('leads');
  const { eventId, exhibitorId, role } = useExhibitorHat();
  const [isAsking, setAsking] = useState(false);
  const actor = { kind: 'exhibitor', role } as const;
  return (
    <Group gap="xs">
      {mayActOnLead(actor, 'ask') && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('questions.open')}
        </Button>
      )}
      <Button
        variant="default"
        component="a"
        href={`/api/leads/${eventId}/${exhibitorId}/stand-code.pdf`}
        target="_blank"
      >
        {t('standCode')}
      </Button>
      {mayActOnLead(actor, 'export') ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
              {t('export')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {leadFormats.map((format) => (
              <Menu.Item
                key={format}
                component="a"
                href={`/api/leads/${eventId}/${exhibitorId}/leads.${format}`}
                download
              >
                {t(`formats.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : (
        <Text size="sm" c="dimmed">
          {t('exportOnly')}
        </Text>
      )}
      {isAsking && <QuestionsDialog onClose={() => setAsking(false)} />}
    </Group>
  );
}
