import { decisionSchema } from '@foyer/domain/application/application-status.rules.ts';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { AssignMenu } from './assign-menu.tsx';
import { useDecide } from './use-decide.ts';

/** What can be done with several applications at once. */
export function BulkDecide({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const t = useTranslations('applications.decide');
  const act = useDecide(onDone);
  return (
    <>
      {decisionSchema.options.map((decision) => (
        <Button
          key={decision}
          size="xs"
          variant={decision === 'to_accept' ? 'filled' : 'default'}
          loading={act.isPending}
          onClick={() => act.decide(ids, decision)}
        >
          {t(decision)}
        </Button>
      ))}
      <AssignMenu ids={ids} onDone={onDone} />
    </>
  );
}
