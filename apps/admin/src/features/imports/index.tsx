import { ImportOutlined } from '@ant-design/icons';
import type { Feature } from '../../app/feature';

export const imports: Feature = {
  routes: [
    {
      path: 'import-batches',
      lazy: async () => ({ Component: (await import('./batch-list.page')).BatchListPage }),
    },
    {
      path: 'import-batches/new',
      lazy: async () => ({ Component: (await import('./upload.page')).UploadPage }),
    },
    {
      path: 'import-batches/:id',
      lazy: async () => ({ Component: (await import('./batch.page')).BatchPage }),
    },
  ],
  menu: [
    {
      to: '/import-batches',
      group: 'data',
      label: 'menu.imports',
      icon: <ImportOutlined />,
      anyOf: ['import.read'],
    },
  ],
};
