export { ExchangeHttpModule, ExchangeModule } from './exchange.module';
export { exchangeEntities } from './exchange.entities';
export { exchangeMigrations } from './exchange.migrations';
export { exchangePermissions } from './exchange.permissions';
export { FILE_SWEEP_JOB } from './files/file-sweep.job';
export { APPLY_JOB } from './import-apply.job';
export { CHECK_JOB } from './import-check.job';
