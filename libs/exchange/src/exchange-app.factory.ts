import { AuditHttpModule, auditEntities } from '@mingcha/audit';
import { CaseReviewHttpModule, caseReviewEntities } from '@mingcha/case-review';
import { DeadlinesHttpModule, deadlinesEntities, DeadlinesSeed } from '@mingcha/deadlines';
import { IdentityHttpModule, identityEntities, IdentitySeed } from '@mingcha/identity';
import { InboxHttpModule, inboxEntities } from '@mingcha/inbox';
import { Jobs } from '@mingcha/platform';
import { SubjectsHttpModule, subjectsEntities, SubjectsSeed } from '@mingcha/subjects';
import { type Caller, startTestApp, type TestApp } from '@mingcha/testing';
import { ImportChild } from './checking/import-child';
import { exchangeEntities } from './exchange.entities';
import { ExchangeHttpModule } from './exchange.module';
import type { TemplateId } from './fields/field-list';
import { APPLY_JOB } from './import-apply.job';
import type { ApplicationRequest, ImportBatchDto } from './import-batch.dto';
import { CHECK_JOB } from './import-check.job';
import { builtImportChild } from './import-child.factory';

/** The application with the rooms an import stands on and the demonstration district, for tests. */
export async function startImportApp(now?: string): Promise<TestApp> {
  const test = await startTestApp({
    modules: [
      AuditHttpModule,
      IdentityHttpModule,
      DeadlinesHttpModule,
      InboxHttpModule,
      SubjectsHttpModule,
      CaseReviewHttpModule,
      ExchangeHttpModule,
    ],
    entities: [
      ...auditEntities,
      ...identityEntities,
      ...deadlinesEntities,
      ...inboxEntities,
      ...subjectsEntities,
      ...caseReviewEntities,
      ...exchangeEntities,
    ],
    ...(now === undefined ? {} : { now }),
  });
  await test.asSystem(async () => {
    await test.app.get(IdentitySeed).seedReference();
    await test.app.get(DeadlinesSeed).seedReference();
    await test.app.get(IdentitySeed).seedDemonstration();
    await test.app.get(SubjectsSeed).seedReference();
    await test.app.get(SubjectsSeed).seedDemonstration();
  });
  test.app.get(ImportChild, { strict: false }).file = builtImportChild();
  return test;
}

/** Runs a job the way the worker does, to its end. */
export function runJob(test: TestApp, job: string, id: string): Promise<object> {
  return test.app.get(Jobs).handlerOf(job)({ runId: id, payload: { id } });
}

export async function upload(
  caller: Caller,
  bytes: Buffer,
  template: TemplateId = 'credit_penalty',
  name = '处罚 2026-09.xlsx',
): Promise<ImportBatchDto> {
  const answer = await caller
    .post('/api/v1/import-batches')
    .field('template', template)
    .attach('file', bytes, { filename: name })
    .expect(202);
  return answer.body as ImportBatchDto;
}

export async function read(caller: Caller, id: string): Promise<ImportBatchDto> {
  return (await caller.get(`/api/v1/import-batches/${id}`).expect(200)).body as ImportBatchDto;
}

/** Sends a file and has it checked. */
export async function checked(
  test: TestApp,
  caller: Caller,
  ...file: UploadArguments
): Promise<ImportBatchDto> {
  const { id } = await upload(caller, ...file);
  await runJob(test, CHECK_JOB, id);
  return read(caller, id);
}

/** Applies a checked batch and has the job run to its end. */
export async function applied(
  test: TestApp,
  caller: Caller,
  { id, version }: ImportBatchDto,
  request: ApplicationRequest = { onRefused: 'skip', onExisting: 'update' },
): Promise<ImportBatchDto> {
  await caller
    .post(`/api/v1/import-batches/${id}/application`)
    .set('If-Match', `"${version}"`)
    .send(request)
    .expect(202);
  await runJob(test, APPLY_JOB, id);
  return read(caller, id);
}

type UploadArguments = [bytes: Buffer, template?: TemplateId, name?: string];
