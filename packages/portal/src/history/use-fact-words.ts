import { textIn } from '@foyer/domain/locales.ts';
import { useCallback } from 'react';
import { useFormatter, useMessages, useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';
import { messageAt } from '../message-at.ts';
import { type FactRecord, isLocalizedText, sentenceValues } from './fact-sentence.ts';

/** Where the word for a stored code may stand, by the field it was stored in. */
const statesOfField: Record<string, readonly string[]> = {
  participation: ['states.participation'],
  status: ['states.event', 'states.stand', 'states.listing', 'states.demo', 'states.invitation'],
  role: ['portal.roles.team', 'portal.roles.exhibitor'],
  locale: ['portal.language'],
};

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Sentences, field names and values of facts, in the reader's language. */
export function useFactWords() {
  const messages = useMessages();
  const tRoot = useTranslations();
  const t = useTranslations('portal.history');
  const format = useFormatter();
  const { locale } = useLanguage();

  const sentence = useCallback(
    (fact: FactRecord): string => {
      const key = `facts.${fact.type}`;
      const words = messageAt(messages, key);
      if (!words) return t('unknown', { type: fact.type });
      return tRoot(key as never, sentenceValues(words, fact, locale) as never);
    },
    [messages, tRoot, t, locale],
  );

  /** Null for fields that mean nothing to a reader, such as ids. */
  const field = useCallback(
    (name: string): string | null =>
      messageAt(messages, `portal.history.fields.${name}`) ??
      messageAt(messages, `listingFields.${name}`),
    [messages],
  );

  const codeWord = useCallback(
    (value: string, { field: name, noun }: { field: string; noun: string }): string | null => {
      const places = (statesOfField[name] ?? [])
        .toSorted((a, b) => Number(b.endsWith(`.${noun}`)) - Number(a.endsWith(`.${noun}`)))
        .map((place) => messageAt(messages, `${place}.${value}`));
      return places.find((word) => word !== null) ?? null;
    },
    [messages],
  );

  /** Null for what cannot be shown in a line: a picture, a list of ids. */
  const value = useCallback(
    (raw: unknown, of: { field: string; noun: string }): string | null => {
      if (raw == null || raw === '') return t('nothing');
      if (typeof raw === 'boolean') return raw ? t('yes') : t('no');
      if (typeof raw === 'number') return format.number(raw);
      if (isLocalizedText(raw)) return textIn(raw, locale) || t('nothing');
      if (Array.isArray(raw)) {
        if (!raw.every((item) => typeof item === 'string' && !isId(item))) return null;
        return raw.join(', ') || t('nothing');
      }
      if (typeof raw !== 'string' || isId(raw)) return null;
      if (/^\d{4}-\d\d-\d\d$/.test(raw)) {
        const day = new Date(`${raw}T12:00:00Z`);
        return format.dateTime(day, { dateStyle: 'long', timeZone: 'UTC' });
      }
      return codeWord(raw, of) ?? raw;
    },
    [codeWord, format, locale, t],
  );

  return { sentence, field, value };
}
