import { createHash } from 'node:crypto';

/** An entry as the trail keeps it: text exactly as hashed. */
export interface AuditEntry {
  chain: number;
  seq: number;
  /** Microseconds since 1970 UTC, as text: beyond what a double holds exactly in the long run. */
  recordedAt: string;
  suite: string;
  actorKind: string;
  actorId: string | null;
  actorLabel: string | null;
  actorRole: string;
  actorOrganId: string | null;
  sessionId: string | null;
  action: string;
  outcome: string;
  organId: string | null;
  objectType: string;
  objectId: string | null;
  requestId: string;
  sourceAddress: string | null;
  digestBefore: string | null;
  digestAfter: string | null;
  detail: string | null;
  /** Hex. */
  previousHash: string;
  /** Hex. */
  hash: string;
}

/** Order of the fields after format, chain, seq and previous hash. */
const BODY = [
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
] as const satisfies readonly (keyof AuditEntry)[];

const FORMAT = '1';
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);
export const PUBLIC_CHAIN = 64;
export const SYSTEM_CHAIN = 65;
const ORGAN_CHAINS = 64;

function field(value: string | null): string {
  return value === null ? 'N;' : `${Buffer.byteLength(value, 'utf8')}:${value}`;
}

/** The bytes that are hashed; the same as the function `audit.append` builds, written independently of it. */
export function canonicalBytes(entry: Omit<AuditEntry, 'hash'>): Buffer {
  const head = [FORMAT, String(entry.chain), String(entry.seq), entry.previousHash];
  return Buffer.from([...head, ...BODY.map((name) => entry[name])].map(field).join(''), 'utf8');
}

export function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  return createHash('sha256').update(canonicalBytes(entry)).digest('hex');
}

/** The chain of an entry: by the organ concerned, else one for the public, one for administrators and the system. */
export function chainOf(organId: string | null, actorKind: string): number {
  if (organId === null) return actorKind === 'public' ? PUBLIC_CHAIN : SYSTEM_CHAIN;
  const bytes = Buffer.from(organId.replaceAll('-', ''), 'hex');
  return createHash('sha256').update(bytes).digest()[0]! % ORGAN_CHAINS;
}

/** JSON with sorted keys and without undefined members, so that equal values give equal text. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    const record = inner as Record<string, unknown>;
    return Object.fromEntries(
      Object.keys(record)
        .sort()
        .map((key) => [key, record[key]]),
    );
  });
}
