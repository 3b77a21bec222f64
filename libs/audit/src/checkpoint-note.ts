import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { ChainHead } from './entry-columns';

const TITLE = 'mingcha audit checkpoint 1';
const SIGNATURE = /^— mingcha-audit ([0-9a-f]{64}) ([A-Za-z0-9+/=]+)$/;

export interface Checkpoint {
  number: number;
  /** UTC instant. */
  takenAt: string;
  /** SHA-256 of the whole text of the checkpoint before, 64 zeros for the first. */
  previous: string;
  /** Merkle root over the chain lines. */
  root: string;
  entries: number;
  /** Digest of the functions, grants, triggers and policies of the database at that moment. */
  catalogue: string;
  /** Chains with at least one entry, ascending. */
  heads: ChainHead[];
}

/** A checkpoint as text: named lines, an empty line, one signature line over everything before it. */
export function writeNote(checkpoint: Checkpoint, privateKey: KeyObject): string {
  const body = [
    TITLE,
    `number ${checkpoint.number}`,
    `time ${checkpoint.takenAt}`,
    `previous ${checkpoint.previous}`,
    `root ${checkpoint.root}`,
    `entries ${checkpoint.entries}`,
    `catalogue ${checkpoint.catalogue}`,
    ...checkpoint.heads.map(lineOf),
    '',
  ].join('\n');
  const signature = sign(null, Buffer.from(body), privateKey).toString('base64');
  return `${body}\n— mingcha-audit ${fingerprintOf(createPublicKey(privateKey))} ${signature}\n`;
}

/**
 * Reads a note and checks its signature and its root.
 * @throws Error that says what is wrong with it
 */
export function readNote(text: string, publicKey: KeyObject): Checkpoint {
  const gap = text.lastIndexOf('\n\n');
  const body = text.slice(0, gap + 1);
  const match = SIGNATURE.exec(text.slice(gap + 2).trimEnd());
  if (gap < 0 || !match) throw new Error('the checkpoint has no signature line');
  if (match[1] !== fingerprintOf(publicKey)) throw new Error('the checkpoint was signed with another key');
  if (!verify(null, Buffer.from(body), publicKey, Buffer.from(match[2]!, 'base64')))
    throw new Error('the signature of the checkpoint is wrong');
  const lines = body.trimEnd().split('\n');
  const value = (name: string) =>
    lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? '';
  const heads = lines
    .filter((line) => line.startsWith('chain '))
    .map((line) => {
      const [, chain, seq, hash] = line.split(' ');
      return { chain: Number(chain), seq: Number(seq), hash: hash ?? '' };
    });
  if (lines[0] !== TITLE || value('root') !== merkleRoot(heads))
    throw new Error('the checkpoint contradicts itself');
  return {
    number: Number(value('number')),
    takenAt: value('time'),
    previous: value('previous'),
    root: value('root'),
    entries: Number(value('entries')),
    catalogue: value('catalogue'),
    heads,
  };
}

function lineOf(head: ChainHead): string {
  return `chain ${head.chain} ${head.seq} ${head.hash}`;
}

/** Merkle tree of RFC 6962: leaves prefixed with 0, inner nodes with 1; hex. */
export function merkleRoot(heads: readonly ChainHead[]): string {
  const leaves = heads.map((head) => digest(Buffer.from([0]), Buffer.from(lineOf(head))));
  return (leaves.length === 0 ? digest() : treeOf(leaves)).toString('hex');
}

function treeOf(nodes: Buffer[]): Buffer {
  if (nodes.length === 1) return nodes[0]!;
  let half = 1;
  while (half * 2 < nodes.length) half *= 2;
  return digest(Buffer.from([1]), treeOf(nodes.slice(0, half)), treeOf(nodes.slice(half)));
}

export function digestOf(text: string): string {
  return digest(Buffer.from(text)).toString('hex');
}

/** SHA-256 of the public key in SPKI DER, hex: what is pinned by whoever checks. */
export function fingerprintOf(publicKey: KeyObject): string {
  return digest(publicKey.export({ type: 'spki', format: 'der' })).toString('hex');
}

function digest(...parts: Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
