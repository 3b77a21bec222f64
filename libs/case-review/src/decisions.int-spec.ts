import { type Caller, startTestApp, type TestApp } from '@mingcha/testing';
import { aDecision, inventedUscc } from './case-review.factory';
import { house, seedHouse } from './case-review-app.factory';

const MARKET = '11120998MB1000010L';
const CITY = '11120998MB1079208Y';
const BASE = '/api/v1/decisions';

let test: TestApp;
let office: Caller;
let otherOffice: Caller;
let supervisor: Caller;

beforeAll(async () => {
  test = await startTestApp(house);
  await seedHouse(test);
  office = await test.signIn('law_office.00010l');
  otherOffice = await test.signIn('law_office.79208y');
  supervisor = await test.signIn('bureau_supervisor');
});
afterAll(() => test?.close());

describe('recording one decision', () => {
  it('answers 201 with its place and opens the seven-working-day clock with it', async () => {
    const draft = aDecision({ decidedOn: '2026-09-21' });
    const answer = await office.post(BASE).send(draft);
    // 25 September is Mid-Autumn, 1 to 7 October National Day: 22, 23, 24, 28, 29, 30 September, 8 October.
    expect(answer.body).toMatchObject({
      documentNumber: draft.documentNumber,
      organUscc: MARKET,
      source: 'manual',
      status: 'effective',
      version: 1,
      findings: [],
      deadlines: [{ ruleId: 'disclosure.penalty-licensing', startsOn: '2026-09-21', dueOn: '2026-10-08' }],
      allowedActions: [
        'correction',
        'change',
        'revocation',
        'unlawfulness-finding',
        'invalidity-declaration',
      ],
    });
    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe(`${BASE}/${answer.body.id}`);
    expect(answer.headers['etag']).toBe('"1"');
  });

  it('opens the twenty-working-day clock for the kinds that are neither penalty nor licensing', async () => {
    const answer = await office
      .post(BASE)
      .send(aDecision({ actKind: 'reward', penaltyKinds: [], fineFen: null }));
    expect(answer.body.deadlines).toMatchObject([{ ruleId: 'disclosure.general', dueOn: '2026-10-26' }]);
  });

  it('opens no clock for a decision made before there was a rule', async () => {
    const answer = await office.post(BASE).send(aDecision({ decidedOn: '2017-03-01', validUntil: null }));
    expect(answer.status).toBe(201);
    expect(answer.body.deadlines).toEqual([]);
  });

  it('cleans blanks, full-width forms and lower-case codes', async () => {
    const uscc = inventedUscc(900_001);
    const wide = uscc.toLowerCase().replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
    const draft = aDecision({
      counterpart: {
        name: '\u3000 明川宏隆餐饮有限公司\u3000',
        category: '法人及非法人组织',
        uscc: ` ${wide} `,
      },
      penaltyKinds: ['罚款'],
    });
    const answer = await office.post(BASE).send(draft);
    expect(answer.body).toMatchObject({
      counterpart: { name: '明川宏隆餐饮有限公司', category: 'organization', uscc },
      penaltyKinds: ['fine'],
      findings: [],
    });
  });

  it.each([
    [
      'without a name',
      { counterpart: { name: '  ', category: 'person' } },
      '/counterpart/name',
      'is_defined',
    ],
    ['without a document number', { documentNumber: '' }, '/documentNumber', 'is_defined'],
    ['of an unknown organ', { organUscc: '11120998ZZ99999910' }, '/organUscc', 'unknown_organ'],
    ['without a day', { decidedOn: null }, '/decidedOn', 'is_defined'],
    ['of an impossible day', { decidedOn: '2026-02-30' }, '/decidedOn', 'is_plain_date'],
    ['of a future day', { decidedOn: '2026-10-13' }, '/decidedOn', 'decided_in_future'],
    [
      'on a party of no category',
      { counterpart: { name: '甲', category: '公司' } },
      '/counterpart/category',
      'is_in',
    ],
    ['with an unknown kind of penalty', { penaltyKinds: ['口头批评'] }, '/penaltyKinds', 'is_in'],
    ['with an amount that is no number', { fineFen: '贰仟元' }, '/fineFen', 'is_int'],
    ['with a negative amount', { fineFen: -200_000 }, '/fineFen', 'min'],
    ['that ends before it starts', { validUntil: '2020-01-01' }, '/validUntil', 'ends_before_start'],
    ['with a field nobody knows', { fine: 1 }, '/fine', 'whitelist_validation'],
  ])('refuses a decision %s', async (_, overrides, pointer, code) => {
    const answer = await office.post(BASE).send({ ...aDecision(), ...overrides });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code, severity: 'error' }));
  });

  it.each([
    [
      'a wrong check digit of the credit code',
      { counterpart: { name: '甲公司', category: 'organization', uscc: '91120998LL26XR5JX0' } },
      'uscc_check_digit',
    ],
    [
      'a wrong check digit of the identity number',
      {
        counterpart: {
          name: '李丽宁',
          category: 'person',
          idType: 'resident_id',
          idNumber: '120998199005211960',
        },
      },
      'resident_id_check_digit',
    ],
    [
      'a fine in the text that differs from the amount',
      { content: '罚款2000元', fineFen: 2_000_000 },
      'fine_differs_from_text',
    ],
    ['a fine without an amount', { content: '罚款', fineFen: null }, 'fine_without_amount'],
    [
      'a placeholder for the source',
      { details: { sourceUnitCode: '00000000000000000X' } },
      'placeholder_code',
    ],
  ])('takes a decision with %s and keeps the finding', async (_, overrides, rule) => {
    const answer = await office.post(BASE).send(aDecision(overrides));
    expect(answer.status).toBe(201);
    expect(answer.body.findings).toMatchObject([{ rule, severity: 'warning' }]);
    const { body } = await office.get(
      `${BASE}?hasFindings=true&documentNumber=${encodeURIComponent(answer.body.documentNumber)}`,
    );
    expect(body.items).toMatchObject([{ id: answer.body.id, findingCount: 1 }]);
  });

  it('refuses a person who types a number that exists with other content, and answers a replay with the record', async () => {
    const draft = aDecision();
    const first = await office.post(BASE).send(draft);
    const replay = await office.post(BASE).send(draft);
    expect(replay.status).toBe(200);
    expect(replay.body.id).toBe(first.body.id);
    const other = await office.post(BASE).send({ ...draft, facts: '另查明其他事实' });
    expect(other.status).toBe(409);
    expect(other.body).toMatchObject({ code: 'already_exists', decisionId: first.body.id });
  });

  it('gives the first answer again for the same key and refuses the key for another body', async () => {
    const draft = aDecision();
    const send = (body: object) => office.post(BASE).set('Idempotency-Key', 'key-1').send(body);
    const first = await send(draft);
    const again = await send(draft);
    expect([again.status, again.headers['idempotent-replayed'], again.body.id]).toEqual([
      201,
      'true',
      first.body.id,
    ]);
    expect((await send(aDecision())).body.code).toBe('key_reused');
  });

  it('writes one decision when fifty copies arrive at once', async () => {
    const draft = aDecision();
    const answers = await Promise.all(Array.from({ length: 50 }, () => office.post(BASE).send(draft)));
    const statuses = answers.map((answer) => answer.status).sort();
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 200)).toHaveLength(49);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    const [row] = await test.asSystem(() =>
      test.transactions.query<{ count: number }>(
        `select count(*)::int as count from mingcha.deadline where subject_id = $1`,
        [answers[0]!.body.id],
      ),
    );
    expect(row!.count).toBe(1);
  });
});

describe('the enforcement subject on the day of the act', () => {
  it('refuses by hand, with its basis, what an organ decided before it was a subject', async () => {
    const answer = await office.post(BASE).send(aDecision({ decidedOn: '2014-12-31', validUntil: null }));
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      code: 'not_an_enforcement_subject',
      basis: [{ document: 'penalty-law-2021', article: '17' }],
    });
  });
});

describe('finding decisions', () => {
  beforeAll(async () => {
    await office
      .post(BASE)
      .send(aDecision({ counterpart: { name: '明川望江茶馆', category: 'sole_trader' } }));
    await office.post(BASE).send(
      aDecision({
        counterpart: {
          name: '王望',
          category: 'person',
          idType: 'resident_id',
          idNumber: '12099819990101001x',
        },
      }),
    );
    await otherOffice
      .post(BASE)
      .send(aDecision({ counterpart: { name: '明川望湖茶馆', category: 'sole_trader' } }));
  });

  const names = async (caller: Caller, query: string) =>
    ((await caller.get(`${BASE}?${query}`)).body.items as { counterpart: { name: string } }[])
      .map((item) => item.counterpart.name)
      .sort();

  it.each([
    ['two characters', '茶馆', ['明川望江茶馆', '明川望湖茶馆']],
    ['three characters', '望江茶', ['明川望江茶馆']],
    ['one character', '馆', ['明川望江茶馆', '明川望湖茶馆']],
    ['characters that stand in the name, but not side by side', '江馆', []],
    ['a sign that means something to the database', '望%茶', []],
  ])('by %s of the name', async (_, q, expected) => {
    expect(await names(supervisor, `q=${encodeURIComponent(q)}`)).toEqual(expected);
  });

  it('by a piece of the document number', async () => {
    const { body } = await office.post(BASE).send(aDecision({ documentNumber: '明市罚字〔2026〕X77号' }));
    const found = await supervisor.get(`${BASE}?q=${encodeURIComponent('x77')}`);
    expect(found.body.items).toMatchObject([{ id: body.id, deadline: { dueOn: '2026-10-08' } }]);
  });

  it('by a whole identity number, which stands in no address', async () => {
    const found = await supervisor.post(`${BASE}/search`).send({ idNumber: '12099819990101001X' });
    expect(found.body.items).toMatchObject([{ counterpart: { name: '王望' } }]);
    expect(found.body.total).toEqual({ count: 1, exact: true });
    expect((await supervisor.get(`${BASE}?idNumber=12099819990101001X`)).status).toBe(400);
  });

  it('pages with a cursor through all rows once', async () => {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await office.get(
        `${BASE}?limit=7&sort=documentNumber${cursor ? `&cursor=${cursor}` : ''}`,
      );
      ids.push(...(body.items as { id: string }[]).map((item) => item.id));
      cursor = body.page.next as string | null;
    } while (cursor);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe((await office.get(BASE)).body.total.count);
  });

  it('shows an organ its own decisions only, and answers 404 for another organ’s', async () => {
    expect(await names(otherOffice, `q=${encodeURIComponent('茶馆')}`)).toEqual(['明川望湖茶馆']);
    const { body } = await office.get(`${BASE}?q=${encodeURIComponent('望江')}`);
    const id = body.items[0].id as string;
    const foreign = await otherOffice.get(`${BASE}/${id}`);
    const missing = await otherOffice.get(`${BASE}/01900000-0000-7000-8000-000000000000`);
    expect([foreign.status, foreign.body.title]).toEqual([404, missing.body.title]);
    expect((await otherOffice.get(`${BASE}/${id}/history`)).status).toBe(404);
    expect(
      (await otherOffice.patch(`${BASE}/${id}`).set('If-Match', '"1"').send({ facts: 'x' })).status,
    ).toBe(404);
  });

  it('refuses a decision sent for another organ', async () => {
    const answer = await office.post(BASE).send(aDecision({ organUscc: CITY }));
    expect([answer.status, answer.body.code]).toEqual([403, 'organ_not_yours']);
  });
});
