import type { PublicPlanSearch } from '@foyer/domain/stand/public-plan-search.schema.ts';
import { useTranslations } from 'use-intl';

type Props = {
  readonly slug: string;
  readonly hallId: string;
  readonly search: PublicPlanSearch;
  readonly onSearch?: ((change: Partial<PublicPlanSearch>) => void) | undefined;
  /** Goes to the first stand that was found. */
  readonly onEnter?: (() => void) | undefined;
};

/** An ordinary form; with a script the plan and the list answer while one types, and Enter flies. */
export function PlanSearch({ slug, hallId, search, onSearch, onEnter }: Props) {
  const t = useTranslations('plan');
  return (
    <search>
      <form
        className="plan-search"
        action={`/e/${slug}/plan`}
        method="get"
        onSubmit={(event) => {
          if (!onSearch) return;
          event.preventDefault();
          onEnter?.();
        }}
      >
        <label className="unseen" htmlFor="plan-q">
          {t('search')}
        </label>
        <input
          id="plan-q"
          name="q"
          type="search"
          {...(onSearch
            ? { value: search.q, onChange: (event) => onSearch({ q: event.currentTarget.value }) }
            : { defaultValue: search.q })}
          placeholder={t('search')}
          maxLength={100}
          autoComplete="off"
          enterKeyHint="search"
        />
        <input type="hidden" name="hall" value={hallId} />
        {search.category && <input type="hidden" name="category" value={search.category} />}
        <button type="submit">{t('submit')}</button>
      </form>
    </search>
  );
}
