import type { Locale } from '@foyer/domain/locales.ts';
import type { ApplicationSaid, OwnApplicationView } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';

type Props = {
  readonly application: OwnApplicationView;
  readonly said: ApplicationSaid;
  readonly action: string;
  readonly locale: Locale;
};

/** Withdrawing, which asks once, and the way back. */
export function Leaving({ application, said, action, locale }: Props) {
  const t = useTranslations('application');
  const { mayWithdraw, mayRestart, participation } = application;
  if (mayRestart) {
    return (
      <form method="post" action={`${action}?lang=${locale}`} className="leaving">
        <p>{t('restartText')}</p>
        <button className="button" type="submit" name="act" value="restart">
          {t('restart')}
        </button>
      </form>
    );
  }
  if (!mayWithdraw) return null;
  if (said.confirm !== 'withdraw') {
    return (
      <p>
        <a href={`${action}?confirm=withdraw&lang=${locale}#leaving`}>{t('withdraw.act')}</a>
      </p>
    );
  }
  return (
    <form
      id="leaving"
      method="post"
      action={`${action}?lang=${locale}`}
      className="leaving"
      role="alert"
    >
      <h2>{t('withdraw.title')}</h2>
      <p>{t(participation ? 'withdraw.accepted' : 'withdraw.text')}</p>
      <p className="leaving-acts">
        <button className="button" type="submit" name="act" value="withdraw">
          {t('withdraw.confirm')}
        </button>
        <a className="button-quiet" href={`${action}?lang=${locale}`}>
          {t('withdraw.keep')}
        </a>
      </p>
    </form>
  );
}
