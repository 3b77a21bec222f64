import { DataSource } from 'typeorm';
import { databaseOptions, readConfig, schemaDrift } from '@mingcha/platform';
import { entities } from '../rooms';

/** `schema-drift`: asks TypeORM what it would change to make tables and columns match the entities. */
export async function driftCommand(): Promise<object> {
  const config = readConfig();
  const owner = await new DataSource({
    ...databaseOptions(config, entities),
    url: config.ownerUrl,
    // PostgreSQL names a function without its schema where the search path finds it; entities name it in full.
    extra: { options: '-c search_path=public' },
  }).initialize();
  try {
    const wanted = await schemaDrift(owner);
    return { ok: wanted.length === 0, wanted };
  } finally {
    await owner.destroy();
  }
}
