import pg from 'pg';
import { DecisionChanges } from '@mingcha/case-review';
import { checkResidentId, type PlainDate } from '@mingcha/law';
import type { Caller, TestApp } from '@mingcha/testing';
import { DisclosureJobs } from './disclosure.jobs';
import { DisclosureSeed } from './disclosure.seed';
import { Publisher } from './publisher';
import { law_office, other_law_office, recordDecision, startHouse } from './disclosure-app.factory';

jest.setTimeout(120_000);

const NUMBER = '11010519491231002X';
const PERSON = {
  counterpart: { name: '王小明', category: 'person', idType: 'resident_id', idNumber: NUMBER },
  facts:
    '当事人王小明（身份证号11010519491231002X，住明川区幸福路12号3栋501室，电话13812345678）驾驶渝A12345摆摊，举报人赵铁柱反映属实。',
  content: '对王小明罚款200元，缴至账号6222021234567890123。',
  fineFen: 20_000,
} as const;
/** Nothing of these may leave through a public door. */
const PERSONAL = ['王小明', '赵铁柱', NUMBER, '13812345678', '渝A12345', '幸福路12号', '6222021234567890123'];

let test: TestApp;
let office: Caller;

beforeAll(async () => {
  test = await startHouse();
  office = await test.signIn(law_office);
});
afterAll(() => test?.close());

const decision = (id: string) => `/api/v1/decisions/${id}`;
const act = (id: string, noun: string, version: number, body: object = {}, who = office) =>
  who
    .post(`${decision(id)}/${noun}`)
    .set('If-Match', `"${version}"`)
    .send(body);
const publish = (id: string, version = 1) => act(id, 'disclosure', version);
const publicOne = (id: string) => test.http.get(`/api/v1/public/disclosures/${id}`);
const publicList = (query: Record<string, string> = {}) =>
  test.http.get('/api/v1/public/disclosures').query({ limit: '200', ...query });
const clocksOf = (id: string) =>
  test.asSystem(() =>
    test.transactions.query<{
      rule_id: string;
      state: string;
      starts_on: string;
      due_on: string;
      occurrence: number;
    }>(
      'select rule_id, state, starts_on, due_on, occurrence from mingcha.deadline where subject_id = $1 order by rule_id, occurrence',
      [id],
    ),
  );

async function published(overrides: object = {}): Promise<{ id: string; address: string }> {
  const id = await recordDecision(test, overrides);
  const answer = await publish(id);
  expect(answer.status).toBe(200);
  return { id, address: answer.body.disclosure.id };
}

describe('the queue', () => {
  it('shows what is due, the most urgent first, with chip and allowed actions', async () => {
    const late = await recordDecision(test, { decidedOn: '2026-09-18' });
    const today = await recordDecision(test, { decidedOn: '2026-09-24' });
    const answer = await office.get('/api/v1/disclosures/queue').query({ limit: '200' });
    expect(answer.status).toBe(200);
    const items = answer.body.items as { decisionId: string; deadline: { dueOn: string } }[];
    const places = [late, today].map((id) => items.findIndex((item) => item.decisionId === id));
    expect(places[0]).toBeLessThan(places[1]!);
    expect(items[places[1]!]).toMatchObject({
      task: 'publication',
      state: 'pending',
      decisionVersion: 1,
      deadline: { dueOn: '2026-10-12', signal: 'amber', signalState: 'today', overdue: false, unitsLeft: 0 },
      allowedActions: ['publication', 'withholding'],
    });
    expect(items[places[0]!]!.deadline).toMatchObject({ overdue: true, signal: 'red' });
    const dueOn = items.map((item) => item.deadline.dueOn);
    expect(dueOn).toEqual([...dueOn].sort());
  });

  it('of one organ never shows the decisions of another', async () => {
    const id = await recordDecision(test);
    const other = await test.signIn(other_law_office);
    const answer = await other.get('/api/v1/disclosures/queue').query({ decisionId: id });
    expect(answer.body.items).toEqual([]);
    for (const path of ['disclosure', 'disclosure-preview'])
      expect((await other.get(`${decision(id)}/${path}`)).status).toBe(404);
    expect((await act(id, 'disclosure', 1, {}, other)).status).toBe(404);
    const many = await other.post('/api/v1/disclosures').send({ decisionIds: [id] });
    expect(many.body.results[0]).toMatchObject({
      outcome: 'refused',
      problem: { status: 404, code: 'not_found' },
    });
  });
});

describe('the lists', () => {
  it('of publications and withdrawals show where each stands, by state, organ and words', async () => {
    const number = '明市罚〔2026〕清单1号';
    const { id } = await published({ documentNumber: number });
    const list = (query: object) => office.get('/api/v1/disclosures').query({ decisionId: id, ...query });
    expect((await list({ state: 'published', q: '清单1' })).body.items).toMatchObject([
      { decisionId: id, documentNumber: number, publishedOn: '2026-10-12', allowedActions: ['withdrawal'] },
    ]);
    await act(id, 'withdrawal', 1, { reason: '公示有误' });
    expect((await list({ state: 'published' })).body.total.count).toBe(0);
    const log = await office.get('/api/v1/withdrawals').query({ q: number });
    expect(log.body.items).toMatchObject([{ decisionId: id, state: 'withdrawn', reason: '公示有误' }]);
    const other = await test.signIn(other_law_office);
    expect((await other.get('/api/v1/withdrawals').query({ q: number })).body.total.count).toBe(0);
  });
});

describe('the preview', () => {
  it('puts the original beside the public text and marks every masked place', async () => {
    const id = await recordDecision(test, PERSON);
    const { body } = await office.get(`${decision(id)}/disclosure-preview`);
    expect(body).toMatchObject({
      version: 1,
      publishable: true,
      problem: null,
      profile: { code: 'strictest' },
    });
    const facts = body.fields.find((field: { field: string }) => field.field === 'facts');
    expect(facts.original).toBe(PERSON.facts);
    const kinds = facts.marks.map((mark: { kind: string }) => mark.kind);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'person_name',
        'identity_number',
        'home_address',
        'phone',
        'plate',
        'other_person',
      ]),
    );
    for (const personal of PERSONAL) expect(JSON.stringify(body.publicVersion)).not.toContain(personal);
    expect((await publicOne(id)).status).toBe(404);
  });
});

describe('publishing', () => {
  it('gives the public a masked record and no personal number in any public answer', async () => {
    const { id, address } = await published(PERSON);
    const one = await publicOne(address);
    expect(one.status).toBe(200);
    expect(one.body).toMatchObject({
      party: '王某',
      partyCategory: 'person',
      legalRepresentative: null,
      publishedOn: '2026-10-12',
    });
    const answers = [
      one,
      await publicList(),
      await publicList({ q: '罚款' }),
      ...(await Promise.all(PERSONAL.map((personal) => publicList({ q: personal })))),
      await publicList({ q: '不存在%', unknown: '1' }),
      await publicOne(id),
      await test.http.get('/api/v1/public/withdrawals'),
    ];
    for (const answer of answers) {
      // The words somebody searched with come back in `instance` of a problem; nothing else may.
      const { instance: _asked, ...body } = answer.body as Record<string, unknown>;
      const text = JSON.stringify(body) + JSON.stringify(answer.headers);
      for (const personal of PERSONAL) expect(text).not.toContain(personal);
      for (const [number] of text.matchAll(/(?<![0-9A-Za-z-])\d{17}[\dX](?![0-9A-Za-z-])/g))
        expect(checkResidentId(number).status).not.toBe('valid');
      expect(text).not.toMatch(/(?<![0-9A-Za-z-])1[3-9]\d{9}(?![0-9A-Za-z-])/);
    }
    for (const personal of PERSONAL) expect((await publicList({ q: personal })).body.total.count).toBe(0);
  });

  it('meets the clock, late when it is late, and leaves an audit entry without the name', async () => {
    const { id } = await published({ ...PERSON, decidedOn: '2026-09-18' });
    expect(await clocksOf(id)).toMatchObject([
      { rule_id: 'disclosure.penalty-licensing', state: 'met_late' },
    ]);
    const entries = await test.database.asOwner<{ action: string; detail: string }>(
      `select action, detail from audit.entry where object_id = $1 and action like 'disclosure.%'`,
      [id],
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ action: 'disclosure.publish' });
    expect(entries[0]!.detail).not.toContain('王小明');
  });

  it('twice changes nothing', async () => {
    const { id, address } = await published();
    const again = await publish(id);
    expect(again.status).toBe(200);
    expect(again.body.disclosure).toMatchObject({ id: address, state: 'published' });
    expect(again.body.events).toHaveLength(1);
    expect(await clocksOf(id)).toHaveLength(1);
  });

  it('of many gives one outcome for each, and a refused one refuses only itself', async () => {
    const good = await recordDecision(test);
    const minor = await recordDecision(test, {
      counterpart: { name: '小李', category: 'person', idType: 'resident_id', idNumber: idBorn('20101231') },
    });
    const known = await published();
    const stale = await recordDecision(test);
    const ids = [good, minor, known.id, '00000000-0000-4000-8000-000000000000', stale, good];
    const answer = await office
      .post('/api/v1/disclosures')
      .send({ decisionIds: ids, versions: [1, 1, 1, 1, 7, 1] });
    expect(answer.status).toBe(200);
    expect(answer.body.counts).toEqual({ published: 1, unchanged: 2, refused: 3 });
    expect(answer.body.results).toMatchObject([
      { index: 0, decisionId: good, outcome: 'published', late: false, problem: null },
      { index: 1, outcome: 'refused', problem: { status: 409, code: 'minor' } },
      { index: 2, outcome: 'unchanged', disclosureId: known.address },
      { index: 3, outcome: 'refused', problem: { status: 404 } },
      { index: 4, outcome: 'refused', problem: { status: 412, code: 'stale_version' } },
      { index: 5, outcome: 'unchanged' },
    ]);
    expect(answer.body.results[1].problem.basis).toContainEqual({
      document: 'civil-code-2020',
      article: '17',
    });
  });

  it('of a minor is refused with its basis, whoever asks, on the day before the eighteenth birthday and not on it', async () => {
    const born = (day: string) => ({
      counterpart: { name: '小张', category: 'person', idType: 'resident_id', idNumber: idBorn(day) },
      decidedOn: '2026-09-24',
    });
    const before = await recordDecision(test, born('20080925'));
    const answer = await publish(before);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'minor' });
    expect((await office.get(`${decision(before)}/disclosure-preview`)).body.publishable).toBe(false);
    const onTheDay = await recordDecision(test, born('20080924'));
    expect((await publish(onTheDay)).status).toBe(200);
  });

  it('needs the version that was looked at', async () => {
    const id = await recordDecision(test);
    expect((await office.post(`${decision(id)}/disclosure`).send({})).status).toBe(428);
    expect((await publish(id, 9)).status).toBe(412);
  });

  it('is refused to those who may only read', async () => {
    const id = await recordDecision(test);
    for (const name of ['auditor', 'statistician', 'bureau_supervisor', 'bureau_director']) {
      const reader = await test.signIn(name);
      expect((await reader.get(`${decision(id)}/disclosure`)).status).toBe(200);
      expect((await act(id, 'disclosure', 1, {}, reader)).status).toBe(403);
    }
    const administrator = await test.signIn('audit_admin').catch(() => null);
    if (administrator) expect((await administrator.get('/api/v1/disclosures')).status).toBe(403);
  });

  it('of two people at the same moment publishes once', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => recordDecision(test)));
    const second = await test.signIn(law_office);
    const send = (who: Caller, decisionIds: string[]) =>
      who.post('/api/v1/disclosures').send({ decisionIds });
    const answers = await Promise.all([send(office, ids), send(second, [...ids].reverse())]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
    const counts = answers.map((answer) => answer.body.counts.published as number);
    expect(counts[0]! + counts[1]!).toBe(6);
    const events = await test.database.asOwner(
      'select 1 from mingcha.disclosure_event where decision_id = any($1::uuid[])',
      [ids],
    );
    expect(events).toHaveLength(6);
  });
});

describe('the seed', () => {
  it('publishes older decisions in time, and a second run changes nothing', async () => {
    const old = await recordDecision(test, { decidedOn: '2026-08-03' });
    const recent = await recordDecision(test);
    const seed = test.app.get(DisclosureSeed);
    const publisher = test.app.get(Publisher);
    await test.asSystem(() =>
      publisher.publish([{ decisionId: old, publishedOn: '2026-08-07' as PlainDate }]),
    );
    expect(await clocksOf(old)).toMatchObject([{ state: 'met' }]);
    await test.asSystem(() => seed.seedDemonstration());
    await test.asSystem(() => seed.seedDemonstration());
    expect(await clocksOf(recent)).toMatchObject([{ state: 'running' }]);
    const profiles = await test.database.asOwner('select code, version from mingcha.mask_profile');
    expect(profiles).toEqual([{ code: 'strictest', version: 1 }]);
  });
});

describe('withdrawing', () => {
  it('takes the record out of list, search and count at once and leaves day and reason at its address', async () => {
    const word = '独一无二的事实';
    const { id, address } = await published({ facts: `${word}，当事人承认。` });
    expect((await publicList({ q: word })).body.total.count).toBe(1);
    const reason = '处罚决定经行政复议撤销，申请人王小明电话13812345678';
    const answer = await act(id, 'withdrawal', 1, { reason });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ state: 'withdrawn', allowedActions: ['resumption'] });
    expect((await publicList({ q: word })).body).toMatchObject({ items: [], total: { count: 0 } });
    const all = await publicList();
    expect(all.body.items.map((item: { id: string }) => item.id)).not.toContain(address);
    const gone = await publicOne(address);
    expect(gone.status).toBe(410);
    expect(gone.body).toMatchObject({
      code: 'withdrawn',
      withdrawnOn: '2026-10-12',
      reason: '处罚决定经行政复议撤销，申请人•••电话•••',
    });
    expect(JSON.stringify(gone.body)).not.toContain(word);
    const log = await test.http.get('/api/v1/public/withdrawals');
    expect(log.body.items).toContainEqual(
      expect.objectContaining({ id: address, withdrawnOn: '2026-10-12' }),
    );
    const [row] = await test.database.asOwner(
      `select p::text as row from public_portal.disclosure p where id = $1`,
      [address],
    );
    expect(row!['row']).not.toContain(word);
  });

  it('has a clock of three working days from the day the decision was revoked', async () => {
    const { id } = await published();
    const revoked = await act(id, 'revocation', 1, {
      effectiveOn: '2026-10-09',
      reason: '行政复议撤销',
      documentNumber: '明政复决〔2026〕7号',
    });
    expect(revoked.status).toBe(200);
    const running = (await clocksOf(id)).find((clock) => clock.rule_id === 'disclosure.withdrawal');
    expect(running).toMatchObject({ state: 'running', starts_on: '2026-10-09', due_on: '2026-10-13' });
    const queue = await office.get('/api/v1/disclosures/queue').query({ decisionId: id });
    expect(queue.body.items).toMatchObject([
      { task: 'withdrawal', status: 'revoked', deadline: { unitsLeft: 1 }, allowedActions: ['withdrawal'] },
    ]);
    await act(id, 'withdrawal', revoked.body.version, { reason: '处罚决定被撤销' });
    const met = (await clocksOf(id)).find((clock) => clock.rule_id === 'disclosure.withdrawal');
    expect(met).toMatchObject({ state: 'met' });
    expect((await office.get('/api/v1/disclosures/queue').query({ decisionId: id })).body.items).toEqual([]);
  });

  it('names a successor of the same organ, and its public record once there is one', async () => {
    const { id, address } = await published();
    const successor = await recordDecision(test);
    const unknown = await act(id, 'withdrawal', 1, { reason: '已变更', successorDecisionId: id });
    expect(unknown.status).toBe(400);
    await act(id, 'withdrawal', 1, { reason: '已变更', successorDecisionId: successor });
    expect((await publicOne(address)).body.successorId).toBeNull();
    const next = await publish(successor);
    expect((await publicOne(address)).body.successorId).toBe(next.body.disclosure.id);
  });

  it('is refused while nothing is public, and may be taken back with a clock of its own', async () => {
    const id = await recordDecision(test);
    const early = await act(id, 'withdrawal', 1, { reason: '撤回' });
    expect(early.status).toBe(409);
    expect(early.body).toMatchObject({ code: 'transition_not_allowed' });
    await publish(id);
    await act(id, 'withdrawal', 1, { reason: '公示有误' });
    await act(id, 'resumption', 1, { reason: '已更正' });
    expect(await clocksOf(id)).toMatchObject([
      { state: 'met' },
      { state: 'running', occurrence: 2, starts_on: '2026-10-12' },
    ]);
    const again = await publish(id);
    expect(again.body.state).toBe('published');
    expect((await publicOne(again.body.disclosure.id)).status).toBe(200);
  });
});

describe('withholding', () => {
  it('needs a ground, a later review day and, for some grounds, the rule relied on', async () => {
    const id = await recordDecision(test);
    const body = { ground: 'business_secret', reason: '涉及配方', reviewOn: '2026-12-01' };
    expect((await act(id, 'withholding', 1, { ...body, ground: 'because' })).status).toBe(400);
    expect(
      (await act(id, 'withholding', 1, { ...body, reviewOn: '2026-10-12' })).body.errors[0].pointer,
    ).toBe('/reviewOn');
    expect((await act(id, 'withholding', 1, { ...body, ground: 'other_rule' })).body.errors[0].pointer).toBe(
      '/citation',
    );
    const done = await act(id, 'withholding', 1, body);
    expect(done.body).toMatchObject({
      state: 'withheld',
      disclosure: { ground: 'business_secret', reviewOn: '2026-12-01' },
    });
    expect(await clocksOf(id)).toMatchObject([{ state: 'cancelled' }]);
    expect((await publish(id)).status).toBe(409);
    const many = await office.post('/api/v1/disclosures').send({ decisionIds: [id] });
    expect(many.body.results[0].outcome).toBe('refused');
  });

  it('ends on its review day: the decision is due again with a new clock, once', async () => {
    const id = await recordDecision(test);
    await act(id, 'withholding', 1, { ground: 'personal_privacy', reason: '隐私', reviewOn: '2026-10-20' });
    const jobs = test.app.get(DisclosureJobs);
    await at('2026-10-19T00:15:00+08:00', async () =>
      expect(await jobs.reviewWithheld()).toEqual({ reopened: 0 }),
    );
    await at('2026-10-21T00:15:00+08:00', async () => {
      expect(await jobs.reviewWithheld()).toEqual({ reopened: 1 });
      expect(await jobs.reviewWithheld()).toEqual({ reopened: 0 });
    });
    expect(await clocksOf(id)).toMatchObject([
      { state: 'cancelled' },
      { state: 'running', starts_on: '2026-10-20', occurrence: 2 },
    ]);
  });
});

describe('a change of the decision', () => {
  it('before publication ends the duty to publish and refuses publication', async () => {
    const id = await recordDecision(test);
    const revoked = await act(id, 'revocation', 1, {
      effectiveOn: '2026-10-09',
      reason: '撤销',
      documentNumber: '明政复决〔2026〕1号',
    });
    expect(await clocksOf(id)).toMatchObject([{ state: 'cancelled' }]);
    const answer = await publish(id, revoked.body.version);
    expect(answer.body).toMatchObject({ status: 409, code: 'decision_not_effective' });
    await act(id, 'restoration', revoked.body.version, {
      effectiveOn: '2026-10-12',
      reason: '恢复',
      documentNumber: '明行终〔2026〕2号',
    });
    expect(await clocksOf(id)).toMatchObject([
      { state: 'cancelled' },
      { state: 'running', starts_on: '2026-10-12' },
    ]);
  });

  it('by correction reaches the public at once, masked again', async () => {
    const { id, address } = await published(PERSON);
    const corrected = await office
      .patch(decision(id))
      .set('If-Match', '"1"')
      .send({ facts: '经复核，王小明的行为轻微，联系13900001111。' });
    expect(corrected.status).toBe(200);
    expect((await publicOne(address)).body.facts).toBe('经复核，王某的行为轻微，联系•••。');
    expect((await office.get(`${decision(id)}/disclosure`)).body.events[0]).toMatchObject({
      action: 'refresh',
    });
  });

  it('that shows the person to be a minor takes the record down without saying why', async () => {
    const { id, address } = await published(PERSON);
    await test.asSystem(() =>
      test.app.get(DecisionChanges).correct(id, 1, { counterpart: { idNumber: idBorn('20100101') } }),
    );
    const gone = await publicOne(address);
    expect(gone.status).toBe(410);
    expect(gone.body.reason).toBe('依法不予公开');
  });
});

describe('the end of a publication period', () => {
  it('hides the record from the next day on, empties it by the job, and a second run changes nothing', async () => {
    const { address } = await published({ publishedUntil: '2026-10-20', facts: '到期即隐' });
    const jobs = test.app.get(DisclosureJobs);
    await at('2026-10-20T23:59:00+08:00', async () => {
      expect((await publicOne(address)).status).toBe(200);
      expect(await jobs.endPeriods()).toEqual({ ended: 0 });
    });
    await at('2026-10-21T00:01:00+08:00', async () => {
      expect((await publicOne(address)).body).toMatchObject({ status: 410, code: 'publication_ended' });
      expect((await publicList({ q: '到期即隐' })).body.total.count).toBe(0);
      expect(await jobs.endPeriods()).toEqual({ ended: 1 });
      expect(await jobs.endPeriods()).toEqual({ ended: 0 });
      expect((await publicOne(address)).status).toBe(410);
    });
  });
});

describe('the morning digest', () => {
  it('asks each organ once a day for what is due, never on a day off and never with nothing', async () => {
    await recordDecision(test, { decidedOn: '2026-09-24' });
    const jobs = test.app.get(DisclosureJobs);
    const sent = () =>
      test.database.asOwner<{ payload: { dedupeKey: string; title: { zh: string } } }>(
        `select payload from mingcha.outbox where topic = 'notification.requested' and payload->>'dedupeKey' like 'disclosure.digest%'`,
      );
    await at('2026-10-11T08:30:00+08:00', async () =>
      expect(await jobs.sendDigest()).toEqual({ organs: 0, reason: 'not_a_working_day' }),
    );
    expect(await jobs.sendDigest()).toEqual({ organs: 1 });
    const [message] = await sent();
    expect(message!.payload.title.zh).toMatch(/^执法公示：今日到期 \d+ 件，逾期 \d+ 件/);
    await jobs.sendDigest();
    await test.deliverEvents();
    const tasks = await office.get('/api/v1/me/tasks').query({ limit: '200' });
    const digests = tasks.body.items.filter((task: { title: unknown }) =>
      JSON.stringify(task.title).includes('执法公示：'),
    );
    expect(digests).toHaveLength(1);
  });
});

describe('the public role', () => {
  const asPublic = async (sql: string) => {
    const client = new pg.Client(test.database.publicUrl);
    await client.connect();
    try {
      return await client.query(sql);
    } finally {
      await client.end();
    }
  };

  it.each([
    'select * from mingcha.decision',
    'select * from mingcha.disclosure',
    'select * from mingcha.account',
    'select * from audit.visible_entry',
    'select mingcha.ctx_scope()',
    `insert into public_portal.disclosure (id) values (gen_random_uuid())`,
    'delete from public_portal.disclosure',
    `select public_portal.publish('[]')`,
    `select public_portal.take_down('{}', '')`,
    'create table public_portal.x (a int)',
  ])('cannot %s', async (sql) => {
    await expect(asPublic(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('reads the projection', async () => {
    expect((await asPublic('select count(*) from public_portal.disclosure')).rows).toHaveLength(1);
  });
});

describe('the projection', () => {
  it('takes no record that is not in state published, and none of another organ', async () => {
    const id = await recordDecision(test);
    await act(id, 'withholding', 1, { ground: 'business_secret', reason: '配方', reviewOn: '2026-12-01' });
    const [row] = await test.database.asOwner<{ id: string }>(
      'select id from mingcha.disclosure where decision_id = $1',
      [id],
    );
    const forged = JSON.stringify([
      { id: row!.id, organ_name: 'x', act_kind: 'penalty', document_number: 'x' },
    ]);
    await expect(
      test.asSystem(() => test.transactions.query('select public_portal.publish($1)', [forged])),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('takes no text in which an identity or mobile number is left', async () => {
    const { address } = await published();
    for (const facts of [`号码${NUMBER}。`, '电话13812345678。']) {
      const row = JSON.stringify([
        { id: address, organ_name: 'x', act_kind: 'penalty', document_number: 'x', facts },
      ]);
      await expect(
        test.asSystem(() => test.transactions.query('select public_portal.publish($1)', [row])),
      ).rejects.toMatchObject({ code: '23514' });
    }
  });
});

describe('the public list', () => {
  it('filters, sorts and pages with counts that agree, and refuses unknown parameters', async () => {
    for (const decidedOn of ['2026-09-14', '2026-09-15', '2026-09-16'])
      await published({ decidedOn, facts: '翻页检索用例' });
    const all = await publicList({ q: '翻页检索' });
    expect(all.body.total).toEqual({ count: 3, exact: true });
    expect(all.body.items.map((item: { decidedOn: string }) => item.decidedOn)).toEqual([
      '2026-09-16',
      '2026-09-15',
      '2026-09-14',
    ]);
    const first = await publicList({ q: '翻页检索', limit: '2' });
    const next = await publicList({ q: '翻页检索', limit: '2', cursor: first.body.page.next });
    expect(next.body.items).toHaveLength(1);
    expect((await publicList({ q: '翻页检索', 'decidedOn.gte': '2026-09-16' })).body.total.count).toBe(1);
    expect((await publicList({ actKind: 'licensing' })).body.total.count).toBe(0);
    expect((await publicList({ secret: '1' })).status).toBe(400);
    expect((await publicOne('not-an-id')).status).toBe(400);
    expect((await publicOne('5f0c9c1e-3f0b-4f9e-9b59-0d8f5a0c1b2d')).status).toBe(404);
  });
});

async function at(instant: string, work: () => Promise<void>): Promise<void> {
  const before = test.clock.now();
  test.clock.fix(instant);
  try {
    await work();
  } finally {
    test.clock.fix(before);
  }
}

/** An invented number with the right check digit. */
function idBorn(day: string): string {
  const body = `500112${day}123`;
  return body + checkResidentId(`${body}0`).expectedCheckDigit!;
}
