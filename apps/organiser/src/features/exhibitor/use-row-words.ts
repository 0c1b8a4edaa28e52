import type { ImportNote, ImportProblem } from '@foyer/domain/exhibitor/exhibitor-import.schema.ts';
import { useTranslations } from 'use-intl';

/** Why a row stays out, and what is worth knowing of one that does not. */
export function useRowWords() {
  const problems = useTranslations('exhibitors.importDialog.problem');
  const notes = useTranslations('exhibitors.importDialog.note');
  const fields = useTranslations('exhibitors.importDialog.field');
  return {
    problem: (problem: ImportProblem): string => {
      const field = fields(problem.field);
      switch (problem.code) {
        case 'too_long':
          return problems(problem.code, { field, max: problem.max });
        case 'duplicate_in_file':
          return problems(problem.code, { line: problem.line });
        case 'already_there':
          return problems(problem.code);
        default:
          return problems(problem.code, { field });
      }
    },
    note: (note: ImportNote): string => {
      switch (note.code) {
        case 'formula_as_text':
          return notes(note.code, { field: fields(note.field) });
        case 'same_address':
          return notes(note.code, { line: note.line });
        case 'known_address':
          return notes(note.code);
      }
    },
  };
}
