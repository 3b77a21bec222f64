export { demonstrationBureau, demonstrationClient, demonstrationOrgans } from './demonstration';
export { identityEntities, type OrganKind } from './identity.entities';
export { SIGN_IN_CLEANUP_JOB } from './identity.jobs';
export { identityMigrations } from './identity.migrations';
export { IdentityHttpModule, IdentityModule } from './identity.module';
export { IdentitySeed, type SeededAccount, type SeededAccounts } from './identity.seed';
export { Identity, type OrganRef } from './identity.service';
export { type Principal, principalOf } from './sign-in/principal';
