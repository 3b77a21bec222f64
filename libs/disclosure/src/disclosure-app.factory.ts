import { AuditHttpModule, auditEntities } from '@mingcha/audit';
import {
  aDecision,
  CaseReviewHttpModule,
  caseReviewEntities,
  type DecisionDraft,
  Decisions,
} from '@mingcha/case-review';
import { DeadlinesHttpModule, deadlinesEntities, DeadlinesSeed } from '@mingcha/deadlines';
import { IdentityHttpModule, identityEntities, IdentitySeed } from '@mingcha/identity';
import { InboxHttpModule, inboxEntities } from '@mingcha/inbox';
import { SubjectsHttpModule, subjectsEntities, SubjectsSeed } from '@mingcha/subjects';
import { startTestApp, type TestApp } from '@mingcha/testing';
import { disclosureEntities } from './disclosure.entities';
import { DisclosureHttpModule } from './disclosure.module';

/** For specs: an enforcing organ of the demonstration and another one. */
export const MARKET = '11120998MB1000010L';
export const CITY = '11120998MB1079208Y';
export const law_office = 'law_office.00010l';
export const other_law_office = 'law_office.79208y';

interface Seed {
  seedReference(): Promise<unknown>;
  seedDemonstration(): Promise<unknown>;
}

/** For specs: the application with every room a publication stands on and the demonstration district. */
export async function startHouse(now?: string): Promise<TestApp> {
  const test = await startTestApp({
    modules: [
      AuditHttpModule,
      IdentityHttpModule,
      DeadlinesHttpModule,
      InboxHttpModule,
      SubjectsHttpModule,
      CaseReviewHttpModule,
      DisclosureHttpModule,
    ],
    entities: [
      ...auditEntities,
      ...identityEntities,
      ...deadlinesEntities,
      ...inboxEntities,
      ...subjectsEntities,
      ...caseReviewEntities,
      ...disclosureEntities,
    ],
    ...(now ? { now } : {}),
  });
  for (const token of [IdentitySeed, DeadlinesSeed, SubjectsSeed]) {
    await test.asSystem(async () => {
      const seed = test.app.get<Seed>(token);
      await seed.seedReference();
      await seed.seedDemonstration();
    });
  }
  return test;
}

/** For specs: records a decision of the market office and gives its id. */
export async function recordDecision(test: TestApp, overrides: Partial<DecisionDraft> = {}): Promise<string> {
  const draft = aDecision({ organUscc: MARKET, decidedOn: '2026-09-28', ...overrides });
  const [outcome] = await test.asSystem(() =>
    test.app.get(Decisions).record([draft], { source: 'import', onExisting: 'update' }),
  );
  if (!outcome?.id) throw new Error(`the decision was refused: ${JSON.stringify(outcome)}`);
  return outcome.id;
}
