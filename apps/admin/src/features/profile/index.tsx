import { UserOutlined } from '@ant-design/icons';
import type { Feature } from '../../app/feature';

export const profile: Feature = {
  routes: [{ path: 'me', lazy: async () => ({ Component: (await import('./profile.page')).ProfilePage }) }],
  menu: [{ to: '/me', group: 'own', label: 'menu.profile', icon: <UserOutlined /> }],
};
