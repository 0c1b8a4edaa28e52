import type { LetterPerson } from '@foyer/domain/mail/letter-text.schema.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './mail.module.css';

type PersonSelectProps = {
  person: LetterPerson | null;
  /** Whom the preview is written with as long as nobody is chosen. */
  nobody: string;
  onChange: (person: LetterPerson | null) => void;
};

const TYPING_MS = 250;
const keyOf = ({ exhibitorId, accountId }: LetterPerson) => `${exhibitorId} ${accountId ?? ''}`;
const labelOf = ({ name, exhibitorName }: LetterPerson) =>
  name === '' ? exhibitorName : `${name} · ${exhibitorName}`;

/** Somebody of a booth, found by name. */
export function PersonSelect({ person, nobody, onChange }: PersonSelectProps) {
  const t = useTranslations('letters');
  const { eventId } = useOrganiserHat();
  const [search, setSearch] = useState('');
  const [q] = useDebouncedValue(person && search === labelOf(person) ? '' : search, TYPING_MS);
  const people = trpc.mail.people.useQuery(
    { eventId, q },
    { placeholderData: (previous) => previous },
  );
  const found = people.data ?? [];
  const all =
    person && !found.some((one) => keyOf(one) === keyOf(person)) ? [person, ...found] : found;
  return (
    <Select
      className={classes.person}
      label={t('person')}
      placeholder={nobody}
      description={t('personHelp')}
      searchable
      clearable
      searchValue={search}
      onSearchChange={setSearch}
      // The server has searched, in more than the label.
      filter={({ options }) => options}
      data={all.map((one) => ({ value: keyOf(one), label: labelOf(one) }))}
      value={person && keyOf(person)}
      onChange={(key) => onChange(all.find((one) => keyOf(one) === key) ?? null)}
    />
  );
}
