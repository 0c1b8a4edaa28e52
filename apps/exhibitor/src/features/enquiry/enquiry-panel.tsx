import type { Enquiry } from '@foyer/domain/enquiry/enquiry.schema.ts';
import { useSidePanelWords } from '@foyer/portal/list/use-list-words.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { SidePanel } from '@foyer/ui/panel/side-panel.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor, Stack, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import { AnswerForm } from './answer-form.tsx';
import classes from './enquiry.module.css';
import { enquiryTones } from './enquiry-tones.ts';

type Props = {
  enquiry: Enquiry;
  onClose: () => void;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
};

/** One enquiry: who asks what, and the answer, written or to be written. */
export function EnquiryPanel({ enquiry, ...rest }: Props) {
  const t = useTranslations('enquiries');
  const states = useTranslations('states.enquiry');
  const words = useSidePanelWords();
  const format = useFormatter();
  const { timeZone } = useExhibitorHat();
  const { status, name, organisation, email, locale, message, createdAt } = enquiry;
  const time = (at: Date) =>
    format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <SidePanel
      title={name}
      sub={[organisation, time(createdAt)].filter(Boolean).join(' · ')}
      aside={<StateChip tone={enquiryTones[status]} label={states(status)} />}
      words={words}
      {...rest}
    >
      <Stack gap="lg">
        <div>
          <p className={classes.said}>{message}</p>
          <Text size="sm" c="dimmed">
            <Anchor href={`mailto:${email}`}>{email}</Anchor>
            {' · '}
            {t('reads', { language: locale })}
          </Text>
        </div>
        {enquiry.decidedAt && (
          <section>
            <Text component="h3" size="sm" c="dimmed" m={0}>
              {t(status === 'answered' ? 'answeredBy' : 'dismissedBy', {
                by: enquiry.decidedBy,
                at: time(enquiry.decidedAt),
              })}
            </Text>
            {enquiry.answer && <p className={classes.answer}>{enquiry.answer}</p>}
          </section>
        )}
        {status !== 'answered' && <AnswerForm key={enquiry.enquiryId} enquiry={enquiry} />}
        <Text size="sm" c="dimmed">
          {t('kept')}
        </Text>
      </Stack>
    </SidePanel>
  );
}
