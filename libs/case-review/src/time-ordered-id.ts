import { randomBytes } from 'node:crypto';

/** Random bytes are drawn for many ids at once; one call to the system per id is the larger part of its cost. */
const POOL_IDS = 1024;
const RANDOM_BYTES = 10;
let pool = Buffer.alloc(0);
let used = 0;

/**
 * A UUID of version 7 (RFC 9562), made before the row is written because sealed values are bound to it.
 * @param millisecond time of the id
 */
export function timeOrderedId(millisecond: number): string {
  if (used >= pool.length) {
    pool = randomBytes(POOL_IDS * RANDOM_BYTES);
    used = 0;
  }
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(millisecond, 0, 6);
  pool.copy(bytes, 6, used, used + RANDOM_BYTES);
  used += RANDOM_BYTES;
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
