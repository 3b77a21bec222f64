import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { once } from 'node:events';
import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '@mingcha/platform';
import { ChainReader } from './chain-reader';
import { Checkpoints } from './checkpoints';

export interface AuditExportSummary {
  folder: string;
  entries: number;
  chains: number;
  checkpoints: number;
  keyFingerprint: string;
}

/** Writes the whole trail into a folder that `tools/audit-verify.mjs` checks without this product. */
@Injectable()
export class AuditExport {
  constructor(
    private readonly transactions: Transactions,
    private readonly chains: ChainReader,
    private readonly checkpoints: Checkpoints,
  ) {}

  /**
   * Takes a checkpoint, then writes `entries/<chain>.ndjson`, `checkpoints/<number>.checkpoint`,
   * `checkpoint.pub.pem` and `manifest.json`. Entries written meanwhile are left for the next export.
   * @throws Error when the folder exists and is not empty
   */
  async exportTo(folder: string): Promise<AuditExportSummary> {
    await mkdir(path.join(folder, 'entries'), { recursive: true });
    if ((await readdir(folder)).length > 1) throw new Error(`${folder} is not empty: choose a new folder`);
    await mkdir(path.join(folder, 'checkpoints'));
    await this.checkpoints.take();
    const files: { name: string; lines: number; sha256: string }[] = [];
    await this.transactions.run(systemActor('audit.export'), async () => {
      for (const head of await this.chains.heads()) {
        if (head.seq > 0) files.push(await this.writeChain(folder, head.chain, head.seq));
      }
      this.transactions.audit({
        action: 'audit.export',
        objectType: 'audit_entry',
        objectId: null,
        detail: { chains: files.length, entries: files.reduce((sum, file) => sum + file.lines, 0) },
      });
    });
    const source = this.checkpoints.folder;
    const { fingerprint } = await source.key();
    const numbers = await source.numbers();
    for (const number of numbers) {
      const file = source.fileOf(number);
      await copyFile(file, path.join(folder, 'checkpoints', path.basename(file)));
    }
    await copyFile(path.join(source.folder, 'checkpoint.pub.pem'), path.join(folder, 'checkpoint.pub.pem'));
    const summary = {
      entries: files.reduce((sum, file) => sum + file.lines, 0),
      chains: files.length,
      checkpoints: numbers.length,
      keyFingerprint: fingerprint,
    };
    const manifest = { format: 'mingcha-audit-export/1', ...summary, files };
    await writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    return { folder, ...summary };
  }

  private async writeChain(folder: string, chain: number, to: number) {
    const name = `entries/${String(chain).padStart(2, '0')}.ndjson`;
    const stream = createWriteStream(path.join(folder, name));
    const hash = createHash('sha256');
    let lines = 0;
    for await (const page of this.chains.pages(chain, 0, to)) {
      const text = page.map((entry) => `${JSON.stringify(entry)}\n`).join('');
      hash.update(text);
      lines += page.length;
      if (!stream.write(text)) await once(stream, 'drain');
    }
    stream.end();
    await once(stream, 'finish');
    return { name, lines, sha256: hash.digest('hex') };
  }
}
