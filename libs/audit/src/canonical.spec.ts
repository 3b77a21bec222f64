import { type AuditEntry, canonicalBytes, chainOf, hashOf, sortedJson } from './canonical';

const entry: AuditEntry = {
  chain: 9,
  seq: 1,
  recordedAt: '1791765300000000',
  suite: 'sha256',
  actorKind: 'person',
  actorId: '018f0000-0000-7000-8000-000000000001',
  actorLabel: 'ref:00',
  actorRole: 'law_office',
  actorOrganId: null,
  sessionId: null,
  action: 'decision.create',
  outcome: 'done',
  organId: null,
  objectType: 'decision',
  objectId: 'x',
  requestId: 'r',
  sourceAddress: '10.1.2.3',
  digestBefore: null,
  digestAfter: null,
  detail: '{"文书":"a:1;N;"}',
  previousHash: '0'.repeat(64),
  hash: '',
};

describe('canonical bytes of an audit entry', () => {
  it('write every field as its length in bytes and its text, and nothing as N;', () => {
    expect(canonicalBytes(entry).toString()).toBe(
      `1:11:91:164:${'0'.repeat(64)}16:17917653000000006:sha2566:person` +
        '36:018f0000-0000-7000-8000-0000000000016:ref:0010:law_officeN;N;15:decision.create4:doneN;' +
        '8:decision1:x1:r8:10.1.2.3N;N;19:{"文书":"a:1;N;"}',
    );
  });

  it('count bytes, not characters', () => {
    expect(Buffer.byteLength('{"文书":"a:1;N;"}')).toBe(19);
  });

  it('tell an empty text from nothing', () => {
    expect(hashOf({ ...entry, detail: '' })).not.toBe(hashOf({ ...entry, detail: null }));
  });

  it('cannot be made equal by moving text from one field to the next', () => {
    const moved = { ...entry, action: 'decision.createX', outcome: 'done' };
    const other = { ...entry, action: 'decision.create', outcome: 'Xdone' };
    expect(hashOf(moved)).not.toBe(hashOf(other));
  });

  it.each(Object.keys(entry).filter((name) => name !== 'hash'))('change when %s changes', (name) => {
    const value = entry[name as keyof AuditEntry];
    const changed = { ...entry, [name]: typeof value === 'number' ? value + 1 : `${value ?? ''}1` };
    expect(hashOf(changed)).not.toBe(hashOf(entry));
  });
});

describe('the chain of an entry', () => {
  it('is one of 64 for an organ, always the same', () => {
    const organ = '018f0000-0000-7000-8000-000000000001';
    expect(chainOf(organ, 'person')).toBe(chainOf(organ, 'system'));
    expect(chainOf(organ, 'person')).toBeLessThan(64);
  });

  it('is 64 for the public and 65 for everybody else without organ', () => {
    expect([chainOf(null, 'public'), chainOf(null, 'person'), chainOf(null, 'system')]).toEqual([64, 65, 65]);
  });
});

describe('JSON with sorted keys', () => {
  it('is equal for equal values in another order, also deep inside', () => {
    expect(sortedJson({ b: [{ y: 1, x: 2 }], a: undefined })).toBe(sortedJson({ b: [{ x: 2, y: 1 }] }));
  });
});
