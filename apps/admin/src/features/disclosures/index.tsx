import { NotificationOutlined } from '@ant-design/icons';
import type { Feature } from '../../app/feature';

export const disclosures: Feature = {
  routes: [
    {
      path: 'disclosures',
      lazy: async () => ({ Component: (await import('./queue.page')).DisclosureQueuePage }),
    },
    {
      path: 'disclosures/records',
      lazy: async () => ({ Component: (await import('./records.page')).DisclosureRecordsPage }),
    },
    {
      path: 'disclosures/preview',
      lazy: async () => ({ Component: (await import('./preview.page')).DisclosurePreviewPage }),
    },
  ],
  menu: [
    {
      to: '/disclosures',
      group: 'activity',
      label: 'menu.disclosures',
      icon: <NotificationOutlined />,
      anyOf: ['disclosure.read'],
    },
  ],
};
