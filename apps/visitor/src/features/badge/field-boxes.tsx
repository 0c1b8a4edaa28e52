import type { ShareableField } from '@foyer/domain/event/event.schema.ts';
import { useTranslations } from 'use-intl';

type Props = {
  /** Makes the ids of one form's boxes its own. */
  id: string;
  legend: string;
  fields: readonly ShareableField[];
  chosen: readonly ShareableField[];
  standsFor?: (field: ShareableField) => string;
};

/** Which fields; what stands behind each is shown, so that nobody has to guess. */
export function FieldBoxes({ id, legend, fields, chosen, standsFor }: Props) {
  const t = useTranslations('badge.fields');
  return (
    <fieldset>
      <legend>{legend}</legend>
      {fields.map((field) => (
        <label key={field} className="badge-box" htmlFor={`${id}-${field}`}>
          <input
            id={`${id}-${field}`}
            type="checkbox"
            name="fields"
            value={field}
            defaultChecked={chosen.includes(field)}
          />
          <span>
            {t(field)}
            {standsFor?.(field) && <span className="quiet"> {standsFor(field)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
