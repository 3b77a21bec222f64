import { systemActor } from '@mingcha/platform';
import { startTestApp, TEST_PASSWORD, type TestApp } from '@mingcha/testing';
import type request from 'supertest';
import { aDecision } from './case-review.factory';
import type { DecisionDraft, RecordOutcome } from './decision.types';
import { Decisions } from './decisions';
import { house, seedHouse } from './case-review-app.factory';

const MARKET = '11120998MB1000010L';
const CITY = '11120998MB1079208Y';
const BATCH = '/api/v1/decisions/batch';

let test: TestApp;
let token: string;

beforeAll(async () => {
  test = await startTestApp(house);
  await seedHouse(test);
  const answer = await test.http
    .post('/api/v1/oauth/token')
    .auth('demo-client', TEST_PASSWORD)
    .type('form')
    .send({ grant_type: 'client_credentials' });
  token = answer.body.access_token as string;
});
afterAll(() => test?.close());

const send = (items: unknown, key?: string): request.Test => {
  const sent = test.http.post(BATCH).set('Authorization', `Bearer ${token}`);
  return (key ? sent.set('Idempotency-Key', key) : sent).send({ items });
};
interface Result {
  index: number;
  outcome: string;
  id?: string;
  problem?: { code: string; status: number; errors: { pointer: string; code: string }[] };
  warnings?: { code: string }[];
}
const counts = (results: Result[]) =>
  results.reduce<Record<string, number>>(
    (sum, { outcome }) => ({ ...sum, [outcome]: (sum[outcome] ?? 0) + 1 }),
    {},
  );
const rowsOf = <T>(sql: string, params: unknown[] = []) =>
  test.asSystem(() => test.transactions.query<T>(sql, params));

describe('a batch of a thousand', () => {
  const good = Array.from({ length: 945 }, () => aDecision({ sourceVersion: '5' }));
  const known = Array.from({ length: 15 }, () => aDecision({ sourceVersion: '5' }));
  const bad = Array.from({ length: 40 }, (_, n) =>
    aDecision(n % 2 ? { decidedOn: '2026-02-30' } : { fineFen: -1 }),
  );
  const items: DecisionDraft[] = [...known, ...good, ...bad];
  let results: Result[];

  it('creates the good rows, leaves the known ones and refuses each bad one with its pointer', async () => {
    expect(counts((await send(known)).body.results)).toEqual({ created: 15 });
    const answer = await send(items, 'thousand');
    expect(answer.status).toBe(200);
    results = answer.body.results as Result[];
    expect(counts(results)).toEqual({ created: 945, unchanged: 15, refused: 40 });
    expect(results.map((result) => result.index)).toEqual(items.map((_, index) => index));
    expect(results[960]!.problem).toMatchObject({
      status: 400,
      errors: [{ pointer: '/items/960/fineFen', code: 'min' }],
    });
    expect(results[961]!.problem!.errors).toMatchObject([
      { pointer: '/items/961/decidedOn', code: 'is_plain_date' },
    ]);
  });

  it('opens one clock and leaves one audit entry for each row it created', async () => {
    const ids = results.filter((result) => result.outcome === 'created').map((result) => result.id);
    const [row] = await test.database.asOwner(
      `select (select count(*)::int from mingcha.deadline where subject_id = any ($1::uuid[])) as clocks,
              (select count(*)::int from audit.entry where object_id = any ($1::text[]) and action = 'decision.create') as entries`,
      [ids],
    );
    expect(row).toEqual({ clocks: 945, entries: 945 });
  });

  it('answers a replay with the same key as it did first', async () => {
    const again = await send(items, 'thousand');
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.body.results).toEqual(results);
  });

  it('changes nothing when it is sent again without a key', async () => {
    expect(counts((await send(items)).body.results)).toEqual({ unchanged: 960, refused: 40 });
  });
});

describe('versions of the sender', () => {
  const number = '明市罚〔2026〕版本1号';
  const version = (sourceVersion: string, fineFen: number) =>
    aDecision({
      documentNumber: number,
      sourceVersion,
      content: '',
      fineFen,
      counterpart: { name: '甲', category: 'person' },
    });

  it('are taken when newer, refused when older, and refused when the same version says something else', async () => {
    const answer = await send([
      version('9', 100),
      version('10', 200),
      version('9', 300),
      version('10', 400),
      version('10', 200),
    ]);
    const results = answer.body.results as Result[];
    expect(results.map((result) => result.problem?.code ?? result.outcome)).toEqual([
      'created',
      'updated',
      'older_source_version',
      'same_source_version',
      'unchanged',
    ]);
    expect(results[2]!.problem!.status).toBe(409);
    const [row] = await rowsOf('select fine_fen, version from mingcha.decision where document_number = $1', [
      number,
    ]);
    expect(row).toEqual({ fine_fen: 200, version: 2 });
    const versions = await rowsOf(
      'select fine_fen from mingcha.decision_version where document_number = $1',
      [number],
    );
    expect(versions).toEqual([{ fine_fen: 100 }]);
  });

  it('move the clock when the day of the decision is corrected, and cancel the old one', async () => {
    const draft = aDecision({ decidedOn: '2026-09-21' });
    const [first] = (await send([draft])).body.results as Result[];
    await send([{ ...draft, decidedOn: '2026-09-22' }]);
    const clocks = await rowsOf(
      `select starts_on, due_on, state, occurrence from mingcha.deadline where subject_id = $1 order by occurrence`,
      [first!.id],
    );
    expect(clocks).toEqual([
      { starts_on: '2026-09-21', due_on: '2026-10-08', state: 'cancelled', occurrence: 1 },
      { starts_on: '2026-09-22', due_on: '2026-10-09', state: 'running', occurrence: 2 },
    ]);
  });
});

describe('a department system', () => {
  it('is refused row by row for another organ’s decisions', async () => {
    const results = (
      await send([aDecision(), aDecision({ organUscc: CITY }), aDecision({ organUscc: MARKET })])
    ).body.results as Result[];
    expect(results.map((result) => result.outcome)).toEqual(['created', 'refused', 'created']);
    expect(results[1]!.problem).toMatchObject({ status: 403, code: 'organ_not_yours' });
  });

  it('is heard about a day on which its organ was no enforcement subject, with a finding', async () => {
    const [result] = (await send([aDecision({ decidedOn: '2014-12-31' })])).body.results as Result[];
    expect(result).toMatchObject({ outcome: 'created', warnings: [{ code: 'subjects.status-on-day' }] });
    const findings = await rowsOf('select rule, basis from mingcha.decision_finding where decision_id = $1', [
      result!.id,
    ]);
    expect(findings).toEqual([
      { rule: 'subjects.status-on-day', basis: [{ document: 'penalty-law-2021', article: '17' }] },
    ]);
  });

  it.each([
    ['no list', 'x'],
    ['an empty list', []],
    ['more than a thousand rows', Array.from({ length: 1001 }, () => ({}))],
  ])('is refused as a whole for %s', async (_, items) => {
    const answer = await send(items);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ pointer: '/items', code: 'array_size' }]);
  });

  it('is told about rows that are no decisions at all', async () => {
    const results = (await send([null, 7, [], 'x', {}, aDecision()])).body.results as Result[];
    expect(counts(results)).toEqual({ refused: 5, created: 1 });
  });

  it('never reads an identity number back, nor is one stored in clear', async () => {
    const idNumber = '120998199901010028';
    const [result] = (
      await send(
        [aDecision({ counterpart: { name: '周平', category: 'person', idType: '身份证', idNumber } })],
        'sealed',
      )
    ).body.results as Result[];
    const answer = await test.http
      .get(`/api/v1/decisions/${result!.id}`)
      .set('Authorization', `Bearer ${token}`);
    expect(answer.body.counterpart.idNumber).toBe('••••••••••••••0028');
    const dump = await rowsOf(
      `select d::text from mingcha.decision d where id = $1 union all select k::text from mingcha.idempotency_key k`,
      [result!.id],
    );
    expect(JSON.stringify([answer.body, dump])).not.toContain(idNumber);
  });
});

describe('a file', () => {
  const record = (drafts: unknown[], options: Partial<Parameters<Decisions['record']>[1]> = {}) =>
    test.transactions.run(systemActor('import'), () =>
      test.app.get(Decisions).record(drafts, { source: 'import', onExisting: 'update', ...options }),
    );
  const kinds = (outcomes: RecordOutcome[]) => outcomes.map((each) => each.problems[0]?.code ?? each.outcome);

  it('may repeat a row, but not a number with other content, in whatever chunk it stands', async () => {
    const memory = new Map<string, string>();
    const a = aDecision({ organUscc: MARKET });
    const b = aDecision({ organUscc: MARKET });
    const first = await record([a, b, a, { ...a, facts: '另查明其他事实' }], { memory });
    expect(kinds(first)).toEqual(['created', 'created', 'unchanged', 'duplicate_in_file']);
    const second = await record([b, { ...b, facts: '另查明其他事实' }], { memory });
    expect(kinds(second)).toEqual(['unchanged', 'duplicate_in_file']);
  });

  it('says in a dry run what it would do, and does nothing', async () => {
    const memory = new Map<string, string>();
    const a = aDecision({ organUscc: MARKET });
    const outcomes = await record(
      [a, a, { ...a, facts: '别的' }, aDecision({ organUscc: MARKET, decidedOn: '昨天' })],
      {
        memory,
        dryRun: true,
      },
    );
    expect(kinds(outcomes)).toEqual(['created', 'unchanged', 'duplicate_in_file', 'is_plain_date']);
    expect(
      await rowsOf('select 1 from mingcha.decision where document_number = $1', [a.documentNumber]),
    ).toEqual([]);
  });

  it('updates, keeps or refuses what exists, as the person who applies it has said', async () => {
    const a = aDecision({ organUscc: MARKET });
    const changed = { ...a, facts: '更正后的事实' };
    await record([a]);
    expect(kinds(await record([changed], { onExisting: 'refuse' }))).toEqual(['already_exists']);
    expect(await record([changed], { onExisting: 'skip' })).toMatchObject([
      { outcome: 'unchanged', warnings: [{ code: 'existing_kept' }] },
    ]);
    expect(kinds(await record([changed], { onExisting: 'update' }))).toEqual(['updated']);
  });

  it('with rows of several organs finds each organ by its code', async () => {
    const outcomes = await record([
      aDecision({ organUscc: MARKET }),
      aDecision({ organUscc: CITY }),
      aDecision(),
    ]);
    expect(kinds(outcomes)).toEqual(['created', 'created', 'is_defined']);
  });
});
