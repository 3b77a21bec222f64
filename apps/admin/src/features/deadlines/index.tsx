import { CalendarOutlined } from '@ant-design/icons';
import type { Feature } from '../../app/feature';

export const deadlines: Feature = {
  routes: [
    {
      path: 'deadlines',
      lazy: async () => ({ Component: (await import('./deadline-list.page')).DeadlineListPage }),
    },
  ],
  menu: [
    {
      // Open clocks; the met ones are one filter away.
      to: '/deadlines?state=running',
      group: 'start',
      label: 'menu.deadlines',
      icon: <CalendarOutlined />,
      anyOf: ['deadline.read'],
    },
  ],
};
