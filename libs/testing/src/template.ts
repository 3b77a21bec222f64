import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { migrate, type MigrationClass } from '@mingcha/platform';

const FOLDER = 'dist/test-migrations';

/**
 * Brings the template database to the newest schema with the migrations of every room, found by their file names,
 * so that this library imports no room.
 */
export async function prepareTemplate(ownerUrl: string): Promise<void> {
  const { rootKey, runtimePassword, publicPassword } = testSecrets();
  await migrate({ ownerUrl, rootKey, runtimePassword, publicPassword }, await allMigrations());
}

export function testSecrets() {
  return {
    rootKey: process.env['MINGCHA_ROOT_KEY'] ?? '',
    runtimePassword: process.env['MINGCHA_RUNTIME_PASSWORD'] ?? '',
    publicPassword: process.env['MINGCHA_PUBLIC_PASSWORD'] ?? '',
  };
}

async function allMigrations(): Promise<MigrationClass[]> {
  const files = readdirSync('libs')
    .map((room) => path.resolve('libs', room, 'src', `${room}.migrations.ts`))
    .filter((file) => existsSync(file));
  files.push(path.resolve('libs/platform/src/database/platform.migrations.ts'));
  mkdirSync(FOLDER, { recursive: true });
  const entry = path.resolve(FOLDER, 'entry.ts');
  writeFileSync(
    entry,
    files.map((file, index) => `export * as room${index} from ${JSON.stringify(file)};`).join('\n'),
  );
  const bundle = await rolldown({
    input: { migrations: entry },
    platform: 'node',
    tsconfig: 'libs/testing/tsconfig.json',
    external: (id) =>
      !/^[./\0]/.test(id) && !id.startsWith('@mingcha/') && !id.startsWith('@oxc-project/runtime'),
  });
  await bundle.write({ dir: path.join(FOLDER, 'out'), format: 'esm', entryFileNames: '[name].mjs' });
  await bundle.close();
  const rooms = (await import(pathToFileURL(path.resolve(FOLDER, 'out/migrations.mjs')).href)) as Record<
    string,
    object
  >;
  return Object.values(rooms)
    .flatMap((room) => Object.values(room))
    .filter((value): value is MigrationClass[] => Array.isArray(value))
    .flat()
    .sort((a, b) => Number(a.name.slice(-13)) - Number(b.name.slice(-13)));
}
