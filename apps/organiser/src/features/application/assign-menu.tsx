import { mayActOnApplication } from '@foyer/domain/application/application.policy.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Menu } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

/** Asks one person of the team to look at several applications. */
export function AssignMenu({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const t = useTranslations('applications.assign');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const { reviewers } = useReviewers();
  const assign = trpc.application.assign.useMutation({
    onSuccess: () => {
      notify.done(t('done', { count: ids.length }));
      onDone();
    },
    onSettled: () => Promise.all([utils.application.invalidate(), utils.fact.list.invalidate()]),
  });
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconUserCheck size={16} aria-hidden />}
          loading={assign.isPending}
        >
          {t('act')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {reviewers.map(({ accountId, name }) => (
          <Menu.Item
            key={accountId}
            onClick={() =>
              assign.mutate({ eventId, applicationIds: ids as never[], accountIds: [accountId] })
            }
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Those of the team who may review. */
export function useReviewers() {
  const { eventId } = useOrganiserHat();
  const team = trpc.team.list.useQuery({ eventId });
  const reviewers = (team.data ?? []).filter(({ role }) =>
    mayActOnApplication({ kind: 'organiser', role }, 'review'),
  );
  return { reviewers };
}
