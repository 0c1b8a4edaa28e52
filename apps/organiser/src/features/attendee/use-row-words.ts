import type { ImportNote, ImportProblem } from '@foyer/domain/attendee/attendee-import.schema.ts';
import { useTranslations } from 'use-intl';

/** Why a row stays out, and what is worth knowing of one that does not. */
export function useRowWords() {
  const problems = useTranslations('attendees.importDialog.problem');
  const notes = useTranslations('attendees.importDialog.note');
  const fields = useTranslations('attendees.importDialog.field');
  return {
    problem: (problem: ImportProblem): string => {
      switch (problem.code) {
        case 'too_long':
          return problems(problem.code, { field: fields(problem.field), max: problem.max });
        case 'duplicate_in_file':
          return problems(problem.code, { field: fields(problem.field), line: problem.line });
        case 'unknown_status':
          return problems(problem.code, { word: problem.word });
        case 'code_of_another':
          return problems(problem.code);
        case 'invalid':
          return problem.field === 'email'
            ? problems('invalid_email')
            : problems(problem.code, { field: fields(problem.field) });
        default:
          return problems(problem.code, { field: fields(problem.field) });
      }
    },
    note: (note: ImportNote): string =>
      note.code === 'formula_as_text'
        ? notes(note.code, { field: fields(note.field) })
        : notes(note.code),
  };
}
