import {
  type Column,
  EmptyState,
  type Filter,
  formatMoment,
  ListPage,
  useKitTexts,
  useListAddress,
} from '@mingcha/ui';
import { Button } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { type Task, useMarkRead, useTasks } from './inbox.queries';
import { useInboxTexts } from './inbox.texts';

const ALLOWED = ['box'];

/** What waits for the user, what they should know, what a clock reminds of. */
export function TaskListPage() {
  const say = useInboxTexts();
  const kit = useKitTexts();
  const address = useListAddress(ALLOWED);
  const reading = useTasks({ box: 'todo', ...address.query });
  const { mutate: markRead } = useMarkRead();
  const filters: Filter[] = [
    {
      kind: 'choice',
      key: 'box',
      label: say('box'),
      options: [
        { value: 'todo', label: say('todo') },
        { value: 'toRead', label: say('toRead') },
        { value: 'reminder', label: say('reminder') },
        { value: 'done', label: say('done') },
      ],
    },
  ];
  const columns = useMemo<Column<Task>[]>(
    () => [
      {
        key: 'title',
        title: say('matter'),
        render: (row) => (
          <>
            {row.link ? <Link to={row.link}>{row.title}</Link> : row.title}
            {row.body && <div className="mc-intro">{row.body}</div>}
          </>
        ),
      },
      { key: 'dueOn', title: say('dueOn'), width: 120, render: (row) => row.dueOn ?? '—' },
      { key: 'createdAt', title: say('createdAt'), width: 150, render: (row) => formatMoment(row.createdAt) },
      {
        key: 'act',
        title: kit('actions'),
        width: 110,
        render: (row) =>
          row.kind !== 'todo' && !row.readAt ? (
            <Button size="small" onClick={() => markRead(row.id)}>
              {say('markRead')}
            </Button>
          ) : null,
      },
    ],
    [say, kit, markRead],
  );
  return (
    <ListPage<Task>
      title={say('title')}
      address={address}
      filters={filters}
      reading={reading}
      columns={columns}
      rowKey={(row) => row.id}
      rowName={(row) => row.title}
      empty={<EmptyState title={say('empty')} hint={say('emptyHint')} />}
    />
  );
}
