import './disclosures.css';
import { actKinds } from '@mingcha/law';
import {
  type Column,
  EmptyState,
  type Filter,
  filterKeys,
  ListPage,
  StatusTag,
  useBilingual,
  useListAddress,
} from '@mingcha/ui';
import { Button } from 'antd';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { ClockChip } from '../../app/clock-chip';
import { useSession } from '../../app/session';
import { type QueueLine, useQueue } from './disclosures.queries';
import { useDisclosureTexts } from './disclosures.texts';
import { DisclosureTabs } from './disclosure-tabs';
import { RowActs } from './row-acts';

const DEFAULT_SORT = 'dueOn';
const ALLOWED = [
  'q',
  'task',
  'overdue',
  'actKind',
  'organId',
  ...filterKeys([{ kind: 'days', key: 'dueOn' }]),
];

/** What is due, publications and withdrawals, the most urgent first. */
export function DisclosureQueuePage() {
  const say = useDisclosureTexts();
  const inLanguage = useBilingual();
  const { today, user, can } = useSession();
  const mayPublish = can('disclosure.publish');
  const isDistrict = user.scope === 'district';
  const navigate = useNavigate();
  const address = useListAddress(ALLOWED, DEFAULT_SORT);
  const reading = useQueue(address.query);
  const filters: Filter[] = [
    {
      kind: 'choice',
      key: 'task',
      label: say('task'),
      options: [
        { value: 'publication', label: say('taskPublication') },
        { value: 'withdrawal', label: say('taskWithdrawal') },
      ],
    },
    {
      kind: 'days',
      key: 'dueOn',
      label: say('dueOn'),
      presets: [{ label: say('today'), from: today, to: today }],
    },
    {
      kind: 'choice',
      key: 'overdue',
      label: say('overdue'),
      options: [{ value: 'true', label: say('overdueOnly') }],
    },
    {
      kind: 'choice',
      key: 'actKind',
      label: say('actKind'),
      options: actKinds.map(({ code, title }) => ({ value: code, label: inLanguage(title) })),
    },
  ];
  const columns = useMemo<Column<QueueLine>[]>(
    () => [
      {
        key: 'documentNumber',
        title: say('documentNumber'),
        width: 190,
        render: (row) => <Link to={`/decisions/${row.decisionId}`}>{row.documentNumber}</Link>,
      },
      {
        key: 'task',
        title: say('task'),
        width: 80,
        render: (row) =>
          row.task === 'withdrawal' ? (
            <StatusTag tone="red">{say('taskWithdrawal')}</StatusTag>
          ) : (
            say('taskPublication')
          ),
      },
      { key: 'counterpart', title: say('counterpart'), ellipsis: true, render: (row) => row.counterpartName },
      {
        key: 'actKind',
        title: say('actKind'),
        width: 100,
        ellipsis: true,
        render: (row) => inLanguage(actKinds.find(({ code }) => code === row.actKind)?.title ?? row.actKind),
      },
      // People of the bureau look for the organ; for the organ its own name would only repeat.
      isDistrict
        ? {
            key: 'organ',
            title: say('organ'),
            width: 170,
            ellipsis: true,
            render: (row: QueueLine) => row.organName,
          }
        : {
            key: 'decidedOn',
            title: say('decidedOn'),
            sortKey: 'decidedOn',
            width: 110,
            render: (row: QueueLine) => row.decidedOn,
          },
      {
        key: 'dueOn',
        title: say('dueOn'),
        sortKey: 'dueOn',
        width: 110,
        render: (row) => row.deadline.dueOn,
      },
      {
        key: 'chip',
        title: say('chip'),
        width: 195,
        render: (row) => <ClockChip clock={row.deadline} title={row.documentNumber} />,
      },
      { key: 'acts', title: say('actions'), width: 160, render: (row) => <RowActs line={row} /> },
    ],
    [say, inLanguage, isDistrict],
  );
  return (
    <ListPage<QueueLine>
      title={say('title')}
      above={<DisclosureTabs />}
      address={address}
      filters={filters}
      searchLabel={say('search')}
      inline={2}
      reading={reading}
      columns={columns}
      defaultSort={DEFAULT_SORT}
      rowKey={(row) => row.id}
      rowName={(row) => row.documentNumber}
      choosable={(row) => row.allowedActions.includes('publication')}
      batch={
        mayPublish
          ? (chosen) => (
              <Button
                type="primary"
                onClick={() =>
                  void navigate(`/disclosures/preview?ids=${chosen.map((row) => row.decisionId).join(',')}`)
                }
              >
                {say('preview')}
              </Button>
            )
          : undefined
      }
      empty={<EmptyState title={say('emptyPending')} hint={say('emptyPendingHint')} />}
    />
  );
}
