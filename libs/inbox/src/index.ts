export { inboxEntities, type ItemKind } from './inbox.entities';
export { type NotificationRequest, type NotificationWithdrawal } from './inbox.events';
export { inboxMigrations } from './inbox.migrations';
export { InboxHttpModule, InboxModule } from './inbox.module';
