#!/usr/bin/env node
// Checks an exported audit trail without the product, the database or a network.
//
//   node audit-verify.mjs <folder> [--public-key file.pem] [--fingerprint hex] [--memory file.json]
//
// <folder>       what `mingcha audit export` wrote: entries/, checkpoints/, checkpoint.pub.pem
// --public-key   the signing key as it was handed over earlier; without it the key in the export is believed
// --fingerprint  SHA-256 of the key that must have signed
// --memory       remembers the highest checkpoint seen, so that a trail rolled back to an older state is found
//
// Exit: 0 intact, 1 faults found, 2 wrong use. Plain Node, nothing imported from anywhere else, so that it can be
// read in ten minutes and rewritten in another language.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const FIRST_PREVIOUS = '0'.repeat(64);
const PUBLIC_CHAIN = 64;
const SYSTEM_CHAIN = 65;
/** Order of the hashed fields after format, chain, seq and previous hash. */
const FIELDS = [
  'recordedAt',
  'suite',
  'actorKind',
  'actorId',
  'actorLabel',
  'actorRole',
  'actorOrganId',
  'sessionId',
  'action',
  'outcome',
  'organId',
  'objectType',
  'objectId',
  'requestId',
  'sourceAddress',
  'digestBefore',
  'digestAfter',
  'detail',
];

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** `<bytes in UTF-8>:<text>`, NULL as `N;`. */
const field = (value) =>
  value === null || value === undefined ? 'N;' : `${Buffer.byteLength(value)}:${value}`;

function hashOfEntry(entry) {
  const head = ['1', String(entry.chain), String(entry.seq), entry.previousHash];
  const text = [...head, ...FIELDS.map((name) => entry[name])].map(field).join('');
  return sha256(text).toString('hex');
}

/** The organ concerned chooses the chain; without organ the public has one and everybody else another. */
function chainOf(entry) {
  if (entry.organId === null) return entry.actorKind === 'public' ? PUBLIC_CHAIN : SYSTEM_CHAIN;
  return sha256(Buffer.from(entry.organId.replaceAll('-', ''), 'hex'))[0] % 64;
}

/** RFC 6962: leaves prefixed with 0, inner nodes with 1. */
function merkleRoot(lines) {
  const tree = (nodes) => {
    if (nodes.length === 1) return nodes[0];
    let half = 1;
    while (half * 2 < nodes.length) half *= 2;
    return sha256(Buffer.from([1]), tree(nodes.slice(0, half)), tree(nodes.slice(half)));
  };
  const leaves = lines.map((line) => sha256(Buffer.from([0]), line));
  return (leaves.length === 0 ? sha256() : tree(leaves)).toString('hex');
}

const fingerprintOf = (key) => sha256(key.export({ type: 'spki', format: 'der' })).toString('hex');

function readCheckpoint(text, key, fingerprint) {
  const gap = text.lastIndexOf('\n\n');
  const body = text.slice(0, gap + 1);
  const signed = /^— mingcha-audit ([0-9a-f]{64}) ([A-Za-z0-9+/=]+)$/.exec(text.slice(gap + 2).trimEnd());
  if (gap < 0 || !signed) throw new Error('has no signature line');
  if (signed[1] !== fingerprint) throw new Error(`is signed with another key (${signed[1].slice(0, 16)}…)`);
  if (!verify(null, Buffer.from(body), key, Buffer.from(signed[2], 'base64')))
    throw new Error('has a wrong signature');
  const lines = body.trimEnd().split('\n');
  const value = (name) => lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? '';
  const chainLines = lines.filter((line) => line.startsWith('chain '));
  if (lines[0] !== 'mingcha audit checkpoint 1') throw new Error('has an unknown format');
  if (value('root') !== merkleRoot(chainLines)) throw new Error('has a wrong Merkle root');
  const heads = chainLines.map((line) => {
    const [, chain, seq, hash] = line.split(' ');
    return { chain: Number(chain), seq: Number(seq), hash };
  });
  return {
    number: Number(value('number')),
    time: value('time'),
    previous: value('previous'),
    catalogue: value('catalogue'),
    digest: sha256(text).toString('hex'),
    heads,
  };
}

/** All checkpoints in order; every fault is told and the faulty checkpoint is not used as proof. */
function readCheckpoints(folder, key, fingerprint, faults) {
  const place = path.join(folder, 'checkpoints');
  const names = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.checkpoint')) : [];
  const checkpoints = [];
  for (const name of names.sort()) {
    try {
      const checkpoint = readCheckpoint(readFileSync(path.join(place, name), 'utf8'), key, fingerprint);
      if (Number.parseInt(name, 10) !== checkpoint.number)
        throw new Error('carries another number than its name');
      const before = checkpoints.at(-1);
      const expected = before ? before.number + 1 : 1;
      if (checkpoint.number !== expected) throw new Error(`does not follow: expected number ${expected}`);
      if (checkpoint.previous !== (before?.digest ?? FIRST_PREVIOUS))
        throw new Error('does not name the checkpoint before it');
      const seen = new Map((before?.heads ?? []).map((head) => [head.chain, head.seq]));
      for (const head of checkpoint.heads) {
        if (head.seq < (seen.get(head.chain) ?? 0))
          throw new Error(`has chain ${head.chain} shorter than before`);
        seen.delete(head.chain);
      }
      if (seen.size > 0) throw new Error(`has lost chain ${[...seen.keys()][0]}`);
      checkpoints.push(checkpoint);
    } catch (error) {
      faults.push(`checkpoint ${name} ${error.message}`);
      break;
    }
  }
  if (names.length === 0) faults.push('the export holds no checkpoint: nothing in it is proved');
  return checkpoints;
}

/** Walks one chain; the first fault ends the walk, because nothing after it can be trusted. */
async function checkChain(chain, file, proofs) {
  const result = { chain, count: 0, first: null, last: null, seq: 0, hash: FIRST_PREVIOUS, fault: null };
  const fail = (seq, words) => (result.fault = `chain ${chain} entry ${seq}: ${words}`);
  const lines = existsSync(file)
    ? createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })
    : [];
  for await (const line of lines) {
    if (line === '') continue;
    let entry;
    try {
      entry = JSON.parse(line);
    } catch {
      fail(result.seq + 1, 'cannot be read');
      break;
    }
    const wrong = faultOf(entry, result, proofs);
    if (wrong) {
      fail(entry.seq, wrong);
      break;
    }
    result.count += 1;
    result.seq = entry.seq;
    result.hash = entry.hash;
    result.first ??= entry.recordedAt;
    result.last = entry.recordedAt;
  }
  const proved = Math.max(0, ...proofs.keys());
  if (!result.fault && result.seq < proved)
    fail(result.seq + 1, `is missing: a checkpoint proves ${proved} entries`);
  result.proved = proved;
  return result;
}

function faultOf(entry, { chain, seq, hash }, proofs) {
  if (entry.chain !== chain || chainOf(entry) !== chain) return 'belongs to another chain';
  if (entry.seq !== seq + 1) return `follows ${seq}: entries were dropped, doubled or reordered`;
  if (entry.previousHash !== hash) return 'does not follow from the entry before it';
  if (hashOfEntry(entry) !== entry.hash) return 'was edited: its content does not give its hash';
  const proof = proofs.get(entry.seq);
  return proof && proof !== entry.hash ? 'was replaced: a checkpoint proves another entry' : null;
}

function compareWithMemory(file, fingerprint, checkpoints, faults) {
  if (!existsSync(file)) return;
  const known = JSON.parse(readFileSync(file, 'utf8'));
  if (known.fingerprint !== fingerprint) faults.push('the key is not the one of the last check');
  const same = checkpoints.find((checkpoint) => checkpoint.number === known.number);
  if (!same)
    faults.push(`checkpoint ${known.number}, seen at the last check, is gone: the trail was rolled back`);
  else if (same.digest !== known.digest)
    faults.push(`checkpoint ${known.number} is not the one of the last check`);
}

function instant(micros) {
  return micros === null ? '-' : new Date(Number(micros) / 1000).toISOString();
}

export async function verifyExport(folder, options = {}) {
  const faults = [];
  const keyFile = options.publicKey ?? path.join(folder, 'checkpoint.pub.pem');
  const key = createPublicKey(readFileSync(keyFile, 'utf8'));
  const fingerprint = fingerprintOf(key);
  if (options.fingerprint && options.fingerprint.toLowerCase() !== fingerprint)
    faults.push(`the key has the fingerprint ${fingerprint}, not the one given`);
  const checkpoints = readCheckpoints(folder, key, fingerprint, faults);
  if (options.memory) compareWithMemory(options.memory, fingerprint, checkpoints, faults);
  const proofs = new Map();
  for (const checkpoint of checkpoints)
    for (const head of checkpoint.heads) {
      if (!proofs.has(head.chain)) proofs.set(head.chain, new Map());
      const places = proofs.get(head.chain);
      if ((places.get(head.seq) ?? head.hash) !== head.hash)
        faults.push(`checkpoint ${checkpoint.number} contradicts an earlier one on chain ${head.chain}`);
      places.set(head.seq, head.hash);
    }
  const place = path.join(folder, 'entries');
  const files = existsSync(place) ? readdirSync(place).filter((name) => /^\d+\.ndjson$/.test(name)) : [];
  const chains = [...new Set([...proofs.keys(), ...files.map((name) => Number.parseInt(name, 10))])];
  const results = [];
  for (const chain of chains.sort((left, right) => left - right)) {
    const file = path.join(place, `${String(chain).padStart(2, '0')}.ndjson`);
    const result = await checkChain(chain, file, proofs.get(chain) ?? new Map());
    if (result.fault) faults.push(result.fault);
    results.push(result);
  }
  const newest = checkpoints.at(-1) ?? null;
  if (options.memory && faults.length === 0 && newest)
    writeFileSync(
      options.memory,
      `${JSON.stringify({ fingerprint, number: newest.number, digest: newest.digest })}\n`,
    );
  return { intact: faults.length === 0, fingerprint, newest, checkpoints, results, faults };
}

function report({ intact, fingerprint, newest, checkpoints, results, faults }, pinned) {
  const guards = checkpoints.filter(
    (one, index) => index > 0 && one.catalogue !== checkpoints[index - 1].catalogue,
  );
  const lines = [
    `key          ${fingerprint}${pinned ? '' : '  (taken from the export; pin it with --public-key or --fingerprint)'}`,
    `checkpoints  ${checkpoints.length}${newest ? `, newest ${newest.number} of ${newest.time}` : ''}`,
    ...guards.map(
      (one) =>
        `note         functions, grants or policies of the database changed before checkpoint ${one.number}`,
    ),
    ...results.map(
      (one) =>
        `chain ${String(one.chain).padStart(2, '0')}     ${one.count} entries, ${instant(one.first)} to ${instant(one.last)}` +
        (one.seq > one.proved ? `, ${one.seq - one.proved} after the newest checkpoint` : ''),
    ),
    `total        ${results.reduce((sum, one) => sum + one.count, 0)} entries`,
    ...faults.map((fault, index) => `${index === 0 ? 'FIRST FAULT ' : 'fault       '} ${fault}`),
    intact ? '审计记录完好 / INTACT' : `审计记录有 ${faults.length} 处问题 / ${faults.length} FAULTS`,
  ];
  return `${lines.join('\n')}\n`;
}

function readArguments(words) {
  const options = {};
  const names = { '--public-key': 'publicKey', '--fingerprint': 'fingerprint', '--memory': 'memory' };
  let folder = null;
  for (let index = 0; index < words.length; index += 1) {
    const name = names[words[index]];
    if (name) options[name] = words[(index += 1)];
    else if (folder === null && !words[index].startsWith('--')) folder = words[index];
    else return null;
  }
  return folder && Object.values(options).every(Boolean) ? { folder, options } : null;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const asked = readArguments(process.argv.slice(2));
  if (!asked || !existsSync(asked.folder)) {
    process.stderr.write(
      'usage: node audit-verify.mjs <folder> [--public-key file.pem] [--fingerprint hex] [--memory file.json]\n',
    );
    process.exit(2);
  }
  try {
    const outcome = await verifyExport(asked.folder, asked.options);
    process.stdout.write(report(outcome, Boolean(asked.options.publicKey ?? asked.options.fingerprint)));
    process.exit(outcome.intact ? 0 : 1);
  } catch (error) {
    process.stderr.write(`the export cannot be checked: ${error.message}\n`);
    process.exit(1);
  }
}
