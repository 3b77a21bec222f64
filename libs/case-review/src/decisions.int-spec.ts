import { AuditHttpModule, auditEntities } from '@mingcha/audit';
import { DeadlinesHttpModule, DeadlinesSeed, deadlinesEntities } from '@mingcha/deadlines';
import { IdentityHttpModule, IdentitySeed, identityEntities } from '@mingcha/identity';
import { SubjectsHttpModule, SubjectsSeed, subjectsEntities } from '@mingcha/subjects';
import { type Caller, startTestApp, type TestApp } from '@mingcha/testing';
import { caseReviewEntities } from './case-review.entities';
import { aDecision } from './case-review.factory';
import { CaseReviewHttpModule } from './case-review.module';

const MARKET = '11120998MB1000010L';
const BASE = '/api/v1/decisions';

let test: TestApp;
let office: Caller;
let otherOffice: Caller;
let supervisor: Caller;

beforeAll(async () => {
  test = await startTestApp({
    modules: [
      AuditHttpModule,
      IdentityHttpModule,
      DeadlinesHttpModule,
      SubjectsHttpModule,
      CaseReviewHttpModule,
    ],
    entities: [
      ...auditEntities,
      ...identityEntities,
      ...deadlinesEntities,
      ...subjectsEntities,
      ...caseReviewEntities,
    ],
  });
  for (const seed of [IdentitySeed, DeadlinesSeed, SubjectsSeed]) {
    await test.asSystem(async () => {
      const seeding = test.app.get(seed) as {
        seedReference(): Promise<unknown>;
        seedDemonstration(): Promise<unknown>;
      };
      await seeding.seedReference();
      await seeding.seedDemonstration();
    });
  }
  office = await test.signIn('law_office.00010l');
  otherOffice = await test.signIn('law_office.79208y');
  supervisor = await test.signIn('bureau_supervisor');
});
afterAll(() => test?.close());

describe('recording one decision', () => {
  it('answers 201 with its place and opens the seven-working-day clock with it', async () => {
    const draft = aDecision({ decidedOn: '2026-09-21' });
    const answer = await office.post(BASE).send(draft);
    expect(answer.body).toMatchObject({
      documentNumber: draft.documentNumber,
      organUscc: MARKET,
      source: 'manual',
      status: 'effective',
      version: 1,
      findings: [],
      deadlines: [{ ruleId: 'disclosure.penalty-licensing', startsOn: '2026-09-21', dueOn: '2026-09-30' }],
    });
    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe(`${BASE}/${answer.body.id}`);
    expect(answer.headers['etag']).toBe('"1"');
  });
});
