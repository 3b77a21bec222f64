import { AuditHttpModule, auditEntities } from '@mingcha/audit';
import { IdentityHttpModule, IdentitySeed, identityEntities } from '@mingcha/identity';
import { actKinds, type PlainDate } from '@mingcha/law';
import { type Caller, startTestApp, type TestApp } from '@mingcha/testing';
import { subjectsEntities } from './subjects.entities';
import { SubjectsHttpModule } from './subjects.module';
import { Subjects } from './subjects.queries';
import { SubjectsSeed } from './subjects.seed';

const BASE = '/api/v1/enforcement-subjects';
const day = (text: string) => text as PlainDate;

let test: TestApp;
let supervisor: Caller;
let office: Caller;
let market: string;
let city: string;

beforeAll(async () => {
  test = await startTestApp({
    modules: [AuditHttpModule, IdentityHttpModule, SubjectsHttpModule],
    entities: [...auditEntities, ...identityEntities, ...subjectsEntities],
  });
  await test.asSystem(async () => {
    await test.app.get(IdentitySeed).seedReference();
    await test.app.get(IdentitySeed).seedDemonstration();
  });
  const organs = await test.database.asOwner<{ id: string; uscc: string }>(
    'select id, uscc from mingcha.organ',
  );
  market = organs.find((organ) => organ.uscc === '11120998MB1000010L')!.id;
  city = organs.find((organ) => organ.uscc === '11120998MB1079208Y')!.id;
  supervisor = await test.signIn('bureau_supervisor');
  office = await test.signIn('law_office.00010l');
});
afterAll(() => test?.close());

const period = (overrides: object = {}) => ({
  organId: market,
  subjectKind: 'organ',
  actKinds: ['penalty', 'inspection'],
  legalGround: '《中华人民共和国行政处罚法》第十七条',
  validFrom: '2020-01-01',
  validUntil: '2024-12-31',
  ...overrides,
});
const ask = (actKind: 'penalty' | 'licensing', on: string, knownAt?: string, organId = market) =>
  test
    .asSystem(() =>
      test.app
        .get(Subjects)
        .statusOn([{ organId, actKind, day: day(on) }], knownAt ? new Date(knownAt) : undefined),
    )
    .then(([status]) => (status!.isSubject ? 'subject' : status!.reason));
const supersede = (id: string, version: number, body: object) =>
  supervisor.post(`${BASE}/${id}/supersession`).set('If-Match', `"${version}"`).send(body);

describe('the register of enforcement subjects', () => {
  let first: { id: string; version: number };

  it('answers for an organ that was never entered', async () => {
    expect(await ask('penalty', '2022-05-01')).toBe('never_entered');
  });

  it('takes a period and answers on its first and last day, not before and not after', async () => {
    const answer = await supervisor.post(BASE).send(period());
    expect([answer.status, answer.headers['location']]).toEqual([201, `${BASE}/${answer.body.id}`]);
    expect(answer.body).toMatchObject({
      validFrom: '2020-01-01',
      validUntil: '2024-12-31',
      supersededAt: null,
      version: 1,
    });
    first = answer.body as typeof first;
    const days = ['2019-12-31', '2020-01-01', '2024-12-31', '2025-01-01'];
    expect(await Promise.all(days.map((on) => ask('penalty', on)))).toEqual([
      'not_on_this_day',
      'subject',
      'subject',
      'not_on_this_day',
    ]);
    expect(await ask('licensing', '2022-05-01')).toBe('not_for_this_kind');
  });

  it('refuses a period that overlaps one of the same capacity, but not one of another', async () => {
    const overlapping = await supervisor
      .post(BASE)
      .send(period({ validFrom: '2024-12-31', validUntil: undefined }));
    expect([overlapping.status, overlapping.body.code]).toEqual([409, 'period_overlaps']);
    expect(
      (await supervisor.post(BASE).send(period({ subjectKind: 'entrusted', actKinds: ['reward'] }))).status,
    ).toBe(201);
  });

  it('refuses a period that ends before it starts and kinds that do not exist', async () => {
    expect(
      (await supervisor.post(BASE).send(period({ organId: city, validUntil: '2019-01-01' }))).status,
    ).toBe(400);
    expect((await supervisor.post(BASE).send(period({ organId: city, actKinds: ['pardon'] }))).status).toBe(
      400,
    );
    expect((await supervisor.post(BASE).send(period({ organId: city, actKinds: [] }))).status).toBe(400);
  });

  it('keeps a superseded entry and tells what was known at an instant', async () => {
    test.clock.fix('2026-10-12T08:50:00+08:00');
    const { organId: _, ...replacement } = period({ validFrom: '2021-03-01', validUntil: undefined });
    const answer = await supersede(first.id, 1, { reason: '公告日期录入有误', replacement });
    expect(answer.body).toMatchObject({ validFrom: '2021-03-01', validUntil: null });
    const old = await supervisor.get(`${BASE}/${first.id}`);
    expect(old.body).toMatchObject({
      supersededBy: answer.body.id,
      supersessionReason: '公告日期录入有误',
      version: 2,
    });
    expect(await ask('penalty', '2020-06-01')).toBe('not_on_this_day');
    expect(await ask('penalty', '2020-06-01', '2026-10-12T08:40:00+08:00')).toBe('subject');
    expect(await ask('penalty', '2026-06-01', '2026-10-12T08:40:00+08:00')).toBe('not_on_this_day');
    expect(await ask('penalty', '2026-06-01')).toBe('subject');
    expect(await ask('penalty', '2026-06-01', '2026-10-01T00:00:00+08:00')).toBe('never_entered');
  });

  it('does not supersede twice, nor on an old version', async () => {
    expect((await supersede(first.id, 1, { reason: '再次更正' })).status).toBe(412);
    const again = await supersede(first.id, 2, { reason: '再次更正' });
    expect([again.status, again.body.code]).toEqual([409, 'already_superseded']);
  });

  it('answers many questions at once in their order', async () => {
    const answers = await test.asSystem(() =>
      test.app.get(Subjects).statusOn([
        { organId: market, actKind: 'penalty', day: day('2026-06-01') },
        { organId: city, actKind: 'penalty', day: day('2026-06-01') },
        { organId: market, actKind: 'penalty', day: day('2026-06-01') },
        { organId: market, actKind: 'licensing', day: day('2026-06-01') },
      ]),
    );
    expect(answers.map((status) => status.isSubject || status.reason)).toEqual([
      true,
      'never_entered',
      true,
      'not_for_this_kind',
    ]);
  });

  it('lists what is believed now, and to an organ its own entries only', async () => {
    await supervisor.post(BASE).send(period({ organId: city }));
    const now = await supervisor.get(`${BASE}?supersededAt.isNull=true`);
    expect(now.body.total.count).toBe(3);
    const own = await office.get(BASE);
    expect(new Set(own.body.items.map((item: { organId: string }) => item.organId))).toEqual(
      new Set([market]),
    );
    expect((await office.post(BASE).send(period({ organId: city, subjectKind: 'authorized' }))).status).toBe(
      404,
    );
  });

  it('is not written by those who may only read', async () => {
    const director = await test.signIn('bureau_director');
    expect((await director.get(BASE)).status).toBe(200);
    expect((await director.post(BASE).send(period({ organId: city, subjectKind: 'street' }))).status).toBe(
      403,
    );
  });

  it('can be changed by no statement, not even by the running process', async () => {
    await expect(
      test.asSystem(() =>
        test.transactions.query(`update mingcha.enforcement_subject set legal_ground = 'x' where id = $1`, [
          first.id,
        ]),
      ),
    ).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});

describe('the demonstration', () => {
  it('makes every organ without an entry a subject for all kinds since 2015, and a second run changes nothing', async () => {
    const seed = () => test.asSystem(() => test.app.get(SubjectsSeed).seedDemonstration());
    await seed();
    const count = () =>
      test.database.asOwner('select count(*)::int as count from mingcha.enforcement_subject');
    const before = await count();
    await seed();
    expect(await count()).toEqual(before);
    const [row] = await test.database.asOwner<{ act_kinds: string[]; valid: string }>(
      `select act_kinds, valid::text from mingcha.enforcement_subject s join mingcha.organ o on o.id = s.organ_id
        where o.kind = 'street' limit 1`,
    );
    expect(row).toEqual({ act_kinds: actKinds.map((kind) => kind.code), valid: '[2015-01-01,)' });
  });
});
