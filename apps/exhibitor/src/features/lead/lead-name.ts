import { isContactCode } from '@foyer/domain/lead/contact.ts';
import type { Contact } from '@foyer/domain/lead/lead.schema.ts';
import { useTranslations } from 'use-intl';
import { shownCode } from './code-of.ts';

type Named = { readonly contact: Contact | null; readonly badgeCode: string };

/** What a lead is called: by name, else by the code of its badge. */
export function useLeadName(): (lead: Named) => string {
  const t = useTranslations('scan');
  return ({ contact, badgeCode }) => {
    if (contact?.name) return contact.name;
    return isContactCode(badgeCode) ? t('unnamed') : t('someone', { code: shownCode(badgeCode) });
  };
}
