import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestApp } from '@mingcha/testing';
import { checked, runJob, startImportApp } from '../exchange-app.factory';
import { penaltyRow, workbookOf } from '../exchange.factory';
import { FileStore } from './file-store';
import { FILE_SWEEP_JOB } from './file-sweep.job';

let test: TestApp;
let store: FileStore;
let folder: string;

beforeAll(async () => {
  test = await startImportApp();
  store = test.app.get(FileStore, { strict: false });
  folder = path.join(test.filesFolder, 'files/imports');
});
afterAll(() => test.close());

describe('The store of files', () => {
  it('gives back the bytes it was given and shows none of them on the disk', async () => {
    const bytes = Buffer.from('证件号码 12099819610621308X'.repeat(50));
    const key = await store.put(bytes);
    expect(await store.get(key)).toEqual(bytes);
    expect(readFileSync(path.join(folder, key)).includes('12099819610621308X')).toBe(false);
  });

  it('refuses a file that was changed or that stands under another name', async () => {
    const [first, second] = [await store.put(Buffer.from('first')), await store.put(Buffer.from('second'))];
    writeFileSync(path.join(folder, first), readFileSync(path.join(folder, second)));
    await expect(store.get(first)).rejects.toThrow();
    await expect(store.get('../../etc/passwd')).rejects.toThrow('not the key of a file');
  });

  it('loses after a day what no batch speaks of, and nothing else', async () => {
    const office = await test.signIn('law_office.00010l');
    await checked(test, office, await workbookOf('credit_penalty', [penaltyRow(1)]));
    const fresh = await store.put(Buffer.from('fresh'));
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    for (const name of readdirSync(folder)) {
      if (name !== fresh) utimesSync(path.join(folder, name), yesterday, yesterday);
    }
    expect(await runJob(test, FILE_SWEEP_JOB, '')).toEqual({ removed: 3 });
    expect(readdirSync(folder)).toHaveLength(2);
    expect(await runJob(test, FILE_SWEEP_JOB, '')).toEqual({ removed: 0 });
  });
});
