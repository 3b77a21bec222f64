import type { Caller, TestApp } from '@mingcha/testing';
import { applied, checked, read, startImportApp, upload } from './exchange-app.factory';
import { penaltyRow, refusedFiles, standardHeads, workbookOf } from './exchange.factory';
import { creditPenalty } from './fields/credit-penalty.fields';
import { templates } from './fields/templates';
import type { ImportBatchDto } from './import-batch.dto';
import { LIMITS } from './reading/limits';
import { cellText, type SheetRow } from './reading/sheet-row';
import { readWorkbook } from './reading/spreadsheet-reader';

const BATCHES = '/api/v1/import-batches';
const NOBODY = '00000000-0000-4000-8000-000000000000';
const IDENTITY = '12099819610621308X';

let test: TestApp;
let office: Caller;
let otherOffice: Caller;
let supervisor: Caller;
let batch: ImportBatchDto;

const personRow = (number: number, name = '张某') =>
  penaltyRow(number, {
    行政相对人名称: name,
    行政相对人类别: '自然人',
    '行政相对人代码_1(统一社会信用代码)': null,
    证件类型: '身份证',
    证件号码: IDENTITY,
  });

async function rowsOfWorkbook(bytes: Buffer): Promise<string[][]> {
  const rows: SheetRow[] = [];
  for await (const row of readWorkbook(bytes)) rows.push(row);
  return rows.map(({ cells }) => cells.map(cellText));
}

function download(caller: Caller, address: string) {
  return caller
    .get(address)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
}

const auditOf = (id: string) =>
  test.database.asOwner<{ action: string; outcome: string }>(
    `select action, outcome from audit.entry where object_id = $1 order by action`,
    [id],
  );

beforeAll(async () => {
  test = await startImportApp();
  office = await test.signIn('law_office.00010l');
  otherOffice = await test.signIn('law_office.919169');
  supervisor = await test.signIn('bureau_supervisor');
  const rows = [
    personRow(1),
    { ...personRow(2, '=HYPERLINK("http://example.invalid","公司")'), 处罚决定日期: '昨天', 备注: '保留' },
    { ...penaltyRow(3), '罚款金额(万元)': '贰仟元' },
  ];
  batch = await checked(test, office, await workbookOf('credit_penalty', rows));
});
afterAll(() => test.close());

describe('Sending a file', () => {
  it('keeps its name as browsers send it and says who sent it and what it is', () => {
    expect(batch).toMatchObject({
      fileName: '处罚 2026-09.xlsx',
      template: 'credit_penalty',
      createdByName: office.user['name'],
      duplicateOf: null,
    });
    expect(batch.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('twice with one key finds the first batch again; the key is not good for another file', async () => {
    const bytes = await workbookOf('credit_penalty', [penaltyRow(50)]);
    const send = (file: Buffer) =>
      office
        .post(BATCHES)
        .set('Idempotency-Key', 'key-1')
        .field('template', 'credit_penalty')
        .attach('file', file, 'a.xlsx');
    const first = await send(bytes).expect(202);
    const again = await send(bytes).expect(202);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.body.id).toBe(first.body.id);
    expect(first.headers['location']).toBe(`${BATCHES}/${first.body.id}`);
    const reused = await send(await workbookOf('credit_penalty', [penaltyRow(51)])).expect(422);
    expect(reused.body.code).toBe('key_reused');
  });

  it('needs a file, a known template and no other field', async () => {
    const none = await office.post(BATCHES).field('template', 'credit_penalty').expect(400);
    expect(none.body.errors[0].pointer).toBe('/file');
    const unknown = await office
      .post(BATCHES)
      .field('template', 'something')
      .attach('file', Buffer.from('x'), 'a.csv')
      .expect(400);
    expect(unknown.body.errors[0].pointer).toBe('/template');
    await office
      .post(BATCHES)
      .field('template', 'credit_penalty')
      .field('organId', NOBODY)
      .attach('file', Buffer.from('x'), 'a.csv')
      .expect(400);
  });

  it('above 10 MB is refused before anything is kept', async () => {
    const answer = await office
      .post(BATCHES)
      .field('template', 'credit_penalty')
      .attach('file', Buffer.alloc(LIMITS.packedBytes + 10), 'big.xlsx');
    expect(answer.status).toBe(413);
    expect(answer.body.detail).not.toBe('');
  });

  it('tells the sender when a check has ended, and takes the request back once it is answered', async () => {
    const sent = await checked(test, office, await workbookOf('credit_penalty', [penaltyRow(80)]));
    const todo = async () => {
      await test.deliverEvents();
      const answer = await office.get(`/api/v1/me/tasks?box=todo&subjectId=${sent.id}`).expect(200);
      return answer.body.items as { link: string }[];
    };
    expect(await todo()).toEqual([expect.objectContaining({ link: `/import-batches/${sent.id}` })]);
    await office
      .post(`/api/v1/import-batches/${sent.id}/application`)
      .set('If-Match', `"${sent.version}"`)
      .send({ onRefused: 'skip', onExisting: 'update' })
      .expect(202);
    expect(await todo()).toEqual([]);
  });

  it('that cannot be read ends as a failed batch with a sentence in the language of the caller', async () => {
    const { bytes, code } = refusedFiles['a sheet without heads']!;
    const failed = await checked(test, office, await bytes());
    expect(failed).toMatchObject({
      state: 'failed',
      failure: { code },
      counts: { total: 0 },
      allowedActions: [],
    });
    const english = await office.get(`${BATCHES}/${failed.id}`).set('Accept-Language', 'en').expect(200);
    expect(english.body.failure.detail).toContain('Heads are missing');
    expect(await auditOf(failed.id)).toEqual([
      { action: 'import_batch.check', outcome: 'failed' },
      { action: 'import_batch.upload', outcome: 'done' },
    ]);
  });
});

describe('A batch', () => {
  it('is not there for another organ: the same answer as for one that never was', async () => {
    for (const address of ['', '/rows', '/errors.xlsx']) {
      const foreign = await otherOffice.get(`${BATCHES}/${batch.id}${address}`).expect(404);
      const never = await otherOffice.get(`${BATCHES}/${NOBODY}${address}`).expect(404);
      expect(foreign.body.detail).toBe(never.body.detail);
    }
    for (const act of ['application', 'reversal']) {
      const body = act === 'application' ? { onRefused: 'skip', onExisting: 'skip' } : { reason: '试' };
      await otherOffice.post(`${BATCHES}/${batch.id}/${act}`).set('If-Match', '"1"').send(body).expect(404);
    }
    const list = await otherOffice.get(BATCHES).expect(200);
    expect(list.body).toMatchObject({ items: [], total: { count: 0 } });
  });

  it('shows identity numbers in full to the sender and masked to everybody else', async () => {
    const own = await office.get(`${BATCHES}/${batch.id}/rows`).expect(200);
    expect(own.body.items[0].values['证件号码']).toBe(IDENTITY);
    const bureau = await supervisor.get(`${BATCHES}/${batch.id}/rows`).expect(200);
    expect(JSON.stringify(bureau.body)).not.toContain(IDENTITY);
    expect(bureau.body.items[0].values['证件号码']).toMatch(/^•+308X$/);
  });

  it('lists its rows by outcome, with the number Excel shows and the head of the wrong cell', async () => {
    const answer = await office.get(`${BATCHES}/${batch.id}/rows?outcome=refused`).expect(200);
    expect(answer.body.items.map((row: { row: number }) => row.row)).toEqual([3, 4]);
    expect(answer.body.items[0].problems).toEqual([
      expect.objectContaining({ column: '处罚决定日期', code: 'bad_date', severity: 'error' }),
    ]);
    await office.get(`${BATCHES}/${batch.id}/rows?colour=red`).expect(400);
  });

  it('can be found in the list by state, template and file name', async () => {
    const found = await office.get(`${BATCHES}?state=ready&template=credit_penalty&q=处罚`).expect(200);
    expect(found.body.items.map((item: ImportBatchDto) => item.id)).toContain(batch.id);
    const none = await office.get(`${BATCHES}?state=reversed`).expect(200);
    expect(none.body.items).toEqual([]);
  });

  it('needs the version that was read, and the newest one', async () => {
    const body = { onRefused: 'skip', onExisting: 'skip' };
    await office.post(`${BATCHES}/${batch.id}/application`).send(body).expect(428);
    const stale = await office
      .post(`${BATCHES}/${batch.id}/application`)
      .set('If-Match', '"99"')
      .send(body)
      .expect(412);
    expect(stale.body.currentVersion).toBe(batch.version);
  });

  it('cannot be applied while it is checked, nor twice, nor taken back before it came in', async () => {
    const fresh = await upload(office, await workbookOf('credit_penalty', [penaltyRow(60)]));
    const act = (id: string, version: number, name: string, body: object) =>
      office.post(`${BATCHES}/${id}/${name}`).set('If-Match', `"${version}"`).send(body);
    const choice = { onRefused: 'skip', onExisting: 'skip' };
    expect((await act(fresh.id, fresh.version, 'application', choice).expect(409)).body.code).toBe(
      'wrong_state',
    );
    expect((await act(batch.id, batch.version, 'reversal', { reason: '试' }).expect(409)).body.code).toBe(
      'wrong_state',
    );
    const second = await checked(test, office, await workbookOf('credit_penalty', [penaltyRow(61)]));
    const done = await applied(test, office, second);
    expect((await act(done.id, done.version, 'application', choice).expect(409)).body.code).toBe(
      'wrong_state',
    );
    expect(await auditOf(done.id)).toEqual([
      { action: 'import_batch.apply', outcome: 'done' },
      { action: 'import_batch.complete', outcome: 'done' },
      { action: 'import_batch.upload', outcome: 'done' },
      { action: 'import.write', outcome: 'failed' },
    ]);
  });

  it('with nothing but refused rows has nothing to apply', async () => {
    const bad = await checked(
      test,
      office,
      await workbookOf('credit_penalty', [penaltyRow(62, { 处罚决定日期: null })]),
    );
    const answer = await office
      .post(`${BATCHES}/${bad.id}/application`)
      .set('If-Match', `"${bad.version}"`)
      .send({ onRefused: 'skip', onExisting: 'skip' })
      .expect(409);
    expect(answer.body.code).toBe('nothing_to_import');
  });
});

describe('The workbook of refused rows', () => {
  it('is the sheet of the sender with reasons at the left and nothing that runs; corrected, it comes in', async () => {
    const answer = await download(office, `${BATCHES}/${batch.id}/errors.xlsx`).expect(200);
    expect(answer.headers['content-disposition']).toContain('attachment');
    const [heads, ...rows] = await rowsOfWorkbook(answer.body as Buffer);
    expect(heads).toEqual(['错误说明', ...standardHeads('credit_penalty')]);
    expect(rows).toHaveLength(2);
    expect(rows[0]![0]).toContain('原第 3 行');
    expect(rows[0]![0]).toContain('处罚决定日期');
    const raw: string[] = [];
    for await (const row of readWorkbook(answer.body as Buffer)) raw.push(String(row.cells[1]));
    expect(raw[1]).toBe('\'=HYPERLINK("http://example.invalid","公司")');
    expect((await auditOf(batch.id)).map(({ action }) => action)).toContain('import_batch.export_errors');
    const corrected = rows.map((cells) =>
      Object.fromEntries(heads!.map((head, index) => [head, cells[index] ?? ''])),
    );
    corrected[0]!['处罚决定日期'] = '2026/09/21';
    corrected[1]!['罚款金额(万元)'] = '0.2';
    const again = await checked(test, office, await workbookOf('credit_penalty', corrected, heads!));
    expect(again).toMatchObject({ counts: { created: 2, refused: 0 }, ignoredColumns: ['错误说明'] });
    const [row] = (await office.get(`${BATCHES}/${again.id}/rows`)).body.items;
    expect(row.values).toMatchObject({
      行政相对人名称: '=HYPERLINK("http://example.invalid","公司")',
      备注: '保留',
      证件号码: IDENTITY,
    });
  });

  it('shows masked identity numbers to anybody but the sender', async () => {
    const answer = await download(supervisor, `${BATCHES}/${batch.id}/errors.xlsx`).expect(200);
    const text = JSON.stringify(await rowsOfWorkbook(answer.body as Buffer));
    expect(text).not.toContain(IDENTITY);
    expect(text).toContain('308X');
  });

  it('is not there when no row was refused', async () => {
    const good = await checked(test, office, await workbookOf('credit_penalty', [penaltyRow(70)]));
    await office.get(`${BATCHES}/${good.id}/errors.xlsx`).expect(404);
  });
});

describe('Templates', () => {
  it('are listed with their columns and addresses', async () => {
    const answer = await office.get('/api/v1/import-templates').expect(200);
    expect(answer.body).toHaveLength(templates.length);
    expect(answer.body[0]).toMatchObject({
      template: 'credit_penalty',
      heads: standardHeads('credit_penalty'),
      requiredHeads: ['行政相对人名称', '行政相对人类别', '行政处罚决定书文号', '处罚决定日期'],
    });
  });

  it.each(templates.flatMap(({ id }) => [`${id}.xlsx`, `${id}.csv`]))(
    '%s can be downloaded, filled in and sent; its example row stays out',
    async (name) => {
      const template = templates.find(({ id }) => name.startsWith(id))!;
      const answer = await download(office, `/api/v1/import-templates/${name}`).expect(200);
      const bytes = answer.body as Buffer;
      const empty = await checked(test, office, bytes, template.id, name);
      expect(empty).toMatchObject({ state: 'failed', failure: { code: 'no_rows' } });
      const heads = name.endsWith('.xlsx')
        ? (await rowsOfWorkbook(bytes))[0]
        : bytes.toString('utf8').slice(1).split('\r\n')[0]!.replace(/"/g, '').split(',');
      expect(heads).toEqual(template.fields.map((field) => field.head));
    },
  );

  it('carry instructions, drop-downs and their version', async () => {
    const answer = await download(office, '/api/v1/import-templates/credit_penalty.xlsx').expect(200);
    const { readXlsx } = await import('hucre/xlsx');
    const workbook = await readXlsx(answer.body as Buffer);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['数据', '填写说明', '版本']);
    expect(workbook.sheets[2]!.rows).toContainEqual(['version', creditPenalty.version]);
    const lists = workbook.sheets[0]!.dataValidations!.map(({ range }) => range);
    expect(lists).toContain('B2:B5000');
  });

  it('that do not exist are not found', async () => {
    await office.get('/api/v1/import-templates/other.xlsx').expect(404);
  });
});

describe('Rights', () => {
  const routes: [method: 'get' | 'post', address: string, right: 'read' | 'write'][] = [
    ['get', BATCHES, 'read'],
    ['post', BATCHES, 'write'],
    ['get', `${BATCHES}/${NOBODY}`, 'read'],
    ['get', `${BATCHES}/${NOBODY}/rows`, 'read'],
    ['get', `${BATCHES}/${NOBODY}/errors.xlsx`, 'write'],
    ['post', `${BATCHES}/${NOBODY}/application`, 'write'],
    ['post', `${BATCHES}/${NOBODY}/reversal`, 'write'],
    ['get', '/api/v1/import-templates', 'read'],
    ['get', '/api/v1/import-templates/credit_penalty.xlsx', 'read'],
    ['get', '/api/v1/import-templates/credit_penalty.csv', 'read'],
  ];
  const accounts: [username: string, may: ('read' | 'write')[]][] = [
    ['bureau_director', ['read']],
    ['bureau_supervisor', ['read', 'write']],
    ['certificate_clerk', []],
    ['statistician', ['read']],
    ['law_office.00010l', ['read', 'write']],
    ['legal_reviewer.00010l', []],
    ['officer.00010l', []],
    ['street_staff.8381xj', ['read', 'write']],
    ['evaluator', []],
    ['auditor', ['read']],
    ['system_admin', []],
    ['security_admin', []],
    ['audit_admin', []],
  ];

  it.each(accounts)('%s may %j', async (username, may) => {
    const caller = await test.signIn(username);
    for (const [method, address, right] of routes) {
      const { status } = await caller[method](address);
      expect([method, address, status === 403]).toEqual([method, address, !may.includes(right)]);
    }
  });

  it('nobody without signing in', async () => {
    for (const [method, address] of routes) {
      const { status } = await test.http[method](address);
      expect([method, address, status]).toEqual([method, address, 401]);
    }
  });
});

it('reads a batch the same after its sender has left the page', async () => {
  expect(await read(office, batch.id)).toEqual(batch);
});
