import { AuditModule } from '@mingcha/audit';
import { IdentityHttpModule, IdentitySeed } from '@mingcha/identity';
import { nationalCalendar, type PlainDate, signalFor } from '@mingcha/law';
import { type Caller, startTestApp, type TestApp } from '@mingcha/testing';
import { Deadlines } from './deadlines';
import { clockDraft, markDemonstration } from './deadlines.factory';
import { DeadlinesHttpModule } from './deadlines.module';
import type { DeadlineItem } from './deadlines.queries';
import { DeadlinesSeed } from './deadlines.seed';

jest.setTimeout(180_000);

interface Account {
  username: string;
  organId: string;
  role: string;
}

let test: TestApp;
let accounts: Account[];
let market: string;
let street: string;
const callers = new Map<string, Caller>();

beforeAll(async () => {
  test = await startTestApp({ modules: [AuditModule, IdentityHttpModule, DeadlinesHttpModule] });
  await test.asSystem(async () => {
    await test.app.get(DeadlinesSeed).seedReference();
    await test.app.get(IdentitySeed).seedReference();
    await test.app.get(IdentitySeed).seedDemonstration();
    await markDemonstration(test.transactions);
  });
  accounts = await test.database.asOwner<Account>(
    `select a.username, a.organ_id as "organId", r.role from mingcha.account a
       join mingcha.role_assignment r on r.account_id = a.id order by a.username`,
  );
  market = accounts.find((account) => account.role === 'law_office')!.organId;
  street = accounts.find((account) => account.role === 'street_staff')!.organId;
});
afterAll(() => test.close());

/** The account of a role; for roles bound to an organ the one of the given organ, else of any. */
async function as(role: string, organId?: string): Promise<Caller> {
  const account = accounts.find(
    (candidate) => candidate.role === role && (organId === undefined || candidate.organId === organId),
  );
  if (!account) throw new Error(`no account of ${role}`);
  const known = callers.get(account.username) ?? (await test.signIn(account.username));
  callers.set(account.username, known);
  return known;
}

async function open(organId: string, startsOn: string, ruleId = 'disclosure.penalty-licensing') {
  const draft = clockDraft(organId, startsOn, { ruleId });
  const [opened] = await test.asSystem(() => test.app.get(Deadlines).open([draft]));
  return { id: opened!.id!, subjectId: draft.subjectId };
}

describe('the morning look of 12 October 2026', () => {
  let summary: Record<string, { count: number; query: string }>;

  beforeAll(async () => {
    await open(market, '2026-09-24');
    await open(market, '2026-09-24');
    await open(market, '2026-09-08', 'disclosure.general');
    await open(market, '2026-09-28');
    await open(market, '2026-09-11', 'disclosure.general');
    await open(market, '2026-09-23');
    await open(market, '2026-10-09', 'disclosure.withdrawal');
    await open(street, '2026-09-24');
  });

  it('counts what is due today, overdue, newly overdue and due soon', async () => {
    const office = await as('law_office', market);
    summary = (await office.get('/api/v1/deadlines/summary').expect(200)).body;
    expect(summary).toMatchObject({
      today: '2026-10-12',
      dueToday: { count: 3 },
      overdue: { count: 1 },
      newlyOverdue: { count: 1 },
      dueSoon: { count: 3 },
      paused: { count: 0 },
    });
  });

  it('opens with each number a list of exactly that many', async () => {
    const office = await as('law_office', market);
    for (const name of ['dueToday', 'overdue', 'newlyOverdue', 'dueSoon', 'paused']) {
      const { count, query } = summary[name]!;
      const list = await office.get(`/api/v1/deadlines?${query}`).expect(200);
      expect([name, list.body.total]).toEqual([name, { count, exact: true }]);
      expect(list.body.items).toHaveLength(count);
    }
  });

  it('shows the chips of the three due today and of the one overdue by one working day', async () => {
    const office = await as('law_office', market);
    const due = await office.get(`/api/v1/deadlines?${summary['dueToday']!.query}`).expect(200);
    for (const item of due.body.items as DeadlineItem[]) {
      expect(item).toMatchObject({ signalState: 'today', signal: 'amber', unitsLeft: 0, overdue: false });
    }
    const late = await office.get('/api/v1/deadlines?overdue=true').expect(200);
    expect(late.body.items).toMatchObject([
      { dueOn: '2026-10-10', unitsLeft: -1, signal: 'red', overdue: true },
    ]);
  });

  it('filters by the colour that each row shows', async () => {
    const supervisor = await as('bureau_supervisor');
    const all = (await supervisor.get('/api/v1/deadlines?limit=200').expect(200)).body
      .items as DeadlineItem[];
    expect(all.length).toBe(8);
    for (const signal of ['green', 'amber', 'red', 'grey']) {
      const list = await supervisor.get(`/api/v1/deadlines?signal=${signal}&limit=200`).expect(200);
      const wanted = all.filter((item) => item.signal === signal).map((item) => item.id);
      expect([signal, (list.body.items as DeadlineItem[]).map((item) => item.id)]).toEqual([signal, wanted]);
    }
    for (const item of all) {
      const chip = signalFor({
        state: item.state,
        today: '2026-10-12' as PlainDate,
        dueOn: item.dueOn,
        term: item.term,
        calendar: nationalCalendar,
      });
      expect([item.signal, item.unitsLeft, item.overdue]).toEqual([
        chip.signal,
        chip.unitsLeft,
        chip.overdue,
      ]);
    }
  });

  it('turns overdue at midnight in Shanghai and not a second before', async () => {
    const { id } = await open(market, '2026-09-24');
    test.clock.fix('2026-10-12T23:59:59+08:00');
    callers.clear();
    expect(await (await as('law_office', market)).get(`/api/v1/deadlines/${id}`)).toMatchObject({
      body: { overdue: false, signalState: 'today' },
    });
    test.clock.fix('2026-10-13T00:00:00+08:00');
    expect(await (await as('law_office', market)).get(`/api/v1/deadlines/${id}`)).toMatchObject({
      body: { overdue: true, unitsLeft: -1 },
    });
    test.clock.fix('2026-10-12T08:35:00+08:00');
    callers.clear();
  });

  it('refuses parameters, sorts and values it does not know', async () => {
    const office = await as('law_office', market);
    for (const query of [
      'colour=red',
      'sort=organId',
      'state=late',
      'dueOn=2026-02-30',
      'organId=1',
      'overdue=yes',
    ]) {
      expect([query, (await office.get(`/api/v1/deadlines?${query}`)).status]).toEqual([query, 400]);
    }
  });

  it('pages by cursor through all rows once', async () => {
    const supervisor = await as('bureau_supervisor');
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 10; page++) {
      const answer = await supervisor.get(`/api/v1/deadlines?limit=3&sort=-dueOn${cursor}`).expect(200);
      seen.push(...(answer.body.items as DeadlineItem[]).map((item) => item.id));
      if (!answer.body.page.next) break;
      cursor = `&cursor=${answer.body.page.next}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(9);
  });
});

describe('rules and due dates', () => {
  it('gives 12 October for seven working days from 24 September, with its steps', async () => {
    const office = await as('law_office', market);
    const answer = await office
      .get('/api/v1/due-dates?startsOn=2026-09-24&amount=7&unit=working_day')
      .expect(200);
    expect(answer.body).toMatchObject({ dueOn: '2026-10-12', provisional: false });
    expect(answer.body.steps).toHaveLength(19);
    for (const query of [
      'startsOn=2026-09-24&amount=0&unit=working_day',
      'startsOn=2026-09-24&amount=7&unit=hour',
      'startsOn=2026-9-24&amount=7&unit=month',
      'startsOn=2026-09-24&amount=7&unit=month&x=1',
    ]) {
      await office.get(`/api/v1/due-dates?${query}`).expect(400);
    }
  });

  it('shows each rule with its documents, and each document with its rules', async () => {
    const office = await as('law_office', market);
    const rules = await office.get('/api/v1/rules').expect(200);
    expect(rules.body.items.map((rule: { id: string }) => rule.id)).toContain('statistics.annual-return');
    const rule = await office.get('/api/v1/rules/disclosure.withdrawal').expect(200);
    expect(rule.body).toMatchObject({
      kind: 'clock',
      inForce: { value: { amount: 3, unit: 'working_day' }, layer: 'law' },
    });
    await office.get('/api/v1/rules/no.such-rule').expect(404);
    const bases = await office.get('/api/v1/legal-bases').expect(200);
    const penaltyLaw = bases.body.items.find((item: { id: string }) => item.id === 'penalty-law-2021');
    expect(penaltyLaw.rules).toContain('disclosure.withdrawal');
  });
});
