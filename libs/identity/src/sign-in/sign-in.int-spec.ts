import { AuditModule } from '@mingcha/audit';
import { startTestApp, TEST_PASSWORD, type TestApp } from '@mingcha/testing';
import { IdentitySeed } from '../identity.seed';
import { IdentityHttpModule } from '../identity.module';

const LOGIN = '/api/v1/auth/login';
const ME = '/api/v1/auth/me';
const WRONG = { password: 'a wrong password, surely' };

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ modules: [AuditModule, IdentityHttpModule] });
  await test.asSystem(async () => {
    const seed = test.app.get(IdentitySeed);
    await seed.seedReference();
    await seed.seedDemonstration();
    await test.transactions.query(
      "insert into mingcha.installation (id, kind, district_code) values (1, 'demonstration', 'mingchuan')",
    );
  });
});
afterAll(() => test.close());

const minutesLater = (minutes: number) =>
  test.clock.fix(new Date(test.clock.now().getTime() + minutes * 60_000));

async function login(username: string, password = TEST_PASSWORD, extra: object = {}) {
  return test.http.post(LOGIN).send({ username, password, ...extra });
}

function cookieOf(answer: { headers: Record<string, unknown> }): string {
  return (answer.headers['set-cookie'] as string[])[0]!.split(';')[0]!;
}

describe('signing in', () => {
  it('answers with the person, the permissions and a token for changes, and sets a cookie that scripts cannot read', async () => {
    const answer = await login('law_office.00010l');
    expect(answer.status).toBe(200);
    expect(answer.body.user).toMatchObject({
      username: 'law_office.00010l',
      role: 'law_office',
      roles: ['law_office'],
      scope: 'organ',
      organ: { name: '明川区市场监督管理局', uscc: '11120998MB1000010L', kind: 'department' },
      mustChangePassword: false,
    });
    expect(answer.body.permissions).toContain('organ.read');
    expect(answer.body.permissions).not.toContain('account.read');
    const cookie = (answer.headers['set-cookie'] as unknown as string[])[0]!;
    expect(cookie).toMatch(/^mingcha=[\w-]{43}; /);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).toContain('Path=/');
    const me = await test.http.get(ME).set('Cookie', cookieOf(answer));
    expect(me.body).toEqual(answer.body);
  });

  it('stores neither the cookie nor the password', async () => {
    const answer = await login('statistician');
    const token = cookieOf(answer).split('=')[1]!;
    const rows = await test.database.asOwner(
      `select s::text as row from mingcha.session s union all select a::text from mingcha.account a
        union all select e::text from audit.entry e`,
    );
    expect(rows.length).toBeGreaterThan(60);
    for (const { row } of rows) {
      expect(row).not.toContain(token);
      expect(row).not.toContain(TEST_PASSWORD);
    }
  });

  it('gives an unknown name and a wrong password the same answer', async () => {
    const unknown = await login('nobody.at.all', WRONG.password);
    const wrong = await login('statistician', WRONG.password);
    expect([unknown.status, wrong.status]).toEqual([401, 401]);
    const words = ({ traceId: _id, ...rest }: Record<string, unknown>) => rest;
    expect(words(unknown.body)).toEqual(words(wrong.body));
    expect(unknown.body.code).toBe('sign_in_failed');
  });

  it('takes about the same time for an unknown name as for a wrong password', async () => {
    const timeOf = async (username: string) => {
      const times: number[] = [];
      for (let round = 0; round < 3; round++) {
        const start = performance.now();
        await login(`${username}${round}`, WRONG.password);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[1]!;
    };
    await test.asSystem(() =>
      test.transactions.query(
        `insert into mingcha.account (username, name, organ_id, password_hash)
         select 'timed' || n, '计时', organ_id, password_hash from mingcha.account, generate_series(0, 2) n
          where username = 'auditor'`,
      ),
    );
    const [known, unknown] = [await timeOf('timed'), await timeOf('no-such-name')];
    expect(unknown).toBeGreaterThan(known / 3);
    expect(unknown).toBeLessThan(known * 3);
  });

  it.each([
    ['another site in Sec-Fetch-Site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another origin', { Origin: 'https://elsewhere.example' }],
  ])('refuses a sign-in sent by a page of %s', async (_name, headers) => {
    const answer = await test.http
      .post(LOGIN)
      .set(headers)
      .send({ username: 'auditor', password: TEST_PASSWORD });
    expect(answer.status).toBe(403);
    expect(answer.body.code).toBe('other_site');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('refuses a form, which a page of another site could send without asking', async () => {
    const answer = await test.http
      .post(LOGIN)
      .type('form')
      .send({ username: 'auditor', password: TEST_PASSWORD });
    expect(answer.status).toBe(415);
  });

  it('audits every sign-in and every failed one', async () => {
    const before = await entries();
    await login('evaluator');
    await login('evaluator', WRONG.password);
    await login('not-a-name', WRONG.password);
    const added = (await entries()).slice(before.length);
    expect(added.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'session.create done',
      'session.create failed',
      'session.create failed',
    ]);
  });
});

describe('a locked name', () => {
  it('is locked by five wrong passwords, also for the right one, and opens again after fifteen minutes', async () => {
    const name = 'officer.00010l';
    for (let guess = 0; guess < 5; guess++) expect((await login(name, WRONG.password)).status).toBe(401);
    const locked = await login(name);
    expect(locked.status).toBe(429);
    expect(Number(locked.headers['retry-after'])).toBe(900);
    minutesLater(14);
    expect((await login(name)).status).toBe(429);
    minutesLater(1.1);
    expect((await login(name)).status).toBe(200);
    expect((await entries()).filter((entry) => entry.action === 'account.lockout')).toHaveLength(1);
  });

  it('is locked again by five more after the lock has ended', async () => {
    const name = 'officer.37587w';
    for (let guess = 0; guess < 5; guess++) await login(name, WRONG.password);
    minutesLater(16);
    for (let guess = 0; guess < 5; guess++) expect((await login(name, WRONG.password)).status).toBe(401);
    expect((await login(name, WRONG.password)).status).toBe(429);
  });

  it('is locked in the same way when nobody has it', async () => {
    for (let guess = 0; guess < 5; guess++) await login('phantom', WRONG.password);
    expect((await login('phantom')).status).toBe(429);
  });

  it('takes five guesses and not one more when they arrive at the same moment', async () => {
    const name = 'officer.79208y';
    const answers = await Promise.all(Array.from({ length: 12 }, () => login(name, WRONG.password)));
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });

  it('counts from the start after a right password', async () => {
    const name = 'officer.58395g';
    for (let guess = 0; guess < 4; guess++) await login(name, WRONG.password);
    expect((await login(name)).status).toBe(200);
    for (let guess = 0; guess < 4; guess++) expect((await login(name, WRONG.password)).status).toBe(401);
    expect((await login(name)).status).toBe(200);
  });
});

describe('a session', () => {
  it('ends after thirty minutes without use and goes on with use', async () => {
    const caller = await test.signIn('bureau_director');
    minutesLater(29);
    expect((await caller.get(ME)).status).toBe(200);
    minutesLater(29);
    expect((await caller.get(ME)).status).toBe(200);
    minutesLater(31);
    expect((await caller.get(ME)).status).toBe(401);
  });

  it('ends after ten hours even when it is used all the time', async () => {
    const caller = await test.signIn('bureau_director');
    for (let passed = 0; passed < 580; passed += 20) {
      minutesLater(20);
      expect((await caller.get(ME)).status).toBe(200);
    }
    minutesLater(19);
    expect((await caller.get(ME)).status).toBe(200);
    minutesLater(1);
    expect((await caller.get(ME)).status).toBe(401);
  });

  it('ends with the sign-out', async () => {
    const caller = await test.signIn('bureau_director');
    expect((await caller.post('/api/v1/auth/logout')).status).toBe(204);
    expect((await caller.get(ME)).status).toBe(401);
  });

  it('is listed among one’s own and can be ended from another browser, but not by another person', async () => {
    const first = await test.signIn('certificate_clerk');
    const second = await test.signIn('certificate_clerk');
    const stranger = await test.signIn('statistician');
    const { body } = await first.get('/api/v1/auth/sessions');
    expect(body.total.count).toBe(2);
    const other = body.items.find((session: { current: boolean }) => !session.current);
    expect((await stranger.delete(`/api/v1/auth/sessions/${other.id}`)).status).toBe(404);
    expect((await second.get(ME)).status).toBe(200);
    expect((await first.delete(`/api/v1/auth/sessions/${other.id}`)).status).toBe(204);
    expect((await second.get(ME)).status).toBe(401);
    expect((await first.get(ME)).status).toBe(200);
  });

  it('is replaced by a new sign-in in the same browser', async () => {
    const first = await login('auditor');
    const again = await test.http
      .post(LOGIN)
      .set('Cookie', cookieOf(first))
      .send({ username: 'auditor', password: TEST_PASSWORD });
    expect(again.status).toBe(200);
    expect((await test.http.get(ME).set('Cookie', cookieOf(first))).status).toBe(401);
  });

  it.each([
    ['no token', undefined, {}],
    ['another session’s token', 'other', {}],
    ['the right token from a page of another site', 'own', { 'Sec-Fetch-Site': 'cross-site' }],
    ['the right token from another origin', 'own', { Origin: 'http://elsewhere.example' }],
  ])('refuses a change with %s', async (_name, which, headers) => {
    const [own, other] = [await login('auditor'), await login('statistician')];
    const token = which === 'own' ? own.body.csrfToken : which === 'other' ? other.body.csrfToken : '';
    const answer = await test.http
      .post('/api/v1/auth/logout')
      .set('Cookie', cookieOf(own))
      .set({ 'X-CSRF-Token': token, ...headers });
    expect(answer.status).toBe(403);
    expect((await test.http.get(ME).set('Cookie', cookieOf(own))).status).toBe(200);
  });

  it('lives while the account is active and its organ works', async () => {
    const caller = await test.signIn('officer.421981');
    const setOrgan = (isActive: boolean) =>
      test.database.asOwner(
        `update mingcha.organ set is_active = ${isActive}, version = version + 1 where uscc = '11120998MB27421981'`,
      );
    await setOrgan(false);
    expect((await caller.get(ME)).status).toBe(401);
    expect((await login('officer.421981')).status).toBe(403);
    await setOrgan(true);
    expect((await caller.get(ME)).status).toBe(200);
  });
});

describe('a new password', () => {
  const change = (currentPassword: string, newPassword: string) => ({ currentPassword, newPassword });
  const NEW = 'a quiet river in autumn';

  it('ends the other sessions, renews this one and keeps its token for changes', async () => {
    const other = await test.signIn('law_office.79208y');
    const own = await login('law_office.79208y');
    const answer = await test.http
      .post('/api/v1/auth/password')
      .set('Cookie', cookieOf(own))
      .set('X-CSRF-Token', own.body.csrfToken)
      .send(change(TEST_PASSWORD, NEW));
    expect(answer.status).toBe(200);
    expect(answer.body.csrfToken).toBe(own.body.csrfToken);
    expect((await other.get(ME)).status).toBe(401);
    expect((await test.http.get(ME).set('Cookie', cookieOf(own))).status).toBe(401);
    expect((await test.http.get(ME).set('Cookie', cookieOf(answer))).status).toBe(200);
    expect((await login('law_office.79208y')).status).toBe(401);
    expect((await login('law_office.79208y', NEW)).status).toBe(200);
  });

  it.each([
    ['is short', 'short one', 'too_short'],
    ['is common', '1qaz2wsx3edc', 'too_common'],
    ['is common in other letters', 'WoAiNi5201314', 'too_common'],
    ['counts', '123456789012', 'too_common'],
    ['holds the user name', 'my law_office.58395g!', 'contains_name'],
    ['holds the organ', '我在明川区生态环境局上班呢', 'contains_name'],
    ['is the present one', TEST_PASSWORD, 'same_password'],
  ])('is refused when it %s', async (_name, newPassword, code) => {
    const caller = await test.signIn('law_office.58395g');
    const answer = await caller.post('/api/v1/auth/password').send(change(TEST_PASSWORD, newPassword));
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: '/newPassword', code })]);
  });

  it('needs the present one, which cannot be guessed without end', async () => {
    const caller = await test.signIn('law_office.37587w');
    const guess = () => caller.post('/api/v1/auth/password').send(change(WRONG.password, NEW));
    for (let round = 0; round < 5; round++) expect((await guess()).body.code).toBe('wrong_password');
    expect((await guess()).status).toBe(429);
  });
});

interface Entry {
  action: string;
  outcome: string;
}

async function entries(): Promise<Entry[]> {
  return test.database.asOwner<Entry & object>(
    'select action, outcome from audit.entry order by recorded_at, seq',
  ) as Promise<Entry[]>;
}
