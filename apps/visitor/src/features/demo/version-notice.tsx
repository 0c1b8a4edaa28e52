import type { ProgrammeChange } from '@foyer/domain/demo/programme-version.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PublicVersion } from '@foyer/domain/public-page.ts';
import { useFormatter, useTranslations } from 'use-intl';

type Props = { readonly version: PublicVersion; readonly locale: Locale };

/** Since when the programme is as it is, and what was otherwise before. */
export function VersionNotice({ version, locale }: Props) {
  const t = useTranslations('programme.version');
  const format = useFormatter();
  const date = format.dateTime(new Date(version.publishedAt), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const note = textIn(version.note, locale);
  const { changes } = version;
  return (
    <div className="version">
      <p className="quiet">{t('since', { number: version.number, date })}</p>
      {note && <p>{note}</p>}
      {changes.length > 0 && (
        <details>
          <summary>{t('changes', { count: changes.length })}</summary>
          <ul>
            {changes.map((change) => (
              <Change key={change.demo.demoId} change={change} locale={locale} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Change({ change, locale }: { change: ProgrammeChange; locale: Locale }) {
  const t = useTranslations('programme');
  const format = useFormatter();
  const slot = ({ startsAt, endsAt, placeName }: ProgrammeChange['demo']) => {
    const [from, to] = [new Date(startsAt), new Date(endsAt)];
    const day = format.dateTime(from, { weekday: 'short', day: 'numeric', month: 'short' });
    const times = format.dateTimeRange(from, to, { hour: '2-digit', minute: '2-digit' });
    return `${day}, ${times}, ${placeName ? textIn(placeName, locale) : t('atStand')}`;
  };
  const { kind, demo } = change;
  return (
    <li>
      <strong>{t(`version.kind.${kind}`)}</strong> {textIn(demo.title, locale)} (
      {demo.exhibitorName}){': '}
      {kind === 'moved' && (
        <>
          <s>{slot(change.before)}</s>{' '}
        </>
      )}
      {kind === 'removed' ? <s>{slot(demo)}</s> : slot(demo)}
    </li>
  );
}
