import type { DecisionInput } from './decision.dto';
import { compareWithExisting, type ExistingRow } from './existing-row';

const stored: ExistingRow = {
  id: '1',
  key: 'k',
  organId: 'o',
  actKind: 'penalty',
  documentNumber: 'n',
  version: 1,
  contentDigest: 'same',
  sourceVersion: '5',
  batchId: 'batch',
  status: 'effective',
  decidedOn: '2026-09-21',
};
const judge = (digest: string, draft: Partial<DecisionInput>, options: object = {}) => {
  const verdict = compareWithExisting({ digest, draft: draft as DecisionInput }, stored, {
    source: 'rest',
    onExisting: 'update',
    ...options,
  });
  return verdict.act === 'refuse' ? verdict.problem.code : verdict.act;
};

describe('a draft whose number is known', () => {
  it('with the same content is left, whatever its version', () => {
    expect(judge('same', { sourceVersion: '1' })).toBe('leave');
    expect(judge('same', { status: 'effective' })).toBe('leave');
  });

  it('with another status updates', () => expect(judge('same', { status: 'revoked' })).toBe('update'));

  it('with other content updates, unless its version is not newer', () => {
    expect(judge('other', {})).toBe('update');
    expect(judge('other', { sourceVersion: '6' })).toBe('update');
    expect(judge('other', { sourceVersion: '4' })).toBe('older_source_version');
    expect(judge('other', { sourceVersion: '5' })).toBe('same_source_version');
  });

  it('that the same batch has written is a duplicate in the file', () => {
    expect(judge('other', {}, { batchId: 'batch' })).toBe('duplicate_in_file');
    expect(judge('other', {}, { batchId: 'another' })).toBe('update');
  });
});
