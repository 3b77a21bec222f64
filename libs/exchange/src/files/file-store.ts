import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config, Sealing } from '@mingcha/platform';

const FOLDER = 'imports';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

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

  private pathOf(key: string): string {
    if (!/^[0-9a-f-]{36}$/.test(key)) throw new Error('not the key of a file');
    return path.join(this.folder, key);
  }
}
