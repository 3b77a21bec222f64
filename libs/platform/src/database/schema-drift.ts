import type { DataSource } from 'typeorm';

/** Statements about columns and tables; indexes, keys, checks and policies are written in the migrations alone. */
const ABOUT_COLUMNS =
  /^\s*(create table|drop table|alter table .* (add "|drop column|alter column|rename column))/i;

/** What TypeORM would change to make tables and columns match the entities; empty when they agree. */
export async function schemaDrift(owner: DataSource): Promise<string[]> {
  const wanted = await owner.driver.createSchemaBuilder().log();
  return wanted.upQueries.map((step) => step.query).filter((query) => ABOUT_COLUMNS.test(query));
}
