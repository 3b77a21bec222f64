import { BellOutlined } from '@ant-design/icons';
import type { Feature } from '../../app/feature';

export { TodoBadge } from './todo-badge';

export const inbox: Feature = {
  routes: [
    {
      path: 'tasks',
      lazy: async () => ({ Component: (await import('./task-list.page')).TaskListPage }),
    },
  ],
  menu: [{ to: '/tasks', group: 'start', label: 'menu.tasks', icon: <BellOutlined />, anyOf: ['task.read'] }],
};
