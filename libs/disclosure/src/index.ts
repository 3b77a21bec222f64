export { DISCLOSURE_WITHDRAWN, DisclosureActs } from './disclosure.acts';
export { disclosureEntities } from './disclosure.entities';
export {
  DISCLOSURE_DIGEST_JOB,
  DisclosureJobs,
  PUBLICATION_PERIOD_END_JOB,
  WITHHOLDING_REVIEW_JOB,
} from './disclosure.jobs';
export { disclosureMigrations } from './disclosure.migrations';
export { DisclosureHttpModule, DisclosureModule } from './disclosure.module';
export { disclosurePermissions } from './disclosure.permissions';
export { DisclosureQueries } from './disclosure.queries';
export { DisclosureSeed } from './disclosure.seed';
export { PublicQueries } from './public.queries';
export {
  DISCLOSURE_PUBLISHED,
  type PublicationOutcome,
  type PublicationRequest,
  Publisher,
} from './publisher';
