import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { csvOf, manyRows, penaltyRow, refusedFiles, workbookOf } from '../exchange.factory';
import { builtImportChild } from '../import-child.factory';
import type { CheckMessage } from './checked-row';
import { ImportChild } from './import-child';

async function collect(child: ImportChild, bytes: Buffer): Promise<CheckMessage[]> {
  const messages: CheckMessage[] = [];
  for await (const message of child.check('credit_penalty', bytes)) messages.push(message);
  return messages;
}

/** A child whose program is given here, to see what becomes of the one who asked. */
function childRunning(script: string): ImportChild {
  const child = new ImportChild();
  child.file = path.join(mkdtempSync(path.join(tmpdir(), 'mingcha-child-')), 'import-child.mjs');
  writeFileSync(child.file, script);
  return child;
}

describe('The checking process', () => {
  const child = new ImportChild();
  beforeAll(() => {
    child.file = builtImportChild();
  });

  it('reads a workbook and ends with the number of its rows', async () => {
    const messages = await collect(child, await workbookOf('credit_penalty', [penaltyRow(1), penaltyRow(2)]));
    expect(messages.map(({ kind }) => kind)).toEqual(['heads', 'row', 'row', 'end']);
    expect(messages.at(-1)).toEqual({ kind: 'end', rows: 2 });
  });

  it.each(Object.entries(refusedFiles))('refuses %s', async (_, { code, bytes }) => {
    const messages = await collect(child, await bytes());
    expect(messages.at(-1)).toMatchObject({ kind: 'refused', problem: { code } });
  });

  it('that does not end in time is ended, and the file is refused', async () => {
    const slow = childRunning('setInterval(() => undefined, 1000); process.stdin.resume();');
    slow.seconds = 0.5;
    expect(await collect(slow, Buffer.from('x'))).toEqual([
      expect.objectContaining({ kind: 'refused', problem: expect.objectContaining({ code: 'too_slow' }) }),
    ]);
  });

  it('that runs out of memory dies alone, and the file is refused', async () => {
    const hungry = childRunning('const kept = []; for (;;) kept.push(new Array(1e5).fill(Math.random()));');
    expect(await collect(hungry, Buffer.from('x'))).toEqual([
      expect.objectContaining({ kind: 'refused', problem: expect.objectContaining({ code: 'too_complex' }) }),
    ]);
  });

  it('that fails by our own fault is a failure, not a refusal of the file', async () => {
    const broken = childRunning('throw new Error("a fault of ours");');
    await expect(collect(broken, Buffer.from('x'))).rejects.toThrow('a fault of ours');
  });

  it('knows nothing of the settings of the one who asks', async () => {
    const curious = childRunning(
      'console.log(JSON.stringify({ kind: "end", rows: Object.keys(process.env).filter((name) => /^(?:DATABASE|MINGCHA)/.test(name)).length }));',
    );
    process.env['MINGCHA_ROOT_KEY'] ??= 'a key that stays here';
    expect(await collect(curious, Buffer.from('x'))).toEqual([{ kind: 'end', rows: 0 }]);
  });

  it('does not count the time that its listener takes', async () => {
    const patient = new ImportChild();
    patient.file = child.file;
    patient.seconds = 2.5;
    const rows = Buffer.from(csvOf('credit_penalty', manyRows('credit_penalty', 3)));
    for await (const message of patient.check('credit_penalty', rows)) {
      if (message.kind === 'heads') await new Promise((resolve) => setTimeout(resolve, 3_000));
      else expect(message.kind).not.toBe('refused');
    }
  });
});
