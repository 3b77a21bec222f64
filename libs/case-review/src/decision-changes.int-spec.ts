import { type Caller, startTestApp, type TestApp } from '@mingcha/testing';
import { aDecision } from './case-review.factory';
import type { DecisionDraft } from './decision.types';
import { Decisions } from './decisions';
import { ImportReversal } from './import-reversal';
import { house, seedHouse } from './case-review-app.factory';

const MARKET = '11120998MB1000010L';
const BASE = '/api/v1/decisions';

let test: TestApp;
let office: Caller;
let supervisor: Caller;

beforeAll(async () => {
  test = await startTestApp(house);
  await seedHouse(test);
  office = await test.signIn('law_office.00010l');
  supervisor = await test.signIn('bureau_supervisor');
});
afterAll(() => test?.close());

const create = async (overrides: Partial<DecisionDraft> = {}) =>
  (await office.post(BASE).send(aDecision(overrides))).body as {
    id: string;
    version: number;
    documentNumber: string;
  };
const patch = (id: string, version: number, body: object) =>
  office.patch(`${BASE}/${id}`).set('If-Match', `"${version}"`).send(body);
const act = (id: string, version: number, noun: string, body: object) =>
  office.post(`${BASE}/${id}/${noun}`).set('If-Match', `"${version}"`).send(body);
const ground = {
  effectiveOn: '2026-10-09',
  reason: '复议机关认为事实不清',
  documentNumber: '明政复决〔2026〕8号',
};
const rowsOf = <T>(sql: string, params: unknown[] = []) =>
  test.asSystem(() => test.transactions.query<T>(sql, params));

describe('a correction', () => {
  it('supersedes: the earlier version is kept with who, when and what changed', async () => {
    const { id } = await create({ fineFen: 200_000, itemCode: 'X1' });
    const corrected = await patch(id, 1, { fineFen: 300_000, content: '罚款3000元', itemCode: null });
    expect(corrected.body).toMatchObject({ fineFen: 300_000, itemCode: null, version: 2 });
    const { items } = (await office.get(`${BASE}/${id}/history`)).body;
    expect(items).toMatchObject([
      {
        version: 1,
        decision: { fineFen: 200_000, itemCode: 'X1' },
        changes: [],
        supersededBy: '区市场监管局部门法制机构（演示）',
      },
      { version: 2, supersededAt: null },
    ]);
    expect(items[1].changes.map((change: { field: string }) => change.field).sort()).toEqual([
      'content',
      'fineFen',
      'itemCode',
    ]);
  });

  it('keeps an identity number it does not mention, and replaces one it does', async () => {
    const { id } = await create({
      counterpart: {
        name: '周平',
        category: 'person',
        idType: 'resident_id',
        idNumber: '120998199901010028',
      },
    });
    const renamed = await patch(id, 1, { counterpart: { name: '周萍' } });
    expect(renamed.body.counterpart).toMatchObject({ name: '周萍', idNumber: '••••••••••••••0028' });
    const replaced = await patch(id, 2, { counterpart: { idNumber: '12099819990101001X' } });
    expect(replaced.body.counterpart.idNumber).toBe('••••••••••••••001X');
  });

  it('needs the version that was read', async () => {
    const { id } = await create();
    expect((await office.patch(`${BASE}/${id}`).send({ facts: 'x' })).status).toBe(428);
    await patch(id, 1, { facts: '第一次更正' });
    const stale = await patch(id, 1, { facts: '第二次更正' });
    expect([stale.status, stale.body.currentVersion]).toEqual([412, 2]);
  });

  it('passes the same checks as a newcomer and settles findings that are gone', async () => {
    const { id } = await create({ fineFen: null, content: '罚款' });
    expect((await patch(id, 1, { decidedOn: '2027-01-01' })).body.errors).toMatchObject([
      { code: 'decided_in_future' },
    ]);
    const cured = await patch(id, 1, { fineFen: 100_000 });
    expect(cured.body.findings).toEqual([]);
    expect(
      await rowsOf(
        'select rule from mingcha.decision_finding where decision_id = $1 and settled_at is not null',
        [id],
      ),
    ).toEqual([{ rule: 'fine_without_amount' }]);
  });

  it('cannot turn a decision into another one, nor change nothing', async () => {
    const { id, documentNumber } = await create();
    expect((await patch(id, 1, { documentNumber: '别的' })).body.errors).toMatchObject([
      { code: 'not_correctable' },
    ]);
    expect((await patch(id, 1, { documentNumber })).body.errors).toMatchObject([
      { code: 'nothing_to_change' },
    ]);
    expect((await patch(id, 1, {})).body.errors).toMatchObject([{ code: 'nothing_to_change' }]);
    expect((await patch(id, 1, { nonsense: 1 })).body.errors).toMatchObject([
      { code: 'whitelist_validation' },
    ]);
  });

  it('is seen as of an instant', async () => {
    const { id } = await create({ facts: '原来的事实' });
    test.clock.fix('2026-10-12T09:00:00+08:00');
    try {
      await patch(id, 1, { facts: '更正后的事实' });
      const asOf = (instant: string) => office.get(`${BASE}/${id}?asOf=${encodeURIComponent(instant)}`);
      expect((await asOf('2026-10-12T08:59:59+08:00')).body.facts).toBe('原来的事实');
      expect((await asOf('2026-10-12T09:00:00+08:00')).body.facts).toBe('更正后的事实');
      expect((await asOf('2026-10-12T08:00:00+08:00')).status).toBe(404);
      expect((await asOf('gestern')).status).toBe(400);
    } finally {
      test.clock.fix('2026-10-12T08:35:00+08:00');
    }
  });
});

describe('a change of status', () => {
  it('follows the table of transitions, names its document and can be restored', async () => {
    const { id } = await create();
    const revoked = await act(id, 1, 'revocation', ground);
    expect(revoked.body).toMatchObject({
      status: 'revoked',
      statusChangedOn: '2026-10-09',
      statusReason: ground.reason,
      statusDocumentNumber: ground.documentNumber,
      version: 2,
      allowedActions: ['correction', 'restoration'],
    });
    const again = await act(id, 2, 'revocation', ground);
    expect([again.status, again.body.code, again.body.basis]).toEqual([
      409,
      'transition_not_allowed',
      [{ document: 'penalty-law-2021', article: '48' }],
    ]);
    expect((await act(id, 2, 'restoration', ground)).body.status).toBe('effective');
  });

  it('by PATCH needs the same three things', async () => {
    const { id } = await create();
    const bare = await patch(id, 1, { status: 'void' });
    expect(bare.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '/statusChangedOn',
      '/statusReason',
      '/statusDocumentNumber',
    ]);
    const changed = await patch(id, 1, {
      status: 'void',
      statusChangedOn: '2026-10-09',
      statusReason: '重大且明显违法',
      statusDocumentNumber: '（2026）津行终1号',
    });
    expect(changed.body).toMatchObject({ status: 'void', version: 2 });
  });

  it('does not take effect before the decision or in the future', async () => {
    const { id } = await create();
    for (const effectiveOn of ['2026-09-20', '2026-10-13']) {
      expect((await act(id, 1, 'change', { ...ground, effectiveOn })).body.errors).toMatchObject([
        { code: 'day_out_of_range' },
      ]);
    }
  });

  it('survives a correction of the content', async () => {
    const { id } = await create();
    await act(id, 1, 'unlawfulness-finding', ground);
    const corrected = await patch(id, 2, { facts: '补充事实' });
    expect(corrected.body).toMatchObject({
      status: 'unlawful',
      statusChangedOn: '2026-10-09',
      statusReason: ground.reason,
    });
  });
});

describe('an identity number', () => {
  it('is shown in full to those who may, for a reason, after the audit entry is written', async () => {
    const { id } = await create({
      counterpart: {
        name: '周平',
        category: 'person',
        idType: 'resident_id',
        idNumber: '120998199901010028',
      },
    });
    const shown = await supervisor
      .post(`${BASE}/${id}/identity-disclosure`)
      .set('Idempotency-Key', 'reveal')
      .send({ reason: '核对当事人身份' });
    expect(shown.body).toEqual({ idNumber: '120998199901010028', representativeIdNumber: null });
    expect(
      await test.database.asOwner(
        `select detail from audit.entry where action = 'person.reveal' and object_id = $1`,
        [id],
      ),
    ).toEqual([{ detail: '{"reason":"核对当事人身份"}' }]);
    expect(await rowsOf(`select 1 from mingcha.idempotency_key where key = 'reveal'`)).toEqual([]);
  });

  it('is not shown without a reason or to those who may not', async () => {
    const { id } = await create();
    expect((await supervisor.post(`${BASE}/${id}/identity-disclosure`).send({})).status).toBe(400);
    const officer = await test.signIn('officer.00010l');
    expect(
      (await officer.post(`${BASE}/${id}/identity-disclosure`).send({ reason: '想看一看' })).status,
    ).toBe(403);
  });
});

describe('the reversal of an import', () => {
  const BATCH = '01900000-0000-7000-8000-00000000000';
  const bring = (drafts: DecisionDraft[], batchId: string) =>
    test.asSystem(() =>
      test.app.get(Decisions).record(drafts, { source: 'import', onExisting: 'update', batchId }),
    );
  const reverse = (batchId: string) =>
    test.asSystem(() => test.app.get(ImportReversal).reverse(batchId, '导入了错误的文件'));

  it('takes back what the batch created and restores what it updated', async () => {
    const known = aDecision({ organUscc: MARKET, facts: '原来的事实' });
    const fresh = aDecision({ organUscc: MARKET });
    const [before] = await bring([known], `${BATCH}1`);
    await bring([{ ...known, facts: '批次二的事实', decidedOn: '2026-09-23' }, fresh], `${BATCH}2`);
    const result = await reverse(`${BATCH}2`);
    expect([result.retracted.length, result.restored]).toEqual([1, [before!.id]]);
    expect((await office.get(`${BASE}/${before!.id}`)).body).toMatchObject({
      facts: '原来的事实',
      decidedOn: '2026-09-21',
      version: 3,
    });
    expect((await office.get(`${BASE}/${result.retracted[0]}`)).status).toBe(404);
    const clocks = await rowsOf(`select state from mingcha.deadline where subject_id = $1`, [
      result.retracted[0],
    ]);
    expect(clocks).toEqual([{ state: 'cancelled' }]);
    expect(await bring([fresh], `${BATCH}3`)).toMatchObject([{ outcome: 'created' }]);
  });

  it('is refused as a whole once a decision of the batch was corrected', async () => {
    const [first] = await bring(
      [aDecision({ organUscc: MARKET }), aDecision({ organUscc: MARKET })],
      `${BATCH}4`,
    );
    await patch(first!.id!, 1, { facts: '更正' });
    await expect(reverse(`${BATCH}4`)).rejects.toMatchObject({ code: 'batch_in_use' });
    expect((await office.get(`${BASE}?batchId=${BATCH}4`)).body.total.count).toBe(2);
  });
});
