import { generateSync } from 'otplib';
import { AuditModule } from '@mingcha/audit';
import { startTestApp, TEST_PASSWORD, type TestApp } from '@mingcha/testing';
import { IdentitySeed } from '../identity.seed';
import { IdentityHttpModule } from '../identity.module';

const AUTH = '/api/v1/auth';

let test: TestApp;

// A production installation: the first administrator must change the password and enrol an authenticator.
beforeAll(async () => {
  test = await startTestApp({ modules: [AuditModule, IdentityHttpModule] });
  await test.asSystem(async () => {
    const seed = test.app.get(IdentitySeed);
    await seed.seedReference();
    await test.transactions.query(
      "insert into mingcha.installation (id, kind, district_code) values (1, 'production', 'mingchuan')",
    );
    expect(await seed.seedFirstAdministrator()).toEqual({
      accounts: [{ username: 'security_admin', role: 'security_admin', organ: '明川区司法局' }],
      created: true,
    });
  });
});
afterAll(() => test.close());

const NEW_PASSWORD = 'nine lanterns over water';
let cookie = '';
let csrf = '';
let secret = '';

function take(answer: { headers: Record<string, unknown>; body: { csrfToken: string } }) {
  cookie = (answer.headers['set-cookie'] as string[])[0]!.split(';')[0]!;
  csrf = answer.body.csrfToken;
}
const get = (address: string) => test.http.get(address).set('Cookie', cookie);
const post = (address: string, body: object = {}) =>
  test.http.post(address).set({ Cookie: cookie, 'X-CSRF-Token': csrf }).send(body);
const codeAt = (instant: Date) => generateSync({ secret, epoch: Math.floor(instant.getTime() / 1000) });
const login = (password: string, code?: string) =>
  test.http.post(`${AUTH}/login`).send({ username: 'security_admin', password, ...(code ? { code } : {}) });
const later = (seconds: number) => test.clock.fix(new Date(test.clock.now().getTime() + seconds * 1000));

describe('the first administrator of an installation', () => {
  it('changes the password before anything else', async () => {
    const answer = await login(TEST_PASSWORD);
    take(answer);
    expect(answer.body.user).toMatchObject({ mustChangePassword: true, secondFactorRequired: true });
    expect((await get('/api/v1/accounts')).body.code).toBe('password_change_required');
    const changed = await post(`${AUTH}/password`, {
      currentPassword: TEST_PASSWORD,
      newPassword: NEW_PASSWORD,
    });
    expect(changed.status).toBe(200);
    take(changed);
  });

  it('then enrols an authenticator before anything else', async () => {
    expect((await get('/api/v1/accounts')).body.code).toBe('second_factor_required');
    const enrolment = await post(`${AUTH}/totp`);
    expect(enrolment.status).toBe(200);
    expect(enrolment.body.uri).toMatch(/^otpauth:\/\/totp\//);
    expect(enrolment.body.uri).toContain(enrolment.body.secret);
    secret = enrolment.body.secret;
    expect((await post(`${AUTH}/totp/confirmation`, { code: '000000' })).body.code).toBe('wrong_code');
    expect((await get('/api/v1/accounts')).body.code).toBe('second_factor_required');
    const before = cookie;
    const confirmed = await post(`${AUTH}/totp/confirmation`, { code: codeAt(test.clock.now()) });
    expect(confirmed.status).toBe(200);
    take(confirmed);
    expect(cookie).not.toBe(before);
    expect((await get('/api/v1/accounts')).status).toBe(200);
  });

  it('keeps the secret sealed', async () => {
    const [row] = await test.database.asOwner<{ sealed: string }>(
      'select totp_secret_sealed as sealed from mingcha.account',
    );
    expect(row!.sealed).toMatch(/^a1\.k1\./);
    expect(row!.sealed).not.toContain(secret);
  });
});

describe('signing in with an authenticator', () => {
  it('needs a code, which is asked for only after the right password', async () => {
    later(120);
    expect((await login(NEW_PASSWORD)).body.code).toBe('code_required');
    expect((await login('a wrong password here')).body.code).toBe('sign_in_failed');
    expect((await login(NEW_PASSWORD, '000000')).body.code).toBe('wrong_code');
    expect((await login(NEW_PASSWORD, codeAt(test.clock.now()))).status).toBe(200);
  });

  it('takes no code twice', async () => {
    expect((await login(NEW_PASSWORD, codeAt(test.clock.now()))).body.code).toBe('wrong_code');
    later(30);
    expect((await login(NEW_PASSWORD, codeAt(test.clock.now()))).status).toBe(200);
  });

  it('takes no code twice when both arrive at the same moment', async () => {
    later(60);
    const code = codeAt(test.clock.now());
    const answers = await Promise.all([1, 2, 3].map(() => login(NEW_PASSWORD, code)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 401, 401]);
  });

  it('forgives a clock that is one step off, not one that is three steps off', async () => {
    later(300);
    const now = test.clock.now().getTime();
    expect((await login(NEW_PASSWORD, codeAt(new Date(now - 90_000)))).status).toBe(401);
    expect((await login(NEW_PASSWORD, codeAt(new Date(now - 30_000)))).status).toBe(200);
  });

  it('locks after five wrong codes even between sign-ins that only lack the code', async () => {
    later(300);
    for (let guess = 0; guess < 5; guess++) {
      expect((await login(NEW_PASSWORD, '000000')).body.code).toBe('wrong_code');
      if (guess < 4) expect((await login(NEW_PASSWORD)).body.code).toBe('code_required');
    }
    expect((await login(NEW_PASSWORD, codeAt(test.clock.now()))).status).toBe(429);
    later(901);
    expect((await login(NEW_PASSWORD, codeAt(test.clock.now()))).status).toBe(200);
  });
});

describe('removing the authenticator', () => {
  it('needs a code of it and leaves the administrator before the enrolment again', async () => {
    later(60);
    take(await login(NEW_PASSWORD, codeAt(test.clock.now())));
    later(60);
    expect((await post(`${AUTH}/totp`)).body.code).toBe('second_factor_enrolled');
    expect((await post(`${AUTH}/totp/removal`, { code: '000000' })).body.code).toBe('wrong_code');
    expect((await post(`${AUTH}/totp/removal`, { code: codeAt(test.clock.now()) })).status).toBe(204);
    expect((await get('/api/v1/accounts')).body.code).toBe('second_factor_required');
  });
});

describe('an empty installation', () => {
  it('is not given a second first administrator', async () => {
    const again = await test.asSystem(() => test.app.get(IdentitySeed).seedFirstAdministrator());
    expect(again.created).toBe(false);
    const rows = await test.database.asOwner('select 1 from mingcha.account');
    expect(rows).toHaveLength(1);
  });
});
