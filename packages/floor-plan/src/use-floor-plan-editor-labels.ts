import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { FloorPlanEditorLabels } from './editor/floor-plan-editor-labels.ts';
import { numberProblems } from './editor/numbering.ts';
import { planTools } from './editor/plan-tool.ts';
import { directions } from './neighbour.ts';
import { recordOf } from './record-of.ts';

/** The texts of the editor, from the namespace `floorPlanEditor` of the messages. */
export function useFloorPlanEditorLabels(): FloorPlanEditorLabels {
  const t = useTranslations('floorPlanEditor');
  return useMemo(
    () => ({
      toolbar: t('toolbar'),
      tools: recordOf(planTools, (tool) => t(`tools.${tool}`)),
      rowCount: t('rowCount'),
      undo: t('undo'),
      redo: t('redo'),
      duplicate: t('duplicate'),
      turn: t('turn'),
      split: t('split'),
      merge: t('merge'),
      fixtureKind: t('fixtureKind'),
      angle: t('angle'),
      turned: (degrees) => t('turned', { degrees }),
      cannotSplit: t('cannotSplit'),
      cannotMerge: t('cannotMerge'),
      splitInto: (one, other) => t('splitInto', { one, other }),
      mergedInto: (number) => t('mergedInto', { number }),
      remove: t('remove'),
      keys: t('keys'),
      number: t('number'),
      left: t('left'),
      top: t('top'),
      width: t('width'),
      depth: t('depth'),
      locked: t('locked'),
      stand: (number) => t('stand', { number }),
      chosen: (count) => t('chosen', { count }),
      nothingChosen: t('nothingChosen'),
      empty: t('empty'),
      count: (count) => t('count', { count }),
      squareMetres: (area) => t('squareMetres', { area }),
      size: (width, depth) => t('size', { width, depth }),
      rowSize: (count, width, depth) => t('rowSize', { count, width, depth }),
      problems: (count) => t('problems', { count }),
      noProblems: t('noProblems'),
      overlap: (one, other) => t('overlap', { one, other }),
      outside: (number) => t('outside', { number }),
      crossesItself: (number) => t('crossesItself', { number }),
      onFixture: (number, fixture) => t('onFixture', { number, fixture }),
      sameNumber: (number) => t('sameNumber', { number }),
      created: (numbers) => t('created', { numbers }),
      moved: (number, left, top) => t('moved', { number, left, top }),
      movedMany: (count) => t('movedMany', { count }),
      resized: (number, width, depth) => t('resized', { number, width, depth }),
      renamed: (number) => t('renamed', { number }),
      removed: (count) => t('removed', { count }),
      noRoom: t('noRoom'),
      hints: recordOf(['stand', 'row', 'fixture', 'point'] as const, (one) => t(`hints.${one}`)),
      corners: {
        title: (count) => t('corners.title', { count }),
        left: (corner) => t('corners.left', { corner }),
        top: (corner) => t('corners.top', { corner }),
        add: (corner) => t('corners.add', { corner }),
        remove: (corner) => t('corners.remove', { corner }),
      },
      numbering: {
        title: t('numbering.title'),
        first: t('numbering.first'),
        step: t('numbering.step'),
        direction: t('numbering.direction'),
        directions: recordOf(directions, (one) => t(`numbering.directions.${one}`)),
        winding: t('numbering.winding'),
        give: t('numbering.give'),
        preview: (first, last) => t('numbering.preview', { first, last }),
        clash: (number) => t('numbering.clash', { number }),
        problems: recordOf(numberProblems, (one) => t(`numbering.problems.${one}`)),
        given: (count) => t('numbering.given', { count }),
      },
      undone: t('undone'),
      redone: t('redone'),
      nothingToUndo: t('nothingToUndo'),
      nothingToRedo: t('nothingToRedo'),
      changedMeanwhile: t('changedMeanwhile'),
    }),
    [t],
  );
}
