import { randomUUID } from 'node:crypto';
import {
  Body,
  type CanActivate,
  Controller,
  type ExecutionContext,
  Get,
  Injectable,
  Module,
  Param,
  Patch,
  Post,
  Res,
} from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { startTestApp, type TestApp } from '@mingcha/testing';
import { IsInt, IsString, MaxLength } from 'class-validator';
import type { Request, Response } from 'express';
import type { Actor } from '../actor';
import { type AuditDraft, type TransactionContext, Transactions } from '../database/transactions';
import { definePermissions, RequirePermission } from '../permissions';
import { conflict } from './problem';
import { setActor } from './request';
import { IfMatch, requireVersion } from './versions';

definePermissions('sample', { 'sample.write': { roles: ['law_office'] } });

class SampleBody {
  @IsString()
  @MaxLength(20)
  name: string;
  @IsInt()
  fen: number;
}

const entries: { draft: AuditDraft; context: TransactionContext }[] = [];
const actor: Actor = {
  kind: 'person',
  id: randomUUID(),
  name: 'test',
  role: 'law_office',
  roles: ['law_office'],
  organId: null,
  organName: null,
  sessionId: null,
  scope: 'district',
  permissions: new Set(['sample.write']),
};

@Injectable()
class EverybodyIsTheActor implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    setActor(context.switchToHttp().getRequest<Request>(), actor);
    return true;
  }
}

@Controller('samples')
class SampleController {
  constructor(private readonly transactions: Transactions) {}

  @Post()
  @RequirePermission('sample.write')
  async create(@Body() body: SampleBody, @Res({ passthrough: true }) response: Response) {
    const [row] = await this.transactions.query<{ id: string }>(
      `insert into mingcha.sample (name, fen) values ($1, $2) returning id`,
      [body.name, body.fen],
    );
    if (body.name === 'slow') await new Promise((resolve) => setTimeout(resolve, 300));
    if (body.name === 'refused') throw conflict('no_such_act', { zh: '不可', en: 'No' });
    if (body.name !== 'unrecorded')
      this.transactions.audit({ action: 'sample.create', objectType: 'sample', objectId: row!.id });
    response.setHeader('Location', `/samples/${row!.id}`);
    return { id: row!.id, name: body.name, version: 1 };
  }

  @Patch(':id')
  @RequirePermission('sample.write')
  change(@Param('id') id: string, @IfMatch() version: number) {
    requireVersion(3, version);
    this.transactions.audit({ action: 'sample.change', objectType: 'sample', objectId: id });
    return { id, version: 4 };
  }

  @Get('crash')
  @RequirePermission('sample.write')
  crash() {
    return this.transactions.query(`select 'secret' from no_such_table`);
  }
}

@Module({
  controllers: [SampleController],
  providers: [{ provide: APP_GUARD, useClass: EverybodyIsTheActor }],
})
class SampleModule {
  constructor(transactions: Transactions) {
    transactions.useAuditSink({
      append: async (drafts, context) => void drafts.forEach((draft) => entries.push({ draft, context })),
    });
  }
}

describe('a request', () => {
  let test: TestApp;
  const count = async () =>
    Number((await test.database.asOwner<{ n: string }>('select count(*) as n from mingcha.sample'))[0]!.n);

  beforeAll(async () => {
    test = await startTestApp({ modules: [SampleModule] });
    await test.database.asOwner(
      `create table mingcha.sample (id uuid primary key default gen_random_uuid(), name text, fen bigint)`,
    );
    await test.database.asOwner(`call mingcha.protect('mingcha.sample', 'shared', 'select, insert')`);
    await test.database.asOwner('alter table mingcha.sample no force row level security');
  });
  afterAll(() => test.close());
  beforeEach(() => entries.splice(0));

  it('commits its rows, its stored answer and its audit entry together', async () => {
    const answer = await test.http.post('/samples').send({ name: 'one', fen: 5 });
    expect(answer.status).toBe(201);
    expect(answer.headers['etag']).toBe('"1"');
    expect(entries.map((entry) => entry.draft.action)).toEqual(['sample.create']);
  });

  it('changes nothing when it leaves no audit entry', async () => {
    const before = await count();
    const answer = await test.http.post('/samples').send({ name: 'unrecorded', fen: 5 });
    expect(answer.status).toBe(500);
    expect(await count()).toBe(before);
  });

  it('changes nothing when it is refused, and the attempt is recorded', async () => {
    const before = await count();
    const answer = await test.http
      .post('/samples')
      .send({ name: 'refused', fen: 5 })
      .set('Accept-Language', 'en');
    expect(answer.status).toBe(409);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body).toMatchObject({
      code: 'no_such_act',
      title: 'No',
      status: 409,
      instance: '/samples',
    });
    expect(await count()).toBe(before);
    expect(entries.map((entry) => entry.draft)).toMatchObject([
      { outcome: 'failed', detail: { route: '/samples', status: 409, code: 'no_such_act' } },
    ]);
  });

  it('with a key is done once, however often and however parallel it is sent', async () => {
    const before = await count();
    const key = randomUUID();
    const send = () => test.http.post('/samples').set('Idempotency-Key', key).send({ name: 'slow', fen: 1 });
    const answers = await Promise.all([send(), send(), send(), send(), send()]);
    const again = await send();
    expect(await count()).toBe(before + 1);
    expect(answers.filter((answer) => answer.status === 201).length).toBeGreaterThanOrEqual(1);
    expect(
      answers
        .filter((answer) => answer.status !== 201)
        .every((answer) => answer.body.code === 'request_in_flight'),
    ).toBe(true);
    const first = answers.find((answer) => answer.status === 201)!;
    expect(again.status).toBe(201);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.headers['location']).toBe(first.headers['location']);
    expect(again.body).toEqual(first.body);
    const other = await test.http
      .post('/samples')
      .set('Idempotency-Key', key)
      .send({ name: 'other', fen: 1 });
    expect([other.status, other.body.code]).toEqual([422, 'key_reused']);
  });

  it('must name the version it read, and learns the present one when it is stale', async () => {
    const id = randomUUID();
    expect((await test.http.patch(`/samples/${id}`).send({})).status).toBe(428);
    const stale = await test.http.patch(`/samples/${id}`).set('If-Match', '"2"').send({});
    expect([stale.status, stale.body.currentVersion, stale.headers['etag']]).toEqual([412, 3, '"3"']);
    expect((await test.http.patch(`/samples/${id}`).set('If-Match', '"3"').send({})).headers['etag']).toBe(
      '"4"',
    );
  });

  it('hears which field is wrong, in its language, and unknown fields are not ignored', async () => {
    const answer = await test.http.post('/samples').send({ name: 'x'.repeat(21), fen: 1.5, role: 'admin' });
    expect(answer.status).toBe(400);
    expect(
      answer.body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code]),
    ).toEqual(
      expect.arrayContaining([
        ['/name', 'max_length'],
        ['/fen', 'is_int'],
        ['/role', 'whitelist_validation'],
      ]),
    );
  });

  it('never learns what failed inside', async () => {
    const answer = await test.http.get('/samples/crash');
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toMatch(/no_such_table|secret|select/);
    expect(answer.body.traceId).toMatch(/^[0-9a-f-]{36}$/);
  });
});
