import type { Point } from '@foyer/domain/segment.ts';
import type { FixtureKind } from '@foyer/domain/stand/fixture-kind.ts';

export type PlanHall = {
  readonly hallId: string;
  readonly name: string;
  readonly widthMetres: number;
  readonly depthMetres: number;
};

/** What happens with a stand. */
export const stateTones = [
  'draft',
  'available',
  'held',
  'assigned',
  'confirmed',
  'blocked',
  'mine',
  'muted',
] as const;

/** Kinds side by side, such as categories: told apart by hue, pattern and a letter. */
export const groupTones = [
  'group1',
  'group2',
  'group3',
  'group4',
  'group5',
  'group6',
  'group7',
  'group8',
] as const;

/** Less to more, such as sizes. */
export const stepTones = ['step1', 'step2', 'step3', 'step4', 'step5'] as const;

export const planTones = [...stateTones, ...groupTones, ...stepTones] as const;

export type StateTone = (typeof stateTones)[number];

/** How a stand is shown. What a tone stands for in a view is the caller's choice. */
export type PlanTone = (typeof planTones)[number];

export type PlanStand = {
  readonly standId: string;
  readonly number: string;
  readonly polygon: readonly Point[];
  readonly tone: PlanTone;
  /** Drawn under the number where there is room, for example the exhibitor's name. */
  readonly caption?: string | undefined;
  /** A letter or two beside the number that tell the group without its colour. */
  readonly mark?: string | undefined;
  /** The whole sentence a screen reader says, for example "Stand A12, held for Nordlicht GmbH". */
  readonly spoken: string;
  /** In the editor: this is no stand but something else in the hall, and `number` its name. */
  readonly fixture?: FixtureKind | undefined;
  /** In the editor: the caller's own fields, which undo and copies carry along. */
  readonly extra?: Extra | undefined;
};

/** Somebody goes from one stand to the other. */
export type PlanArrow = { readonly fromId: string; readonly toId: string };

export type Extra = Readonly<Record<string, string | number | boolean>>;

/** A picture under the plan, in the metres of the hall. */
export type PlanBackground = {
  readonly image: CanvasImageSource;
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly leftMetres: number;
  readonly topMetres: number;
  readonly metresPerPixel: number;
  readonly opacity: number;
};

export type PlanFixture = {
  readonly fixtureId: string;
  readonly kind: FixtureKind;
  readonly polygon: readonly Point[];
  readonly caption?: string | undefined;
  readonly extra?: Extra | undefined;
};
