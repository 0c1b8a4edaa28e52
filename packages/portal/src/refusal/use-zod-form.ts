import { type UseFormInput, type UseFormReturnType, useForm } from '@mantine/form';
import { useCallback } from 'react';
import type { z } from 'zod';
import type { TravelledIssue } from './refusal-of.ts';
import { useSentences } from './use-sentences.ts';

type ZodFormInput<Values extends Record<string, unknown>> = Omit<
  UseFormInput<Values>,
  'validate' | 'initialValues'
> & {
  /** The domain's schema: what the server will parse with, too. */
  schema: z.ZodType;
  initialValues: Values;
};

type ZodForm<Values extends Record<string, unknown>> = UseFormReturnType<Values> & {
  showRefusal: (error: unknown) => boolean;
  /** What is wrong with either side of a text in two languages. */
  sidesOf: (field: string) => { de: string | undefined; en: string | undefined };
};

/**
 * A form that is checked by the domain's schema and speaks the reader's language. The schema may
 * trim and transform: send `schema.parse(values)` or the values as they are, the server parses again.
 */
export function useZodForm<Values extends Record<string, unknown>>(
  input: ZodFormInput<Values>,
): ZodForm<Values> {
  const { schema, ...rest } = input;
  const { issue, fieldErrors } = useSentences();
  const form = useForm<Values>({
    validateInputOnBlur: true,
    ...rest,
    validate: (values) => {
      const parsed = schema.safeParse(values, { reportInput: true });
      if (parsed.success) return {};
      return Object.fromEntries(
        parsed.error.issues.map((found) => [
          found.path.map(String).join('.'),
          issue(found as unknown as TravelledIssue),
        ]),
      );
    },
  });

  /** Puts the server's issues beside the fields; false when it named none, so that a notice has to say it. */
  const showRefusal = useCallback(
    (error: unknown): boolean => {
      const errors = fieldErrors(error);
      form.setErrors(errors);
      return Object.keys(errors).length > 0;
    },
    [fieldErrors, form.setErrors],
  );
  /** Whoever cannot send is led to the first field that is not right: it may be far up the dialog. */
  const onSubmit: typeof form.onSubmit = (work, failed) =>
    form.onSubmit(work, (errors, values, event) => {
      failed?.(errors, values, event);
      const sent = event?.currentTarget;
      if (sent instanceof HTMLFormElement) requestAnimationFrame(() => focusOnInvalid(sent));
    });
  const said = (path: string) => form.errors[path] as string | undefined;
  const sidesOf = (field: string) => ({
    // "One of both is needed" belongs to the whole field; it is shown at the first side.
    de: said(`${field}.de`) ?? said(field),
    en: said(`${field}.en`),
  });
  return { ...form, onSubmit, showRefusal, sidesOf };
}

function focusOnInvalid(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLElement>('[aria-invalid="true"]:not([disabled])');
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
