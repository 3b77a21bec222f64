import { AuditHttpModule, auditEntities } from '@mingcha/audit';
import { DeadlinesHttpModule, DeadlinesSeed, deadlinesEntities } from '@mingcha/deadlines';
import { IdentityHttpModule, IdentitySeed, identityEntities } from '@mingcha/identity';
import { SubjectsHttpModule, SubjectsSeed, subjectsEntities } from '@mingcha/subjects';
import { caseReviewEntities } from './case-review.entities';
import { CaseReviewHttpModule } from './case-review.module';

/** For specs: this room and those it stands on. */
export const house = {
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
};

interface Seeded {
  asSystem<T>(work: () => Promise<T>): Promise<T>;
  app: { get(token: unknown): unknown };
}

interface Seed {
  seedReference(): Promise<unknown>;
  seedDemonstration(): Promise<unknown>;
}

/** For specs: the organs, accounts, calendar and subjects of the demonstration. */
export async function seedHouse(test: Seeded): Promise<void> {
  for (const token of [IdentitySeed, DeadlinesSeed, SubjectsSeed]) {
    await test.asSystem(async () => {
      const seed = test.app.get(token) as Seed;
      await seed.seedReference();
      await seed.seedDemonstration();
    });
  }
}
