import { refuseApplication } from '@foyer/domain/application/application.refusals.ts';
import { limits } from '@foyer/domain/application/application.rules.ts';
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

/** The question a file answers, asked before a byte of it is read. */
export async function permitFile(scope: ApplicantScope, questionId: string): Promise<Question> {
  const { questions } = await lockedDraft(scope);
  const question = questions.find((one) => one.questionId === questionId && isUpload(one));
  if (!question) throw refuseApplication('application.form_changed_meanwhile');
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
  given: { readonly questionId: string; readonly fileName: string; readonly file: StoredFile },
): Promise<void> {
  const { questionId, fileName, file } = given;
  await permitFile(scope, questionId);
  const fileId = await insertFile(scope, { fileName, file });
  await saveAnswers(scope, { given: { [questionId]: fileId }, emptied: [] });
  await deleteUnnamedFiles(scope);
}

export async function removeFile(scope: ApplicantScope, questionId: string): Promise<void> {
  const { questions } = await lockedDraft(scope);
  const question = questions.find((one) => one.questionId === questionId && isUpload(one));
  if (!question) throw refuseApplication('application.form_changed_meanwhile');
  await saveAnswers(scope, { given: {}, emptied: [questionId] });
  await deleteUnnamedFiles(scope);
}
