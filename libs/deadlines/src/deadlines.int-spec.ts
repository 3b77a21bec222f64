import { addDays, computeDue, nationalCalendar, type PlainDate } from '@mingcha/law';
import { AuditModule } from '@mingcha/audit';
import { IdentityHttpModule, IdentitySeed } from '@mingcha/identity';
import { startTestApp, type TestApp } from '@mingcha/testing';
import { ClockChanges } from './clock-changes';
import { Deadlines } from './deadlines';
import { clockDraft, invented, organIds } from './deadlines.factory';
import { DeadlinesHttpModule } from './deadlines.module';
import { DeadlineQueries } from './deadlines.queries';
import { DeadlinesSeed } from './deadlines.seed';
import { CLOCK_RULES, RuleBook, statutoryClocks } from './rule-book';

let test: TestApp;
let organs: string[];
let deadlines: Deadlines;
let changes: ClockChanges;
let queries: DeadlineQueries;

const evidence = { documentNumber: '明川市监听告〔2026〕3号' };
const ground = { reason: '当事人申请听证', evidence };

beforeAll(async () => {
  test = await startTestApp({ modules: [AuditModule, IdentityHttpModule, DeadlinesHttpModule] });
  await test.asSystem(async () => {
    await test.app.get(DeadlinesSeed).seedReference();
    await test.app.get(IdentitySeed).seedReference();
    await test.app.get(IdentitySeed).seedDemonstration();
    organs = await organIds(test.transactions);
  });
  deadlines = test.app.get(Deadlines);
  changes = test.app.get(ClockChanges);
  queries = test.app.get(DeadlineQueries);
  const rules = test.app.get<{ clock: unknown }>(RuleBook) as unknown as { clocks: unknown[] };
  rules.clocks = [
    ...statutoryClocks,
    invented('test.thirty', { amount: 30, unit: 'calendar_day' }),
    invented('test.ten', { amount: 10, unit: 'working_day' }),
  ];
  expect(test.app.get(CLOCK_RULES)).toHaveLength(3);
});
afterAll(() => test.close());

describe('opening', () => {
  it('counts 7 working days from 24 September over National Day to 12 October 2026', async () => {
    const [opened] = await test.asSystem(() => deadlines.open([clockDraft(organs[1]!, '2026-09-24')]));
    expect(opened).toMatchObject({ index: 0, dueOn: '2026-10-12', provisional: false, created: true });
  });

  it('opens a thousand clocks in the order of the drafts and leaves standing ones alone', async () => {
    const drafts = Array.from({ length: 1_000 }, (_, index) =>
      clockDraft(organs[1 + (index % 5)]!, addDays('2026-01-01' as PlainDate, index % 300)),
    );
    const first = await test.asSystem(() => deadlines.open(drafts));
    const again = await test.asSystem(() => deadlines.open(drafts));
    expect(first.every((clock) => clock.created)).toBe(true);
    expect(again.some((clock) => clock.created)).toBe(false);
    expect(again.map((clock) => clock.id)).toEqual(first.map((clock) => clock.id));
    const stored = await test.asSystem(() =>
      deadlines.openFor(
        'decision',
        drafts.map((draft) => draft.subjectId),
      ),
    );
    const dueOf = new Map(stored.map((clock) => [clock.subjectId, clock.dueOn]));
    for (const draft of drafts) {
      const due = computeDue({
        startsOn: draft.startsOn,
        term: { amount: 7, unit: 'working_day' },
        calendar: nationalCalendar,
        roll: 'next_working_day',
      });
      expect(dueOf.get(draft.subjectId)).toBe(due.dueOn);
    }
  });

  it('claims nothing of a case from before the rule existed', async () => {
    const [opened] = await test.asSystem(() =>
      deadlines.open([clockDraft(organs[1]!, '2015-01-05', { ruleId: 'disclosure.withdrawal' })]),
    );
    expect(opened).toEqual({ index: 0, id: null, dueOn: null, provisional: false, created: false });
  });

  it('gives a fact that arrives late its true due date and says that it was known late', async () => {
    const [opened] = await test.asSystem(() => deadlines.open([clockDraft(organs[1]!, '2026-09-01')]));
    const detail = await test.asSystem(() => queries.detail(opened!.id!));
    expect(detail).toMatchObject({ dueOn: '2026-09-10', overdue: true, knownLate: true, signal: 'red' });
    expect(detail.firstKnownAt).toBe('2026-10-12T08:35:00+08:00');
  });

  it('marks a date that rests on a year without a notice as provisional', async () => {
    const [opened] = await test.asSystem(() => deadlines.open([clockDraft(organs[1]!, '2026-12-28')]));
    expect(opened).toMatchObject({ provisional: true });
  });
});

describe('closing', () => {
  it('is on time on the last day, late on the next, and happens once', async () => {
    const drafts = [clockDraft(organs[1]!, '2026-09-24'), clockDraft(organs[1]!, '2026-09-24')];
    await test.asSystem(() => deadlines.open(drafts));
    const meet = (index: number, metOn: string) =>
      test.asSystem(() =>
        deadlines.meet({
          subjectType: 'decision',
          subjectIds: [drafts[index]!.subjectId],
          metOn: metOn as PlainDate,
          evidence: { disclosureId: 'x' },
        }),
      );
    expect(await meet(0, '2026-10-12')).toMatchObject([{ state: 'met' }]);
    expect(await meet(1, '2026-10-13')).toMatchObject([{ state: 'met_late' }]);
    expect(await meet(1, '2026-10-14')).toEqual([]);
    const [, late] = await test.asSystem(() =>
      deadlines.openFor(
        'decision',
        drafts.map((draft) => draft.subjectId),
      ),
    );
    expect(late!.version).toBe(2);
  });

  it('cancels for a reason that stays in the ledger', async () => {
    const draft = clockDraft(organs[1]!, '2026-10-09');
    const [opened] = await test.asSystem(() => deadlines.open([draft]));
    await test.asSystem(() =>
      deadlines.cancel({ subjectType: 'decision', subjectIds: [draft.subjectId], reason: '录入错误' }),
    );
    const detail = await test.asSystem(() => queries.detail(opened!.id!));
    expect(detail).toMatchObject({ state: 'cancelled', closeReason: '录入错误', signal: 'grey' });
    expect(detail.events).toMatchObject([{ kind: 'cancelled', reason: '录入错误' }]);
  });

  it('never lets the ledger be rewritten, not even by the owner', async () => {
    await expect(test.database.asOwner(`update mingcha.deadline_event set reason = 'x'`)).rejects.toThrow(
      /append-only/,
    );
    await expect(test.database.asOwner('delete from mingcha.deadline_event')).rejects.toThrow(/append-only/);
    await expect(test.database.asOwner('truncate mingcha.deadline_event cascade')).rejects.toThrow(
      /append-only/,
    );
  });
});

describe('standing still and going on', () => {
  const open = async (ruleId: string, startsOn: string) => {
    const [opened] = await test.asSystem(() =>
      deadlines.open([clockDraft(organs[1]!, startsOn, { ruleId })]),
    );
    return opened!.id!;
  };
  const at = (instant: string) => test.clock.fix(instant);
  afterEach(() => at('2026-10-12T08:35:00+08:00'));

  it('adds the paused working days to the term and no more', async () => {
    const id = await open('test.ten', '2026-10-12');
    const before = await test.asSystem(() => queries.detail(id));
    expect(before.dueOn).toBe('2026-10-26');
    at('2026-10-15T09:00:00+08:00');
    await test.asSystem(() => changes.pause(id, '2026-10-15' as PlainDate, ground, before.version));
    expect(await test.asSystem(() => queries.detail(id))).toMatchObject({
      state: 'paused',
      pauseReason: '当事人申请听证',
      signalState: 'paused',
      unitsLeft: null,
    });
    at('2026-10-22T09:00:00+08:00');
    await test.asSystem(() => changes.resume(id, '2026-10-22' as PlainDate, ground));
    const after = await test.asSystem(() => queries.detail(id));
    // 15, 16, 19, 20 and 21 October did not count.
    expect(after).toMatchObject({ state: 'running', dueOn: '2026-11-02', version: 3 });
    expect(after.events.map((event) => [event.kind, event.happenedOn, event.newDueOn])).toEqual([
      ['paused', '2026-10-15', null],
      ['resumed', '2026-10-22', '2026-11-02'],
    ]);
    const explanation = await test.asSystem(() => queries.explanation(id));
    expect(explanation.dueOn).toBe('2026-11-02');
    expect(explanation.pauses).toEqual([
      { from: '2026-10-15', until: '2026-10-22', reason: '当事人申请听证' },
    ]);
    expect(explanation.steps.filter((step) => step.effect === 'paused')).toHaveLength(7);
  });

  it('extends once by what the rule grants', async () => {
    const id = await open('test.ten', '2026-10-12');
    await test.asSystem(() => changes.extend(id, 5, ground));
    expect(await test.asSystem(() => queries.detail(id))).toMatchObject({
      dueOn: '2026-11-02',
      term: { amount: 15, unit: 'working_day' },
    });
    await expect(test.asSystem(() => changes.extend(id, 5, ground))).rejects.toMatchObject({
      code: 'extension_too_far',
    });
  });

  it('refuses both where the articles do not provide for them, naming the articles', async () => {
    const id = await open('disclosure.penalty-licensing', '2026-10-09');
    await expect(
      test.asSystem(() => changes.pause(id, '2026-10-12' as PlainDate, ground)),
    ).rejects.toMatchObject({ status: 409, code: 'pause_not_provided' });
    const refusal = await test.asSystem(() => changes.extend(id, 5, ground)).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'extension_not_provided' });
    expect((refusal as { extras: { basis: unknown[] } }).extras.basis.length).toBeGreaterThan(0);
  });

  it('runs a reopened clock from where it stood', async () => {
    const id = await open('test.thirty', '2026-10-01');
    const [clock] = await test.asSystem(() =>
      test.transactions.query<{ subjectId: string }>(
        `select subject_id as "subjectId" from mingcha.deadline where id = $1`,
        [id],
      ),
    );
    await test.asSystem(() =>
      deadlines.meet({
        subjectType: 'decision',
        subjectIds: [clock!.subjectId],
        metOn: '2026-10-12' as PlainDate,
        evidence,
      }),
    );
    await test.asSystem(() => changes.reopen(id, { reason: '办结文书有误', evidence }));
    const detail = await test.asSystem(() => queries.detail(id));
    // The thirtieth day, 31 October, is a Saturday.
    expect(detail).toMatchObject({ state: 'running', dueOn: '2026-11-02', metOn: null, closedAt: null });
    expect(detail.events.map((event) => event.kind)).toEqual(['met', 'reopened']);
  });
});

describe('why this date', () => {
  it('shows the same trace as the law library, with the notice of every special day', async () => {
    const [opened] = await test.asSystem(() => deadlines.open([clockDraft(organs[1]!, '2026-09-24')]));
    const explanation = await test.asSystem(() => queries.explanation(opened!.id!));
    const due = computeDue({
      startsOn: '2026-09-24' as PlainDate,
      term: { amount: 7, unit: 'working_day' },
      calendar: nationalCalendar,
      roll: 'next_working_day',
    });
    expect(explanation.steps).toEqual(due.steps);
    expect(explanation.notices).toEqual([expect.stringContaining('2026')]);
    expect(explanation.steps.find((step) => step.date === '2026-10-10')).toMatchObject({
      effect: 'counted',
      kind: 'make_up_workday',
    });
    expect(explanation.rule.id).toBe('disclosure.penalty-licensing');
    expect(explanation.basis.length).toBeGreaterThan(0);
  });
});
