import { locales } from '@foyer/domain/locales.ts';
import { type LetterKind, letterKindNames } from '@foyer/domain/mail/letter-kind.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { type Messages, useTranslations } from 'use-intl';
import classes from './mail.module.css';
import { useKindOfMail } from './use-kind-of-mail.ts';

type Group = keyof Messages['letters']['group'];
const nounOf = (kind: LetterKind) => kind.split('-')[0] as Group;

/** Every letter that Foyer writes for the event, by what it is about. */
export function LetterTexts({ onOpen }: { onOpen: (kind: LetterKind) => void }) {
  const t = useTranslations('letters');
  const loading = useTranslations('portal.frame')('loading');
  const kindOf = useKindOfMail();
  const { eventId } = useOrganiserHat();
  const own = trpc.mail.ownTexts.useQuery({ eventId });
  if (own.isError) return <LoadFailure error={own.error} onRetry={() => void own.refetch()} />;
  if (!own.data) return <SkeletonRows rows={10} label={loading} />;
  const ownIn = (kind: LetterKind) =>
    locales.filter((locale) => own.data.some((one) => one.kind === kind && one.locale === locale));
  return (
    <>
      <p className={classes.intro}>{t('intro')}</p>
      {[...Map.groupBy(letterKindNames, nounOf)].map(([noun, kinds]) => (
        <section key={noun} aria-labelledby={`letters-${noun}`} className={classes.group}>
          <h2 id={`letters-${noun}`} className={classes.groupTitle}>
            {t.has(`group.${noun}`) ? t(`group.${noun}`) : t('group.other')}
          </h2>
          <ul className={classes.kinds}>
            {kinds.map((kind) => (
              <li key={kind}>
                <UnstyledButton className={classes.kind} onClick={() => onOpen(kind)}>
                  <span className={classes.kindName}>{kindOf(kind)}</span>
                  {ownIn(kind).length > 0 && (
                    <StateChip
                      tone="muted"
                      label={`${t('own')} · ${ownIn(kind)
                        .map((locale) => t(`language.${locale}`))
                        .join(', ')}`}
                    />
                  )}
                  <IconChevronRight size={18} aria-hidden />
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
