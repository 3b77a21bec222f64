import { ContainerOutlined } from '@ant-design/icons';
import type { Feature } from '../../app/feature';

export const calendars: Feature = {
  routes: [
    {
      path: 'admin/calendars',
      lazy: async () => ({ Component: (await import('./calendar.page')).CalendarPage }),
    },
  ],
  menu: [
    {
      to: '/admin/calendars',
      group: 'administration',
      label: 'menu.calendars',
      icon: <ContainerOutlined />,
      anyOf: ['calendar.read'],
    },
  ],
};
