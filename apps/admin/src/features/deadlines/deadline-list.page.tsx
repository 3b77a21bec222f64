import { isClockRule, rules } from '@mingcha/law';
import {
  type Column,
  EmptyState,
  type Filter,
  filterKeys,
  ListPage,
  shiftDay,
  useBilingual,
  useDeadlineStates,
  useListAddress,
} from '@mingcha/ui';
import { Button } from 'antd';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { ClockChip } from '../../app/clock-chip';
import { useOrgans } from '../../app/organs.queries';
import { useSession } from '../../app/session';
import { CalendarFeed } from './calendar-feed';
import { type Deadline, useDeadlines } from './deadlines.queries';
import { useDeadlinePageTexts } from './deadlines.texts';

const STATES = ['running', 'paused', 'met', 'met_late', 'cancelled'] as const;
const DEFAULT_SORT = 'dueOn';
const WITHDRAWAL = 'disclosure.withdrawal';
const ALLOWED = [
  'q',
  'overdue',
  'state',
  'rule',
  'organId',
  'subjectId',
  'signal',
  ...filterKeys([{ kind: 'days', key: 'dueOn' }]),
];

/** Clocks of a publication that is still to be made: they can be chosen and looked at together. */
function isPublishable(deadline: Deadline): boolean {
  return (
    deadline.subjectType === 'decision' &&
    (deadline.state === 'running' || deadline.state === 'paused') &&
    deadline.rule.startsWith('disclosure.') &&
    deadline.rule !== WITHDRAWAL
  );
}

function subjectPath(deadline: Deadline): string {
  return deadline.subjectType === 'decision' ? `/decisions/${deadline.subjectId}` : '/deadlines';
}

/** Every clock the user may see, nearest due date first. */
export function DeadlineListPage() {
  const say = useDeadlinePageTexts();
  const stateWord = useDeadlineStates();
  const inLanguage = useBilingual();
  const { today, can, user } = useSession();
  const isDistrict = user.scope === 'district';
  const organs = useOrgans(isDistrict && can('organ.read'));
  const navigate = useNavigate();
  const address = useListAddress(ALLOWED, DEFAULT_SORT);
  const reading = useDeadlines(address.query);

  const filters: Filter[] = [
    {
      kind: 'choice',
      key: 'overdue',
      label: say('lateness'),
      options: [
        { value: 'true', label: say('overdueOnly') },
        { value: 'false', label: say('notOverdue') },
      ],
    },
    {
      kind: 'choice',
      key: 'state',
      label: say('state'),
      options: STATES.map((state) => ({ value: state, label: stateWord(state) })),
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
    {
      kind: 'choice',
      key: 'rule',
      label: say('rule'),
      options: rules.filter(isClockRule).map((rule) => ({ value: rule.id, label: inLanguage(rule.title) })),
    },
    {
      kind: 'days',
      key: 'dueOn',
      label: say('dueOn'),
      presets: [
        { label: say('today'), from: today, to: today },
        { label: say('thisWeek'), from: today, to: shiftDay(today, 6) },
      ],
    },
  ];

  const columns = useMemo<Column<Deadline>[]>(
    () => [
      {
        key: 'subject',
        title: say('subject'),
        render: (row) => (
          <Link to={subjectPath(row)}>{row.label ? inLanguage(row.label) : say('decision')}</Link>
        ),
      },
      {
        key: 'chip',
        title: say('chip'),
        width: 200,
        render: (row) => <ClockChip clock={row} />,
      },
      { key: 'dueOn', title: say('dueOn'), sortKey: 'dueOn', width: 110, render: (row) => row.dueOn },
      {
        key: 'startsOn',
        title: say('startsOn'),
        sortKey: 'startsOn',
        width: 110,
        render: (row) => row.startsOn,
      },
      {
        key: 'rule',
        title: say('rule'),
        render: (row) => inLanguage(row.ruleTitle),
      },
      { key: 'organ', title: say('organ'), render: (row) => row.organName },
      { key: 'state', title: say('state'), width: 90, render: (row) => stateWord(row.state) },
    ],
    [say, stateWord, inLanguage],
  );

  return (
    <ListPage<Deadline>
      title={say('title')}
      address={address}
      filters={filters}
      searchLabel={say('search')}
      reading={reading}
      columns={columns}
      defaultSort={DEFAULT_SORT}
      rowKey={(row) => row.id}
      rowName={(row) => (row.label ? inLanguage(row.label) : row.id)}
      actions={<CalendarFeed />}
      choosable={isPublishable}
      batch={
        can('disclosure.publish')
          ? (chosen) => (
              <Button
                type="primary"
                onClick={() =>
                  void navigate(`/disclosures/preview?ids=${chosen.map((row) => row.subjectId).join(',')}`)
                }
              >
                {say('preview')}
              </Button>
            )
          : undefined
      }
      empty={<EmptyState title={say('empty')} hint={say('emptyHint')} />}
    />
  );
}
