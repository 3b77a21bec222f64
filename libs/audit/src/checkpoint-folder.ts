import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprintOf } from './checkpoint-note';

const NAME = /^(\d{8})\.checkpoint$/;
const EVERY_THOUSAND = 1_000;

/**
 * The place outside the database where checkpoints live: `<folder>/<thousands>/<number>.checkpoint` and the public
 * key `checkpoint.pub.pem`. The private key stands beside it in `../secrets/checkpoint.key`, readable by its owner.
 */
export class CheckpointFolder {
  constructor(readonly folder: string) {}

  /** The signing key; made on the first call. */
  async key(): Promise<{ privateKey: KeyObject; publicKey: KeyObject; fingerprint: string }> {
    const secrets = path.join(path.dirname(path.resolve(this.folder)), 'secrets');
    const file = path.join(secrets, 'checkpoint.key');
    await mkdir(secrets, { recursive: true, mode: 0o700 });
    await mkdir(this.folder, { recursive: true });
    const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    // Two processes may start at once: the first writes, the other reads.
    await writeFile(file, made, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    const privateKey = createPrivateKey(await readFile(file, 'utf8'));
    const publicKey = createPublicKey(privateKey);
    const publicFile = path.join(this.folder, 'checkpoint.pub.pem');
    const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string;
    if ((await readFile(publicFile, 'utf8').catch(() => '')) !== pem) await writeFile(publicFile, pem);
    return { privateKey, publicKey, fingerprint: fingerprintOf(publicKey) };
  }

  /** Numbers of the checkpoints that are there, ascending. */
  async numbers(): Promise<number[]> {
    const folders = await readdir(this.folder, { withFileTypes: true }).catch(() => []);
    const names = await Promise.all(
      folders
        .filter((entry) => entry.isDirectory())
        .map((entry) => readdir(path.join(this.folder, entry.name))),
    );
    return names
      .flat()
      .map((name) => NAME.exec(name)?.[1])
      .filter((digits) => digits !== undefined)
      .map(Number)
      .sort((left, right) => left - right);
  }

  read(number: number): Promise<string> {
    return readFile(this.fileOf(number), 'utf8');
  }

  /** Whole or not at all; a checkpoint that is there already is replaced by the same text only. */
  async write(number: number, note: string): Promise<void> {
    const file = this.fileOf(number);
    const known = await readFile(file, 'utf8').catch(() => null);
    if (known === note) return;
    if (known !== null) throw new Error(`checkpoint ${number} exists with another text: ${file}`);
    await mkdir(path.dirname(file), { recursive: true });
    const waiting = `${file}.${process.pid}.part`;
    await writeFile(waiting, note, { flush: true });
    await rename(waiting, file);
  }

  fileOf(number: number): string {
    const shelf = String(Math.floor(number / EVERY_THOUSAND)).padStart(5, '0');
    return path.join(this.folder, shelf, `${String(number).padStart(8, '0')}.checkpoint`);
  }
}
