import 'reflect-metadata';
import { auditExportCommand } from './cli/audit-export';
import { migrateCommand } from './cli/migrate';
import { openapiCommand } from './cli/openapi';
import { driftCommand } from './cli/schema-drift';
import { seedCommand } from './cli/seed';
import { sweepCommand } from './cli/sweep';
import { workerHealthCommand } from './cli/worker-health';

/** One file per command; each returns what it prints as one JSON line. */
const commands: Record<string, (words: string[]) => Promise<object>> = {
  migrate: migrateCommand,
  seed: seedCommand,
  openapi: openapiCommand,
  'schema-drift': driftCommand,
  sweep: sweepCommand,
  'audit-export': auditExportCommand,
  'worker-health': workerHealthCommand,
};

async function main(): Promise<void> {
  const [name, ...words] = process.argv.slice(2);
  const command = name && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    process.stderr.write(`usage: cli ${Object.keys(commands).join('|')}\n`);
    process.exit(2);
  }
  const result = await command(words);
  process.stdout.write(`${JSON.stringify(result)}\n`);
  process.exit((result as { ok?: boolean }).ok === false ? 1 : 0);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
