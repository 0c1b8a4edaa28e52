import { mayActOnApplication } from '@foyer/domain/application/application.policy.ts';
import type { ApplicationDetail } from '@foyer/domain/application/application.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useSidePanelWords } from '@foyer/portal/list/use-list-words.ts';
import { NavigationLink } from '@foyer/portal/navigation-link.tsx';
import { AnswerList } from '@foyer/portal/question/answer-list.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SidePanel } from '@foyer/ui/panel/side-panel.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './application.module.css';
import { ApplicationTalk } from './application-talk.tsx';
import { applicationTones } from './application-tones.ts';
import { DecisionBox } from './decision-box.tsx';
import { ReviewersField } from './reviewers-field.tsx';

type ApplicationPanelProps = {
  applicationId: string;
  onClose: () => void;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
};

/** One application: what it says, who looks at it, what the team thinks, and what is decided. */
export function ApplicationPanel({ applicationId, ...panel }: ApplicationPanelProps) {
  const t = useTranslations('applications.panel');
  const loading = useTranslations('portal.frame')('loading');
  const states = useTranslations('states.application');
  const format = useFormatter();
  const words = useSidePanelWords();
  const { eventId, role } = useOrganiserHat();
  const actor = { kind: 'organiser', role } as const;
  const detail = trpc.application.get.useQuery(
    { eventId, applicationId: applicationId as never },
    { refetchOnMount: 'always' },
  );
  const application = detail.data;
  return (
    <SidePanel
      {...panel}
      words={words}
      title={application?.name ?? (detail.isError ? t('gone') : loading)}
      sub={
        application &&
        t('since', { date: format.dateTime(application.submittedAt, { dateStyle: 'medium' }) })
      }
      aside={
        application && (
          <StateChip
            tone={applicationTones[application.status]}
            label={states(application.status)}
          />
        )
      }
    >
      {detail.isError && <LoadFailure error={detail.error} onRetry={() => void detail.refetch()} />}
      {detail.isPending && <SkeletonRows rows={8} label={loading} />}
      {application && (
        <>
          <Contact application={application} />
          <section className={classes.section} aria-label={t('answers')}>
            <h3>{t('answers')}</h3>
            <AnswerList
              {...application.submission}
              files={application.files.map(({ fileId, fileName }) => ({
                ...{ id: fileId, fileName },
                href: `/api/application/${eventId}/files/${fileId}`,
              }))}
            />
          </section>
          <DecisionBox application={application} mayDecide={mayActOnApplication(actor, 'decide')} />
          <ReviewersField
            application={application}
            mayAssign={mayActOnApplication(actor, 'review')}
          />
          <ApplicationTalk
            application={application}
            mayTalk={mayActOnApplication(actor, 'review')}
          />
        </>
      )}
    </SidePanel>
  );
}

function Contact({ application }: { application: ApplicationDetail }) {
  const t = useTranslations('applications.panel');
  const states = useTranslations('states.participation');
  const { eventSlug } = useOrganiserHat();
  const { contactName, contactEmail, exhibitorId, participation, locale } = application;
  return (
    <section className={classes.section} aria-label={t('contact')}>
      <p className={classes.subject}>
        {contactName}, <Anchor href={`mailto:${contactEmail}`}>{contactEmail}</Anchor>
        <span className={classes.sub}>{t('language', { language: locale })}</span>
      </p>
      {exhibitorId && participation && (
        <p className={classes.subject}>
          <Anchor
            component={NavigationLink}
            href={`/organiser/${eventSlug}/exhibitors?open=${exhibitorId}`}
          >
            {t('exhibitor')}
          </Anchor>
          <span className={classes.sub}>{states(participation)}</span>
        </p>
      )}
    </section>
  );
}
