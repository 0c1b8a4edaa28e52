import { maxUploadBytes } from '@foyer/domain/media/media.schema.ts';
import { fieldsOf } from '@foyer/domain/question/answer-form.rules.ts';
import { useTranslations } from 'use-intl';
import type { FieldProps } from './question-field.tsx';

const images = 'image/png,image/jpeg,image/webp,image/gif,image/svg+xml';

/** A file, sent by a form of its own (`application-form.tsx`), since a form cannot hold another. */
export function FileField({ question, values, files, action, id, described }: FieldProps) {
  const t = useTranslations('application');
  const words = useTranslations('question');
  const { questionId, type, minPixels } = question;
  const stored = files.find(({ fileId }) => fileId === values[fieldsOf(question).value]?.[0]);
  const max = maxUploadBytes / 1024 / 1024;
  return (
    <div className="file-field">
      {stored && (
        <p className="file-stored">
          <a href={`${action}/files/${stored.fileId}`}>{stored.fileName}</a>
          <button type="submit" form={`remove-${questionId}`} className="button-quiet">
            {t('remove')}
          </button>
        </p>
      )}
      <p className="file-row">
        <input
          type="file"
          name="file"
          form={`upload-${questionId}`}
          id={`${id}-field`}
          accept={type === 'image' ? images : `application/pdf,${images}`}
          {...described}
        />
        <button type="submit" form={`upload-${questionId}`} className="button-quiet" data-upload>
          {stored ? t('replace') : t('upload')}
        </button>
      </p>
      <p className="quiet">
        {t(type === 'image' ? 'imageHelp' : 'fileHelp', { max: String(max) })}
        {minPixels !== undefined && `. ${words('minPixels', { min: String(minPixels) })}`}
      </p>
    </div>
  );
}
