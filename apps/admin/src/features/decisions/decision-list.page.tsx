import {
  type Column,
  EmptyState,
  type Filter,
  filterKeys,
  formatFen,
  ListPage,
  StatusTag,
  useDeadlineTexts,
  useListAddress,
} from '@mingcha/ui';
import { Button } from 'antd';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { useOrgans } from '../../app/organs.queries';
import { useSession } from '../../app/session';
import { useLawWords } from './decision-words';
import { type DecisionLine, useDecisions } from './decisions.queries';
import { useDecisionSource, useDecisionTexts } from './decisions.texts';

const SOURCES = ['rest', 'import', 'manual'] as const;
const DEFAULT_SORT = '-decidedOn';
const ALLOWED = [
  'q',
  'actKind',
  'status',
  'source',
  'organId',
  'batchId',
  'hasFindings',
  ...filterKeys([{ kind: 'days', key: 'decidedOn' }]),
];

/** Decisions of all kinds that the user may see, newest first. */
export function DecisionListPage() {
  const say = useDecisionTexts();
  const clock = useDeadlineTexts();
  const sourceWord = useDecisionSource();
  const law = useLawWords();
  const { can, user } = useSession();
  const navigate = useNavigate();
  const address = useListAddress(ALLOWED, DEFAULT_SORT);
  const reading = useDecisions(address.query);
  const isDistrict = user.scope === 'district';
  const organs = useOrgans(isDistrict && can('organ.read'));

  const filters: Filter[] = [
    { kind: 'choice', key: 'actKind', label: say('actKind'), options: law.actKinds.options },
    {
      kind: 'choice',
      key: 'status',
      label: say('status'),
      options: law.statuses,
    },
    ...(isDistrict
      ? [
          {
            kind: 'choice' as const,
            key: 'organId',
            label: say('organ'),
            options: (organs.data?.items ?? []).map((organ) => ({ value: organ.id, label: organ.name })),
          },
        ]
      : []),
    { kind: 'days', key: 'decidedOn', label: say('decidedOn') },
    {
      kind: 'choice',
      key: 'hasFindings',
      label: say('findings'),
      options: [{ value: 'true', label: say('finding') }],
    },
    {
      kind: 'choice',
      key: 'source',
      label: say('source'),
      options: SOURCES.map((value) => ({ value, label: sourceWord(value) })),
    },
  ];

  const columns = useMemo<Column<DecisionLine>[]>(
    () => [
      {
        key: 'documentNumber',
        title: say('documentNumber'),
        sortKey: 'documentNumber',
        width: 190,
        render: (row) => <Link to={`/decisions/${row.id}`}>{row.documentNumber}</Link>,
      },
      {
        key: 'counterpart',
        title: say('counterpart'),
        ellipsis: true,
        render: (row) => row.counterpart.name,
      },
      { key: 'actKind', title: say('actKind'), width: 100, render: (row) => law.actKinds.word(row.actKind) },
      // Everything an organ sees is its own: the column would say the same in each row.
      ...(isDistrict
        ? [
            {
              key: 'organ',
              title: say('organ'),
              ellipsis: true,
              render: (row: DecisionLine) => row.organName,
            },
          ]
        : []),
      {
        key: 'decidedOn',
        title: say('decidedOn'),
        sortKey: 'decidedOn',
        width: 110,
        render: (row) => row.decidedOn,
      },
      {
        key: 'fine',
        title: say('fine'),
        align: 'right',
        width: 130,
        render: (row) => formatFen(row.fineFen),
      },
      {
        key: 'status',
        title: say('status'),
        width: 110,
        render: (row) => (
          <StatusTag tone={row.status === 'effective' ? 'green' : 'amber'}>
            {law.status(row.status)}
          </StatusTag>
        ),
      },
      {
        key: 'deadline',
        title: say('deadline'),
        width: 130,
        render: ({ deadline }) =>
          deadline ? (
            <span className="mc-number">
              {deadline.dueOn}
              {deadline.provisional && <span className="mc-chip-provisional">{clock('provisional')}</span>}
            </span>
          ) : (
            '—'
          ),
      },
      { key: 'source', title: say('source'), width: 90, render: (row) => sourceWord(row.source) },
    ],
    [say, clock, sourceWord, law, isDistrict],
  );

  const enter = can('decision.write') && (
    <Button type="primary" onClick={() => void navigate('/decisions/new')}>
      {say('enter')}
    </Button>
  );
  return (
    <ListPage<DecisionLine>
      title={say('title')}
      address={address}
      filters={filters}
      searchLabel={say('search')}
      reading={reading}
      columns={columns}
      defaultSort={DEFAULT_SORT}
      rowKey={(row) => row.id}
      rowName={(row) => row.documentNumber}
      actions={
        <>
          {can('import.write') && (
            <Button onClick={() => void navigate('/import-batches/new')}>{say('import')}</Button>
          )}
          {enter}
        </>
      }
      empty={<EmptyState title={say('empty')} hint={say('emptyHint')} action={enter} />}
    />
  );
}
