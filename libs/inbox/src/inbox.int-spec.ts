import { AuditModule } from '@mingcha/audit';
import { IdentityHttpModule, IdentitySeed } from '@mingcha/identity';
import { Events } from '@mingcha/platform';
import { type Caller, startTestApp, type TestApp } from '@mingcha/testing';
import { InboxEvents } from './inbox.events';
import { InboxHttpModule } from './inbox.module';

const TASKS = '/api/v1/me/tasks';
const SUBJECT = '01900000-0000-7000-8000-00000000000a';

let test: TestApp;
let organs: Map<string, string>;

beforeAll(async () => {
  test = await startTestApp({ modules: [AuditModule, IdentityHttpModule, InboxHttpModule] });
  await test.asSystem(async () => {
    const seed = test.app.get(IdentitySeed);
    await seed.seedReference();
    await seed.seedDemonstration();
    await test.transactions.query(
      "insert into mingcha.installation (id, kind, district_code) values (1, 'demonstration', 'mingchuan')",
    );
  });
  const rows = await test.database.asOwner<{ id: string; uscc: string }>(
    'select id, uscc from mingcha.organ',
  );
  organs = new Map(rows.map((row) => [row.uscc.slice(-6).toLowerCase(), row.id]));
});
afterAll(() => test.close());
afterEach(() =>
  test.database.asOwner(
    'truncate mingcha.inbox_reading, mingcha.inbox_item, mingcha.inbox_withdrawal, mingcha.outbox',
  ),
);

let keys = 0;
const request = (draft: object) => ({
  kind: 'todo',
  title: { zh: '今天应当公示 3 件', en: '3 are due for disclosure today' },
  subjectType: 'decision',
  dedupeKey: `test:${++keys}`,
  ...draft,
});

const emit = (topic: string, payload: object) =>
  test.asSystem(() => test.app.get(Events).emit(topic, payload as Record<string, unknown>));

async function send(...drafts: object[]) {
  for (const draft of drafts) await emit('notification.requested', request(draft));
  await test.deliverEvents();
}

async function titles(caller: Caller, query = ''): Promise<string[]> {
  const { body } = await caller.get(`${TASKS}?limit=200${query}`);
  return body.items.map((item: { title: string }) => item.title);
}
const title = (zh: string) => ({ title: { zh, en: zh } });

describe('a request for attention', () => {
  it('reaches the role within the organ and nobody else', async () => {
    await send({ organId: organs.get('00010l'), roles: ['law_office'], ...title('市场局法制') });
    expect(await titles(await test.signIn('law_office.00010l'))).toEqual(['市场局法制']);
    for (const other of [
      'officer.00010l',
      'law_office.79208y',
      'bureau_supervisor',
      'system_admin',
      'auditor',
    ])
      expect(await titles(await test.signIn(other))).toEqual([]);
  });

  it('reaches everybody of an organ when it names no role', async () => {
    await send({ organId: organs.get('00010l'), ...title('全体') });
    expect(await titles(await test.signIn('law_office.00010l'))).toEqual(['全体']);
    expect(await titles(await test.signIn('officer.00010l'))).toEqual(['全体']);
    expect(await titles(await test.signIn('officer.79208y'))).toEqual([]);
  });

  it('reaches a role of the district wherever the matter arose', async () => {
    await send(
      { roles: ['bureau_supervisor', 'system_admin'], ...title('全区') },
      { organId: organs.get('00010l'), roles: ['bureau_supervisor'], ...title('关于市场局') },
    );
    expect(await titles(await test.signIn('bureau_supervisor'))).toEqual(['关于市场局', '全区']);
    expect(await titles(await test.signIn('system_admin'))).toEqual(['全区']);
    expect(await titles(await test.signIn('law_office.00010l'))).toEqual([]);
  });

  it('reaches one account and not its colleagues', async () => {
    const officer = await test.signIn('officer.00010l');
    await send({
      accountId: officer.user['id'],
      organId: organs.get('00010l'),
      roles: ['law_office'],
      ...title('给你'),
    });
    expect(await titles(officer)).toEqual(['给你']);
    expect(await titles(await test.signIn('law_office.00010l'))).toEqual([]);
  });

  it('is shown once however often it is made or delivered', async () => {
    const payload = request({ organId: organs.get('00010l'), roles: ['law_office'] });
    for (let time = 0; time < 3; time++) await emit('notification.requested', payload);
    await test.deliverEvents();
    await test.database.asOwner('update mingcha.outbox set delivered_at = null');
    await test.deliverEvents();
    expect(await titles(await test.signIn('law_office.00010l'))).toHaveLength(1);
  });

  it('is not shown again after it was settled', async () => {
    const payload = request({ organId: organs.get('00010l'), roles: ['law_office'] });
    await emit('notification.requested', payload);
    await emit('notification.withdrawn', { dedupeKeyPrefix: payload.dedupeKey });
    await emit('notification.requested', payload);
    await test.deliverEvents();
    const caller = await test.signIn('law_office.00010l');
    expect(await titles(caller, '&box=todo')).toEqual([]);
    expect(await titles(caller, '&box=done')).toHaveLength(1);
  });

  it('that names nobody is not delivered and stays for a person to look at', async () => {
    await send({});
    const [row] = await test.database.asOwner<{ error: string }>(
      'select last_error as error from mingcha.outbox where delivered_at is null',
    );
    expect(row!.error).toContain('a notice needs an account, an organ or roles');
  });
});

describe('the order and the boxes', () => {
  it('put first what the law wants first, and last what has no date', async () => {
    const to = { organId: organs.get('00010l'), roles: ['law_office'] };
    await send(
      { ...to, ...title('无期限') },
      { ...to, ...title('后到期'), dueOn: '2026-10-20' },
      { ...to, ...title('已逾期'), dueOn: '2026-10-09' },
      { ...to, ...title('今日'), dueOn: '2026-10-12' },
    );
    const caller = await test.signIn('law_office.00010l');
    expect(await titles(caller)).toEqual(['已逾期', '今日', '后到期', '无期限']);
    const first = await caller.get(`${TASKS}?limit=2`);
    const second = await caller.get(`${TASKS}?limit=2&cursor=${first.body.page.next}`);
    expect(second.body.items.map((item: { title: string }) => item.title)).toEqual(['后到期', '无期限']);
  });

  it('let a notice go when it is read, for its reader only, and a to-do only when it is settled', async () => {
    const to = { organId: organs.get('00010l') };
    await send({ ...to, kind: 'to_read', ...title('通报') }, { ...to, kind: 'todo', ...title('待办') });
    const [reader, colleague] = [await test.signIn('law_office.00010l'), await test.signIn('officer.00010l')];
    const { body } = await reader.get(TASKS);
    for (const { id } of body.items) expect((await reader.post(`${TASKS}/${id}/reading`)).status).toBe(204);
    for (const { id } of body.items) expect((await reader.post(`${TASKS}/${id}/reading`)).status).toBe(204);
    expect(await titles(reader, '&box=toRead')).toEqual([]);
    expect(await titles(reader, '&box=todo')).toEqual(['待办']);
    expect(await titles(reader, '&box=done')).toEqual(['通报']);
    expect(await titles(colleague, '&box=toRead')).toEqual(['通报']);
    expect((await reader.get(`${TASKS}/counts`)).body).toEqual({ todo: 1, toRead: 0, reminder: 0, badge: 1 });
    expect((await colleague.get(`${TASKS}/counts`)).body).toEqual({
      todo: 1,
      toRead: 1,
      reminder: 0,
      badge: 2,
    });
  });

  it('never let anybody read away another organ’s item', async () => {
    await send({ organId: organs.get('00010l'), kind: 'to_read' });
    const { body } = await (await test.signIn('law_office.00010l')).get(TASKS);
    const stranger = await test.signIn('law_office.79208y');
    expect((await stranger.post(`${TASKS}/${body.items[0].id}/reading`)).status).toBe(404);
  });

  it('speak the language of the request', async () => {
    await send({ organId: organs.get('00010l'), roles: ['law_office'] });
    const caller = await test.signIn('law_office.00010l');
    expect(await titles(caller)).toEqual(['今天应当公示 3 件']);
    const english = await caller.get(TASKS).set('Accept-Language', 'en');
    expect(english.body.items[0].title).toBe('3 are due for disclosure today');
  });

  it('refuse an unknown box', async () => {
    const caller = await test.signIn('law_office.00010l');
    expect((await caller.get(`${TASKS}?box=spam`)).status).toBe(400);
  });
});

describe('after the work is done', () => {
  const about = () => ({
    organId: organs.get('00010l'),
    roles: ['law_office'],
    subjectId: SUBJECT,
    subjectType: 'deadline',
  });

  it('nothing about the subject asks for attention any more', async () => {
    await send({ ...about(), ...title('一') }, { ...about(), ...title('二') });
    await send({ organId: organs.get('00010l'), roles: ['law_office'], ...title('另一件') });
    await emit('notification.withdrawn', { subjectType: 'deadline', subjectId: SUBJECT });
    await test.deliverEvents();
    expect(await titles(await test.signIn('law_office.00010l'), '&box=todo')).toEqual(['另一件']);
  });

  it('a request that was made before and is delivered late stays silent', async () => {
    const early = '01900000-0000-7000-8000-000000000001';
    const late = '01900000-0000-7000-8000-000000000002';
    const events = test.app.get(InboxEvents);
    const asSystem = (work: () => Promise<void>) => test.asSystem(work);
    await asSystem(() => events.withdraw({ subjectType: 'deadline', subjectId: SUBJECT }, late));
    await asSystem(() => events.add(request(about()), early));
    const caller = await test.signIn('law_office.00010l');
    expect(await titles(caller, '&box=todo')).toEqual([]);
    const afterwards = '01900000-0000-7000-8000-000000000003';
    await asSystem(() => events.add(request({ ...about(), ...title('重新开始') }), afterwards));
    expect(await titles(caller, '&box=todo')).toEqual(['重新开始']);
  });

  it('of several reminders of one clock only the youngest stays, in whatever order they come', async () => {
    const id = (n: number) => `01900000-0000-7000-8000-00000000001${n}`;
    const events = test.app.get(InboxEvents);
    const add = (n: number, draft: object = {}) =>
      test.asSystem(() =>
        events.add(request({ ...about(), kind: 'reminder', ...title(`第${n}次`), ...draft }), id(n)),
      );
    const caller = await test.signIn('law_office.00010l');
    await add(1);
    await add(3);
    await add(2);
    expect(await titles(caller, '&box=reminder')).toEqual(['第3次']);
    await add(4, { roles: ['bureau_supervisor'], organId: null });
    expect(await titles(caller, '&box=reminder')).toEqual(['第3次']);
    expect(await titles(await test.signIn('bureau_supervisor'), '&box=reminder')).toEqual(['第4次']);
  });
});

describe('the row policies', () => {
  it('hide another organ’s items even from a statement without a condition', async () => {
    await send(
      { organId: organs.get('00010l'), roles: ['law_office'] },
      { organId: organs.get('79208y'), roles: ['law_office'] },
    );
    const rows = await test.as(
      {
        kind: 'person',
        id: '01900000-0000-7000-8000-0000000000ff',
        name: 'probe',
        role: 'law_office',
        roles: ['law_office'],
        organId: organs.get('00010l')!,
        organName: null,
        sessionId: null,
        scope: 'organ',
        permissions: new Set(),
      },
      () => test.transactions.query<{ organ: string }>('select organ_id as organ from mingcha.inbox_item'),
    );
    expect(rows).toEqual([{ organ: organs.get('00010l') }]);
  });

  it('let nobody but the platform put items into boxes', async () => {
    const director = await test.signIn('bureau_director');
    const actor = { ...director.user, id: director.user['id'] as string };
    const insert = test.as(
      {
        kind: 'person',
        id: actor.id,
        name: 'probe',
        role: 'bureau_director',
        roles: ['bureau_director'],
        organId: null,
        organName: null,
        sessionId: null,
        scope: 'district',
        permissions: new Set(),
      },
      () =>
        test.transactions.query(
          `insert into mingcha.inbox_item (kind, roles, title, subject_type, dedupe_key)
           values ('todo', '{law_office}', '{"zh":"","en":""}', 'x', 'forged')`,
        ),
    );
    await expect(insert).rejects.toThrow('row-level security');
  });
});
