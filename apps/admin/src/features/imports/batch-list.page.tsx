import {
  type Column,
  EmptyState,
  formatMoment,
  ListPage,
  StatusTag,
  type Tone,
  useListAddress,
} from '@mingcha/ui';
import { Button } from 'antd';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { useSession } from '../../app/session';
import { type Batch, type BatchState, TEMPLATES, useBatches } from './imports.queries';
import { useBatchState, useImportTexts, useTemplateName } from './imports.texts';

const STATES: readonly BatchState[] = ['checking', 'ready', 'applying', 'done', 'failed', 'reversed'];
const TONES: Record<BatchState, Tone> = {
  checking: 'primary',
  ready: 'amber',
  applying: 'primary',
  done: 'green',
  failed: 'red',
  reversed: 'grey',
};
const ALLOWED = ['state', 'template'];

/** Every file that came in, for good. */
export function BatchListPage() {
  const say = useImportTexts();
  const stateWord = useBatchState();
  const templateName = useTemplateName();
  const { can } = useSession();
  const navigate = useNavigate();
  const address = useListAddress(ALLOWED);
  const reading = useBatches(address.query);
  const columns = useMemo<Column<Batch>[]>(
    () => [
      {
        key: 'file',
        title: say('fileName'),
        render: (row) => <Link to={`/import-batches/${row.id}`}>{row.fileName}</Link>,
      },
      { key: 'template', title: say('kind'), render: (row) => templateName(row.template) },
      {
        key: 'state',
        title: say('state'),
        width: 110,
        render: (row) => <StatusTag tone={TONES[row.state]}>{stateWord(row.state)}</StatusTag>,
      },
      {
        key: 'counts',
        title: say('counts'),
        render: ({ counts }) =>
          `${say('countTotal', { count: counts.total })} · ${say('countRefused', { count: counts.refused })}`,
      },
      { key: 'who', title: say('who'), render: (row) => row.createdByName },
      { key: 'when', title: say('uploadedAt'), width: 150, render: (row) => formatMoment(row.createdAt) },
    ],
    [say, stateWord, templateName],
  );
  const start = can('import.write') && (
    <Button type="primary" onClick={() => void navigate('/import-batches/new')}>
      {say('newImport')}
    </Button>
  );
  return (
    <ListPage<Batch>
      title={say('title')}
      address={address}
      filters={[
        {
          kind: 'choice',
          key: 'state',
          label: say('state'),
          options: STATES.map((value) => ({ value, label: stateWord(value) })),
        },
        {
          kind: 'choice',
          key: 'template',
          label: say('kind'),
          options: TEMPLATES.map((value) => ({ value, label: templateName(value) })),
        },
      ]}
      reading={reading}
      columns={columns}
      rowKey={(row) => row.id}
      rowName={(row) => row.fileName}
      actions={start}
      empty={<EmptyState title={say('empty')} hint={say('emptyHint')} action={start} />}
    />
  );
}
