import type { Generated } from 'kysely';
import type { Content, DateText, Id, Json, JsonWithDefault, Localized } from './column-types.ts';

export interface TaskTemplateTable {
  event_id: string;
  template_id: Id;
  title: Json<Localized>;
  help: Json<Localized>;
  afterwards: Json<Localized>;
  type: string;
  link_url: Generated<string>;
  questions: JsonWithDefault<Content[]>;
  applies_to: Json<Content>;
  due_on: DateText;
  reminders: Generated<number[]>;
  closing: string;
  version: Generated<number>;
  created_at: Date;
  /** Of a sponsorship whose sponsors hand something in; such a template follows its benefit. */
  benefit_id: string | null;
}

export interface TaskTable {
  event_id: string;
  template_id: string;
  exhibitor_id: string;
  status: Generated<string>;
  answers: JsonWithDefault<Content>;
  extended_until: DateText | null;
  comment: Generated<string>;
  done_at: Date | null;
  done_by_name: Generated<string>;
}

export interface TaskReminderTable {
  event_id: string;
  template_id: string;
  exhibitor_id: string;
  step_on: DateText;
  leaves_at: Date;
}

export interface TaskCalendarTable {
  event_id: string;
  exhibitor_id: string;
  account_id: string;
  token_hash: string;
  locale: string;
  created_at: Date;
}
