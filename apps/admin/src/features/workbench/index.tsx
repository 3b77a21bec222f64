import { HomeOutlined } from '@ant-design/icons';
import type { Feature } from '../../app/feature';

export const workbench: Feature = {
  routes: [
    { index: true, lazy: async () => ({ Component: (await import('./workbench.page')).WorkbenchPage }) },
  ],
  menu: [{ to: '/', group: 'start', label: 'menu.workbench', icon: <HomeOutlined /> }],
};
