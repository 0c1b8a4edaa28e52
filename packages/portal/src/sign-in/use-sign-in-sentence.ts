import { useTranslations } from 'use-intl';
import { HttpRefusal } from '../refusal/refusal-of.ts';
import { useSentences } from '../refusal/use-sentences.ts';

/** better-auth answers with statuses of its own; none of our sentences says whether an account exists. */
export function useSignInSentence(): (error: unknown) => string {
  const t = useTranslations('portal.signIn');
  const { sentence, refusal } = useSentences();
  return (error) => {
    if (!(error instanceof HttpRefusal) || error.refusal) return sentence(error);
    if (error.status === 429) return t('tooMany');
    if (error.status === 403) return refusal('access.demo_off');
    return error.status < 500 ? t('wrong') : sentence(error);
  };
}
