import { migrate, readConfig } from '@mingcha/platform';
import { migrations } from '../rooms';

/** `migrate`: needs DATABASE_OWNER_URL, MINGCHA_RUNTIME_PASSWORD and MINGCHA_PUBLIC_PASSWORD. */
export async function migrateCommand(): Promise<object> {
  const config = readConfig();
  const runtimePassword = config.get('MINGCHA_RUNTIME_PASSWORD');
  const publicPassword = config.get('MINGCHA_PUBLIC_PASSWORD');
  if (!runtimePassword || !publicPassword) {
    throw new Error(
      'Set MINGCHA_RUNTIME_PASSWORD and MINGCHA_PUBLIC_PASSWORD: the roles of the running processes need them',
    );
  }
  const ran = await migrate(
    { ownerUrl: config.ownerUrl, rootKey: config.get('MINGCHA_ROOT_KEY'), runtimePassword, publicPassword },
    migrations,
  );
  return { ok: true, migrations: ran };
}
