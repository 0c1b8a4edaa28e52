import { type NewAttendee, newAttendeeSchema } from '@foyer/domain/attendee/attendee.schema.ts';
import { issuesOf, refusalOf } from '@foyer/portal/refusal/refusal-of.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';

const nobody: NewAttendee = {
  ...{ name: '', organisation: '', email: '', ticket: '', externalRef: '', badgeCode: '' },
};

/** Which field a "no" of the server is about. */
const fieldOfRefusal: Readonly<Record<string, keyof NewAttendee>> = {
  'attendee.badge_code_taken': 'badgeCode',
  'attendee.external_ref_taken': 'externalRef',
};

type AttendeeFormProps = {
  before?: NewAttendee;
  codeHelp: string;
  isPending: boolean;
  error: unknown;
  /** Given where several people in a row make sense. */
  again?: string;
  onSubmit: (values: NewAttendee, onDone: () => void, isLast: boolean) => void;
};

/** The fields of a person, for adding and for editing. */
export function AttendeeForm(props: AttendeeFormProps) {
  const { before = nobody, error, isPending } = props;
  const t = useTranslations('attendees.form');
  const { sentence, fieldErrors } = useSentences();
  const firstField = useRef<HTMLInputElement>(null);
  const form = useZodForm({ schema: newAttendeeSchema, initialValues: before });
  const refusedField = fieldOfRefusal[refusalOf(error)?.code ?? ''];
  const issues = fieldErrors(error);
  const isSaidBesideField = refusedField !== undefined || issuesOf(error).length > 0;
  const send = (isLast: boolean) =>
    form.onSubmit((values) =>
      props.onSubmit(
        values,
        () => {
          form.setValues(nobody);
          form.resetDirty();
          firstField.current?.focus();
        },
        isLast,
      ),
    );
  const field = (name: keyof NewAttendee) => {
    const given = form.getInputProps(name);
    const said =
      name === refusedField ? sentence(error) : (issues[name] ?? issues[`change.${name}`]);
    return { label: t(name), autoComplete: 'off', ...given, error: given['error'] ?? said };
  };

  return (
    <form noValidate onSubmit={send(true)}>
      <Stack gap="md">
        <TextInput ref={firstField} data-autofocus {...field('name')} />
        <TextInput {...field('organisation')} />
        <TextInput type="email" {...field('email')} />
        <TextInput description={t('ticketHelp')} {...field('ticket')} />
        <TextInput description={t('externalRefHelp')} {...field('externalRef')} />
        <TextInput description={props.codeHelp} spellCheck={false} {...field('badgeCode')} />
        {Boolean(error) && !isSaidBesideField && <Notice tone="refused">{sentence(error)}</Notice>}
        <Group justify="flex-end" gap="xs">
          {props.again && (
            <Button variant="default" disabled={isPending} onClick={() => send(false)()}>
              {props.again}
            </Button>
          )}
          <Button type="submit" loading={isPending}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
