import { refuseApplication } from '@foyer/domain/application/application.refusals.ts';
import { limits } from '@foyer/domain/application/application.rules.ts';
import { formOfAnswer, shownFile } from '@foyer/domain/question/answer-form.rules.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import { isUpload } from '@foyer/domain/question/question.schema.ts';
import type { ApplicantScope } from '../access/scopes.ts';
import { makePictureIsolated, readFileIsolated } from '../media/isolated-picture.ts';
import type { StoredFile } from '../media/picture-program.ts';
import type { Upload } from '../media/upload.ts';
import { lockedDraft } from './own-application.commands.ts';
import {
  deleteUnnamedFiles,
  insertFile,
  listFiles,
  saveAnswers,
} from './own-application.queries.ts';

export type FileAsked = {
  readonly questionId: string;
  /** What was shown as the answer (`shownFile`); null where the form does not say. */
  readonly seen: string | null;
};

/** The question and its file, held; another file than the one that was seen is not replaced unseen. */
async function lockedQuestion(scope: ApplicantScope, { questionId, seen }: FileAsked) {
  const { application, questions } = await lockedDraft(scope);
  const question = questions.find((one) => one.questionId === questionId && isUpload(one));
  if (!question) throw refuseApplication('application.form_changed_meanwhile');
  const answer = application.answers[questionId];
  const stored = shownFile(question, formOfAnswer(question, answer));
  return { question, isEmpty: answer === undefined, isAsSeen: seen === null || seen === stored };
}

/** The question a file answers, asked before a byte of it is read. */
export async function permitFile(scope: ApplicantScope, asked: FileAsked): Promise<Question> {
  const { question, isAsSeen } = await lockedQuestion(scope, asked);
  if (!isAsSeen) throw refuseApplication('application.file_changed_meanwhile');
  await deleteUnnamedFiles(scope);
  const files = await listFiles(scope, scope.applicationId);
  if (files.length >= limits.files) {
    throw refuseApplication('application.too_many_files', { max: limits.files });
  }
  return question;
}

/** The content decides what it is; pictures are drawn anew, in a process of their own. */
export async function readForQuestion(
  { type, minPixels = 0 }: Question,
  { bytes }: Upload,
): Promise<StoredFile> {
  if (type !== 'image') return readFileIsolated(bytes);
  const picture = await makePictureIsolated(bytes);
  if (Math.max(picture.widthPixels, picture.heightPixels) < minPixels) {
    throw refuseApplication('application.image_too_small', { min: minPixels });
  }
  return picture;
}

/** The file becomes the answer; the one before it goes. */
export async function answerWithFile(
  scope: ApplicantScope,
  given: FileAsked & { readonly fileName: string; readonly file: StoredFile },
): Promise<void> {
  const { questionId, fileName, file } = given;
  await permitFile(scope, given);
  const fileId = await insertFile(scope, { fileName, file });
  await saveAnswers(scope, { given: { [questionId]: fileId }, emptied: [] });
  await deleteUnnamedFiles(scope);
}

/** Removing what is gone already is no news to anybody. */
export async function removeFile(scope: ApplicantScope, asked: FileAsked): Promise<void> {
  const { isEmpty, isAsSeen } = await lockedQuestion(scope, asked);
  if (isEmpty) return;
  if (!isAsSeen) throw refuseApplication('application.file_changed_meanwhile');
  await saveAnswers(scope, { given: {}, emptied: [asked.questionId] });
  await deleteUnnamedFiles(scope);
}
