import type { ApplicationDetail } from '@foyer/domain/application/application.schema.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { MultiSelect } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './application.module.css';
import { useReviewers } from './assign-menu.tsx';

type ReviewersFieldProps = { application: ApplicationDetail; mayAssign: boolean };

/** Who looks at it; naming somebody begins the review. */
export function ReviewersField({ application, mayAssign }: ReviewersFieldProps) {
  const t = useTranslations('applications.assign');
  const format = useFormatter();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const { reviewers } = useReviewers();
  const { applicationId } = application;
  const assign = trpc.application.assign.useMutation({
    onSettled: () => Promise.all([utils.application.invalidate(), utils.fact.list.invalidate()]),
  });
  if (!mayAssign) {
    return application.reviewers.length > 0 ? (
      <p className={classes.quiet}>
        {t('label')}: {format.list(application.reviewers.map(({ name }) => name))}
      </p>
    ) : null;
  }
  const value = assign.isPending
    ? (assign.variables.accountIds as readonly string[])
    : application.reviewers.map(({ accountId }) => accountId);
  return (
    <MultiSelect
      label={t('label')}
      placeholder={value.length === 0 ? t('choose') : undefined}
      data={reviewers.map(({ accountId, name }) => ({ value: accountId as string, label: name }))}
      value={[...value]}
      onChange={(accountIds) =>
        assign.mutate({
          eventId,
          applicationIds: [applicationId],
          accountIds: accountIds as never[],
        })
      }
    />
  );
}
