/**
 * The process that looks into files from outside: `node import-child.mjs <template>`, bytes on its input, one JSON
 * message a line on its output. It has no secrets, no database and a small heap; whatever a file does to it, it dies
 * alone.
 */
import { once } from 'node:events';
import { isTemplateId, templateOf } from '../fields/templates';
import { LIMITS } from '../reading/limits';
import { checkFile } from './check-file';

async function main(template: string | undefined): Promise<void> {
  if (!isTemplateId(template)) throw new Error(`unknown template ${template}`);
  const bytes = await readInput();
  for await (const message of checkFile(templateOf(template), bytes)) {
    if (!process.stdout.write(`${JSON.stringify(message)}\n`)) await once(process.stdout, 'drain');
  }
}

/** One byte more than allowed is enough to know that there are too many. */
async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LIMITS.packedBytes) break;
  }
  return Buffer.concat(chunks);
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
