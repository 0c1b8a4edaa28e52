import type { Contract } from '@foyer/domain/sponsorship/contract.schema.ts';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import { mediaUrl } from '../listing/media-url.ts';
import classes from './contract-lines.module.css';
import { contractTones } from './sponsorship-tones.ts';

type ContractLinesProps = {
  contracts: readonly Contract[];
  eventId: string;
  /** In whose name the papers are asked for. */
  exhibitorId?: string;
  timeZone: string;
};

/** Every revision of a contract, the latest first, with its paper and who signed it. */
export function ContractLines({ contracts, eventId, exhibitorId, timeZone }: ContractLinesProps) {
  const t = useTranslations('contractLines');
  const states = useTranslations('states.contract');
  const format = useFormatter();
  const at = (moment: Date) =>
    format.dateTime(moment, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <ol className={classes.lines}>
      {contracts.map((contract) => {
        const { contractId, revision, status, sentAt, signedAt, sha256, scanMediaId } = contract;
        const said = { revision: String(revision) };
        const query = new URLSearchParams({
          eventId,
          contractId,
          ...(exhibitorId && { exhibitorId }),
        });
        return (
          <li key={contractId}>
            <div className={classes.head}>
              <strong>{t('revision', said)}</strong>
              <StateChip tone={contractTones[status]} label={states(status)} />
              <span className={classes.links}>
                <Anchor
                  href={`/api/sponsorship/contract?${query}`}
                  download
                  aria-label={t('pdfOf', said)}
                >
                  {t('pdf')}
                </Anchor>
                {scanMediaId && (
                  <Anchor href={mediaUrl(eventId, scanMediaId)} aria-label={t('scanOf', said)}>
                    {t('scan')}
                  </Anchor>
                )}
              </span>
            </div>
            <div className={classes.muted}>
              {[
                sentAt && t('sentAt', { date: at(sentAt) }),
                signedAt && t('signedAt', { name: contract.signedByName, date: at(signedAt) }),
                contract.voidReason && t('voidBecause', { reason: contract.voidReason }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
            {sha256 && (
              <details className={classes.muted}>
                <summary>{t('hash')}</summary>
                <code className={classes.hash}>{sha256}</code>
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
