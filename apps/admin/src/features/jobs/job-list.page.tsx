import {
  ActDialog,
  type Column,
  DataTable,
  EmptyState,
  formatMoment,
  Loaded,
  PageHead,
  StatusTag,
  type Tone,
  useKitTexts,
} from '@mingcha/ui';
import { App, Button } from 'antd';
import { useMemo, useState } from 'react';
import { isLate, type JobRun, type RecurringJob, useJobs, useRunJob } from '../../app/jobs.queries';
import { useSession } from '../../app/session';
import { useJobTexts, useRunState } from './jobs.texts';

const TONES: Record<JobRun['state'], Tone> = {
  queued: 'grey',
  running: 'primary',
  done: 'green',
  failed: 'red',
};

/** Counts of a result as words: `published 3 · refused 0`. */
function resultWords(run: JobRun): string {
  if (run.error) return run.error;
  return Object.entries(run.result ?? {})
    .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(' · ');
}

/** Recurring jobs: when, why, how the last run ended, run now. */
export function JobListPage() {
  const say = useJobTexts();
  const stateWord = useRunState();
  const kit = useKitTexts();
  const { message } = App.useApp();
  const { can } = useSession();
  const reading = useJobs();
  const run = useRunJob();
  const [starting, setStarting] = useState<RecurringJob | null>(null);
  const mayRun = can('job.run');
  const columns = useMemo<Column<RecurringJob>[]>(
    () => [
      { key: 'job', title: say('job'), render: (row) => <strong>{row.id}</strong> },
      { key: 'reason', title: say('reason'), render: (row) => row.reason },
      {
        key: 'schedule',
        title: say('schedule'),
        width: 130,
        render: (row) => (
          <>
            <code>{row.cron}</code>
            <div className="mc-intro">{row.zone}</div>
          </>
        ),
      },
      {
        key: 'lastRun',
        title: say('lastRun'),
        width: 230,
        render: (row) => (
          <>
            {row.lastRun ? (
              <>
                {formatMoment(row.lastRun.finishedAt ?? row.lastRun.queuedAt)}{' '}
                <StatusTag tone={TONES[row.lastRun.state]}>{stateWord(row.lastRun.state)}</StatusTag>
              </>
            ) : (
              say('never')
            )}
            {isLate(row) && <div className="mc-field-error">▲ {say('late')}</div>}
          </>
        ),
      },
      {
        key: 'duration',
        title: say('duration'),
        width: 90,
        align: 'right',
        render: ({ lastRun }) => {
          const ms = lastRun?.durationMs;
          if (ms === null || ms === undefined) return '—';
          return ms < 10_000 ? say('ms', { count: ms }) : say('seconds', { count: Math.round(ms / 1000) });
        },
      },
      {
        key: 'result',
        title: say('result'),
        render: (row) => (row.lastRun && resultWords(row.lastRun)) || '—',
      },
      {
        key: 'act',
        title: kit('actions'),
        width: 100,
        render: (row) =>
          mayRun ? (
            <Button size="small" onClick={() => setStarting(row)}>
              {say('run')}
            </Button>
          ) : null,
      },
    ],
    [say, kit, stateWord, mayRun],
  );
  return (
    <>
      <PageHead title={say('title')} intro={say('intro')} />
      <Loaded reading={reading}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={say('empty')} hint={say('emptyHint')} />
          ) : (
            <DataTable<RecurringJob>
              caption={say('title')}
              columns={columns}
              rows={items}
              rowKey={(row) => row.id}
              rowName={(row) => row.id}
            />
          )
        }
      </Loaded>
      <ActDialog
        open={starting !== null}
        act={say('run')}
        title={say('runTitle', { name: starting?.id ?? '' })}
        onClose={() => setStarting(null)}
        onAct={async () => {
          if (!starting) return;
          await run.mutateAsync(starting.id);
          void message.success(say('started', { name: starting.id }));
        }}
      >
        <p>{say('runWhat')}</p>
      </ActDialog>
    </>
  );
}
