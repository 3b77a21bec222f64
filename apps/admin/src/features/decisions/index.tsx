import { AuditOutlined } from '@ant-design/icons';
import type { Feature } from '../../app/feature';

export const decisions: Feature = {
  routes: [
    {
      path: 'decisions',
      lazy: async () => ({ Component: (await import('./decision-list.page')).DecisionListPage }),
    },
    {
      path: 'decisions/new',
      lazy: async () => ({ Component: (await import('./decision-entry.page')).DecisionEntryPage }),
    },
    {
      path: 'decisions/:id',
      lazy: async () => ({ Component: (await import('./decision-record.page')).DecisionRecordPage }),
    },
  ],
  menu: [
    {
      to: '/decisions',
      group: 'activity',
      label: 'menu.decisions',
      icon: <AuditOutlined />,
      anyOf: ['decision.read'],
    },
  ],
};
