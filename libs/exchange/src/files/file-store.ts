import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config, hostTime, Sealing } from '@mingcha/platform';

const FOLDER = 'imports';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY = /^[0-9a-f-]{36}$/;

/**
 * Keeps files as they were sent, under random names, sealed with AES-256-GCM: sheets are full of identity numbers.
 * The name is part of what is sealed, so one file cannot stand in for another.
 */
@Injectable()
export class FileStore {
  private readonly folder: string;
  private readonly key: Buffer;

  constructor(config: Config, sealing: Sealing) {
    this.folder = path.resolve(config.get('MINGCHA_FILES_DIR'), FOLDER);
    this.key = sealing.keyFor('import-files');
  }

  /** Written through to the disk before it answers. @returns the key under which the file is found again */
  async put(bytes: Buffer): Promise<string> {
    const key = randomUUID();
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(key));
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = await open(this.pathOf(key), 'wx', 0o600);
    try {
      await file.writeFile(Buffer.concat([nonce, body, cipher.getAuthTag()]));
      await file.sync();
    } finally {
      await file.close();
    }
    return key;
  }

  /** @throws Error when the file is gone or was changed */
  async get(key: string): Promise<Buffer> {
    const sealed = await readFile(this.pathOf(key));
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(key))
      .setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  }

  /** Keys of files written longer ago, by the clock of the host that wrote them. */
  async keysOlderThan(ageMs: number): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    const keys = names.filter((name) => KEY.test(name));
    const ages = await Promise.all(
      keys.map(async (key) => hostTime() - (await stat(this.pathOf(key))).mtimeMs),
    );
    return keys.filter((_, index) => ages[index]! > ageMs);
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error('not the key of a file');
    return path.join(this.folder, key);
  }
}
