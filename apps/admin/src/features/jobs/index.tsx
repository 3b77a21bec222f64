import { ScheduleOutlined } from '@ant-design/icons';
import type { Feature } from '../../app/feature';

export const jobs: Feature = {
  routes: [
    {
      path: 'admin/jobs-health',
      lazy: async () => ({ Component: (await import('./job-list.page')).JobListPage }),
    },
  ],
  menu: [
    {
      to: '/admin/jobs-health',
      group: 'administration',
      label: 'menu.jobs',
      icon: <ScheduleOutlined />,
      anyOf: ['job.read'],
    },
  ],
};
