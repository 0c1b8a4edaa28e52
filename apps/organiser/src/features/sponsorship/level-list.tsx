import { textIn } from '@foyer/domain/locales.ts';
import type { Benefit, Level } from '@foyer/domain/sponsorship/benefit.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { useDay, useMoney, usePromiseWords } from '@foyer/portal/sponsorship/use-promise-words.ts';
import { trpc } from '@foyer/portal/trpc.ts';
import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { BenefitDialog } from './benefit-dialog.tsx';
import { LevelDialog } from './level-dialog.tsx';
import classes from './sponsorship.module.css';
import { useSponsorshipAct } from './use-sponsorship-act.ts';

type LevelListProps = { levels: readonly Level[]; mayManage: boolean; empty: ReactNode };
type Editing = { level: Level; benefit?: Benefit | 'new' };

/** What is for sale: price, places, promises; in the order it is shown in public. */
export function LevelList({ levels, mayManage, empty }: LevelListProps) {
  const [editing, setEditing] = useState<Editing>();
  const close = () => setEditing(undefined);
  if (levels.length === 0) return empty;
  return (
    <>
      <ol className={classes.levels}>
        {levels.map((level, at) => (
          <li key={level.levelId} className={classes.level}>
            <LevelHead
              level={level}
              acts={
                mayManage && (
                  <>
                    <MoveButtons levels={levels} at={at} />
                    <EditButton of={level.name} onClick={() => setEditing({ level })} />
                  </>
                )
              }
            />
            <Benefits
              level={level}
              onEdit={mayManage ? (benefit) => setEditing({ level, benefit }) : undefined}
            />
          </li>
        ))}
      </ol>
      {editing && !editing.benefit && <LevelDialog level={editing.level} onClose={close} />}
      {editing?.benefit && (
        <BenefitDialog
          level={editing.level}
          benefit={editing.benefit === 'new' ? undefined : editing.benefit}
          onClose={close}
        />
      )}
    </>
  );
}

function LevelHead({ level, acts }: { level: Level; acts: ReactNode }) {
  const t = useTranslations('sponsors.levels');
  const { locale } = useLanguage();
  const money = useMoney();
  const { places, taken } = level;
  const summary = textIn(level.summary, locale);
  return (
    <div className={classes.levelHead}>
      <div className={classes.benefitWords}>
        <h2 className={classes.levelName}>{textIn(level.name, locale)}</h2>
        <p className={classes.muted}>
          {[
            t('price', { price: money(level.priceCents) }),
            t('taken', { places: places === null ? 'none' : String(places), taken }),
            level.isPublic ? t('public') : t('invited'),
          ].join(' · ')}
        </p>
        {summary && <p className={classes.muted}>{summary}</p>}
      </div>
      {acts && <div className={classes.acts}>{acts}</div>}
    </div>
  );
}

function Benefits(props: {
  level: Level;
  onEdit: ((benefit: Benefit | 'new') => void) | undefined;
}) {
  const { level, onEdit } = props;
  const t = useTranslations('sponsors.levels');
  const { locale } = useLanguage();
  const promise = usePromiseWords();
  const day = useDay();
  const name = textIn(level.name, locale);
  return (
    <>
      {level.benefits.length === 0 && <p className={classes.muted}>{t('noBenefits')}</p>}
      {level.benefits.length > 0 && (
        <ul className={classes.benefits} aria-label={t('benefits', { name })}>
          {level.benefits.map((benefit) => (
            <li key={benefit.benefitId} className={classes.benefit}>
              <div className={classes.benefitWords}>
                <div>{textIn(benefit.title, locale)}</div>
                <div className={classes.muted}>
                  {[
                    promise(benefit.terms),
                    benefit.dueOn && t('due', { date: day(benefit.dueOn) }),
                    textIn(benefit.note, locale),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </div>
              {onEdit && <EditButton of={benefit.title} onClick={() => onEdit(benefit)} />}
            </li>
          ))}
        </ul>
      )}
      {onEdit && (
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-label={t('addBenefitTo', { name })}
          onClick={() => onEdit('new')}
        >
          {t('addBenefit')}
        </Button>
      )}
    </>
  );
}

function EditButton({ of, onClick }: { of: Level['name']; onClick: () => void }) {
  const t = useTranslations('sponsors.levels');
  const { locale } = useLanguage();
  return (
    <Button
      variant="default"
      size="xs"
      aria-label={t('editThis', { name: textIn(of, locale) })}
      onClick={onClick}
    >
      {t('edit')}
    </Button>
  );
}

function MoveButtons({ levels, at }: { levels: readonly Level[]; at: number }) {
  const t = useTranslations('sponsors.levels');
  const { eventId } = useOrganiserHat();
  const { locale } = useLanguage();
  const act = useSponsorshipAct();
  const order = trpc.sponsorship.orderLevels.useMutation({ onSettled: act.refresh });
  const name = textIn(levels[at]?.name ?? { de: '', en: '' }, locale);
  const move = (to: number) => {
    const ids = levels.map(({ levelId }) => levelId);
    const [moved] = ids.splice(at, 1);
    if (moved) ids.splice(to, 0, moved);
    order.mutate({ eventId, levelIds: ids });
  };
  const buttons = [
    { to: at - 1, label: t('up', { name }), icon: IconArrowUp },
    { to: at + 1, label: t('down', { name }), icon: IconArrowDown },
  ];
  return buttons.map(({ to, label, icon: Icon }) => (
    <ActionIcon
      key={to}
      size="lg"
      variant="subtle"
      aria-label={label}
      title={label}
      disabled={!levels[to] || order.isPending}
      onClick={() => move(to)}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  ));
}
