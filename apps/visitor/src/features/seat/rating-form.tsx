import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { HeldSeat } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';

type Props = { readonly seat: HeldSeat; readonly token: string; readonly locale: Locale };

const ratings = [1, 2, 3, 4, 5];

/** Five boxes and a line: nobody writes more standing in a hall. */
export function RatingForm({ seat, token, locale }: Props) {
  const t = useTranslations('seat');
  const { demo, rating, comment } = seat;
  const id = `comment-${demo.demoId}`;
  return (
    <details>
      <summary>{t(rating === null ? 'rate' : 'rateAgain')}</summary>
      <form className="badge-form" method="post" action={`/b/${token}/demos`}>
        <input type="hidden" name="act" value="rate" />
        <input type="hidden" name="demoId" value={demo.demoId} />
        <input type="hidden" name="from" value="badge" />
        <fieldset>
          <legend>{t('rating', { title: textIn(demo.title, locale) })}</legend>
          <div className="seat-ratings">
            {ratings.map((one) => (
              <label key={one} className="badge-box">
                <input
                  type="radio"
                  name="rating"
                  value={one}
                  required
                  defaultChecked={one === rating}
                  aria-label={t('stars', { rating: one })}
                />
                {one}
              </label>
            ))}
          </div>
          <p className="quiet">{t('scale')}</p>
        </fieldset>
        <label htmlFor={id}>{t('comment')}</label>
        <textarea
          id={id}
          name="comment"
          rows={3}
          maxLength={600}
          defaultValue={comment}
          aria-describedby={`${id}-help`}
        />
        <p id={`${id}-help`} className="quiet">
          {t('commentHelp')}
        </p>
        <button type="submit">{t('sendRating')}</button>
      </form>
    </details>
  );
}
