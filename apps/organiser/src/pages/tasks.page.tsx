import { textIn } from '@foyer/domain/locales.ts';
import { countMatrix, filterMatrix, matrixStates } from '@foyer/domain/task/matrix.rules.ts';
import { mayActOnTask } from '@foyer/domain/task/task.policy.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { NothingFound } from '@foyer/portal/list/nothing-found.tsx';
import { useSearchText } from '@foyer/portal/list/use-list-search.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { FilterBar } from '@foyer/ui/table/filter-bar.tsx';
import { FilterChips } from '@foyer/ui/table/filter-chips.tsx';
import { Button, Select, Tabs } from '@mantine/core';
import { IconBell, IconClipboardList, IconDownload, IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { LetterView } from '../features/mail/letter-view.tsx';
import { MatrixLegend } from '../features/task/matrix-legend.tsx';
import { RemindDialog } from '../features/task/remind-dialog.tsx';
import { TaskMatrix } from '../features/task/task-matrix.tsx';
import { TaskPanel } from '../features/task/task-panel.tsx';
import { TemplateDialog } from '../features/task/template-dialog.tsx';
import { TemplateList } from '../features/task/template-list.tsx';
import type { TasksSearch } from './tasks.search.ts';

const route = getRouteApi('/$eventSlug/tasks');

/** What the event asks of its exhibitors, and how far each of them is. */
export function TasksPage() {
  const t = useTranslations('tasks');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId, role } = useOrganiserHat();
  const { locale } = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (change: Partial<TasksSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const templates = trpc.task.templates.useQuery({ eventId }, { refetchOnMount: 'always' });
  const mayManage = mayActOnTask({ kind: 'organiser', role }, 'manage');
  const edited = templates.data?.find(({ templateId }) => templateId === search.edit);
  const add = mayManage && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go({ edit: 'new' })}>
      {t('add')}
    </Button>
  );
  const isEmpty = templates.data?.length === 0;
  const query = new URLSearchParams({ eventId, locale });

  return (
    <Page width="full">
      <PageHeader
        title={t('title')}
        sub={t('sub')}
        actions={
          !isEmpty && (
            <>
              <Button
                component="a"
                href={`/api/task/export?${query}`}
                download
                variant="subtle"
                leftSection={<IconDownload size={18} aria-hidden />}
              >
                {t('export')}
              </Button>
              {add}
            </>
          )
        }
      />
      {templates.isError && (
        <LoadFailure error={templates.error} onRetry={() => void templates.refetch()} />
      )}
      {templates.isPending && <SkeletonRows rows={8} label={loading} />}
      {isEmpty && (
        <EmptyState icon={IconClipboardList} title={t('empty.title')} actions={add}>
          {t('empty.text')}
        </EmptyState>
      )}
      {templates.data && !isEmpty && (
        <Tabs
          value={search.tab ?? 'exhibitors'}
          onChange={(tab) =>
            go({ tab: tab === 'templates' ? 'templates' : undefined, open: undefined })
          }
          keepMounted={false}
        >
          <Tabs.List mb="md">
            <Tabs.Tab value="exhibitors">{t('tabs.exhibitors')}</Tabs.Tab>
            <Tabs.Tab value="templates">{t('tabs.templates')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="exhibitors">
            <ExhibitorsByTasks search={search} go={go} mayManage={mayManage} />
          </Tabs.Panel>
          <Tabs.Panel value="templates">
            <TemplateList
              templates={templates.data}
              mayManage={mayManage}
              onEdit={(edit) => go({ edit })}
            />
          </Tabs.Panel>
        </Tabs>
      )}
      {mayManage && (search.edit === 'new' || edited) && (
        <TemplateDialog
          key={search.edit}
          template={edited}
          onClose={() => go({ edit: undefined })}
        />
      )}
    </Page>
  );
}

type ByTasksProps = {
  search: TasksSearch;
  go: (change: Partial<TasksSearch>) => void;
  mayManage: boolean;
};

function ExhibitorsByTasks({ search, go, mayManage }: ByTasksProps) {
  const t = useTranslations('tasks');
  const states = useTranslations('states.task');
  const list = useTranslations('portal.list');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId } = useOrganiserHat();
  const { locale } = useLanguage();
  const [text, setText] = useSearchText(search.q, (q) => go({ q }));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [reminding, setReminding] = useState<readonly string[]>();
  const matrix = trpc.task.matrix.useQuery(
    { eventId },
    { refetchOnMount: 'always', refetchInterval: 60_000 },
  );
  if (matrix.isError) {
    return <LoadFailure error={matrix.error} onRetry={() => void matrix.refetch()} />;
  }
  if (!matrix.data) return <SkeletonRows rows={8} label={loading} />;
  const { templates } = matrix.data;
  const { q, state, task, open, of } = search;
  const rows = filterMatrix(matrix.data.rows, { q, state, task });
  const counts = countMatrix(matrix.data.rows, { q, task });
  const columns = task ? templates.filter(({ templateId }) => templateId === task) : templates;
  const openCell = open && of ? { exhibitorId: open, templateId: of } : undefined;
  const reset = () => {
    setText('');
    go({ q: undefined, state: undefined, task: undefined });
  };
  return (
    <>
      <FilterBar
        search={{
          value: text,
          onChange: setText,
          label: t('search'),
          clearLabel: list('clearSearch'),
        }}
        summary={list('rows', { count: rows.length })}
        reset={task ? { label: list('clearFilters'), onReset: reset } : undefined}
      >
        <FilterChips
          label={t('filter')}
          value={state ?? 'all'}
          onChange={(next) => go({ state: next === 'all' ? undefined : next })}
          options={[
            { value: 'all' as const, label: t('all') },
            ...matrixStates.map((one) => ({ value: one, label: states(one), count: counts[one] })),
          ]}
        />
        <Select
          aria-label={t('oneTask')}
          placeholder={t('allTasks')}
          clearable
          data={templates.map(({ templateId, title }) => ({
            value: templateId as string,
            label: textIn(title, locale),
          }))}
          value={task ?? null}
          onChange={(next) => go({ task: next ?? undefined })}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <NothingFound onClear={reset} />
      ) : (
        <TaskMatrix
          templates={columns}
          rows={rows}
          openCell={openCell}
          onOpen={({ exhibitorId, templateId }) => go({ open: exhibitorId, of: templateId })}
          selection={mayManage ? { selected, onChange: setSelected } : undefined}
          bulkActions={(ids) => (
            <Button
              size="xs"
              leftSection={<IconBell size={16} aria-hidden />}
              onClick={() => setReminding(ids)}
            >
              {t('remind.act')}
            </Button>
          )}
        />
      )}
      <MatrixLegend />
      {openCell && (
        <TaskPanel cell={openCell} onClose={() => go({ open: undefined, of: undefined })} />
      )}
      {reminding && (
        <RemindDialog
          exhibitorIds={reminding}
          templateId={task}
          letter={(letter) => <LetterView {...letter} />}
          onClose={() => setReminding(undefined)}
          onReminded={() => {
            setReminding(undefined);
            setSelected(new Set());
          }}
        />
      )}
    </>
  );
}
