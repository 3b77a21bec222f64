import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Where a sealed value stands; a value copied to another place does not open there. */
export interface Place {
  table: string;
  column: string;
  rowId: string;
}

const SUITE = 'a1';
const KEY_ID = 'k1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals personal fields with AES-256-GCM, bound to their table, column and row. Keys are derived from the root
 * key, which stands outside the database.
 */
export class Sealing {
  private readonly key: Buffer;

  constructor(private readonly rootKey: string) {
    this.key = derive(rootKey, 'sealing');
  }

  /** @returns `suite.keyId.base64url(nonce, body, tag)` */
  seal(plain: string, place: Place): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(associated(place));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return `${SUITE}.${KEY_ID}.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')}`;
  }

  /** @throws Error when the value was changed or stands in another place */
  open(sealed: string, place: Place): string {
    const [suite, keyId, encoded] = sealed.split('.');
    if (suite !== SUITE || keyId !== KEY_ID || !encoded)
      throw new Error('The sealed value has an unknown suite or key');
    const bytes = Buffer.from(encoded, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, NONCE_BYTES)).setAAD(
      associated(place),
    );
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const body = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([body, decipher.final()]).toString('utf8');
  }

  /** A keyed digest for exact search and duplicates; one key per purpose, so columns cannot be joined. */
  blindIndex(purpose: string, normalized: string): Buffer {
    return createHmac('sha256', derive(this.rootKey, `blind-index:${purpose}`))
      .update(normalized)
      .digest();
  }

  /** A key of its own for a named purpose, 32 bytes. */
  keyFor(purpose: string): Buffer {
    return derive(this.rootKey, purpose);
  }
}

function derive(rootKey: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', rootKey, 'mingcha', purpose, 32));
}

function associated(place: Place): Buffer {
  return Buffer.from(`${place.table}/${place.column}/${place.rowId}`);
}
