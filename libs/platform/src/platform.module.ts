import { DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DataSource, type EntitySchema } from 'typeorm';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { Clock } from './clock';
import { Config } from './config';
import { checkBeforeStart } from './database/boot-checks';
import { contextKey } from './database/context-token';
import type { MigrationClass } from './database/platform.migrations';
import { PublicDatabase } from './database/public-database';
import { Transactions } from './database/transactions';
import { Events } from './events/events';
import { OutboxRelay } from './events/outbox-relay';
import { RouteChecks } from './http/route-checks';
import { createLogger, LOGGER } from './logging';
import { Housekeeping } from './queue/housekeeping';
import { JobQueue } from './queue/job-queue';
import { Jobs } from './queue/jobs';
import { Sealing } from './sealing/sealing';

/** The list of all migrations, for the start-up check. */
export const MIGRATIONS = 'mingcha:migrations';

export interface PlatformOptions {
  config: Config;
  entities: (new () => object)[];
  migrations: readonly MigrationClass[];
  /** Opens no connection: for writing the OpenAPI document. */
  withoutDatabase?: boolean;
}

const DATE = 1082;
const BIGINT = 20;
// Days stay text and never meet a time zone; money in fen fits a double exactly up to 90 trillion yuan.
pg.types.setTypeParser(DATE, (value) => value);
pg.types.setTypeParser(BIGINT, Number);

@Global()
@Module({})
export class PlatformModule {
  static with(options: PlatformOptions): DynamicModule {
    const { config } = options;
    const clock = new Clock();
    const fixed = config.get('MINGCHA_CLOCK');
    if (fixed) clock.fix(fixed);
    const logger = createLogger(config.get('MINGCHA_LOG_LEVEL'));
    const rootKey = config.get('MINGCHA_ROOT_KEY');
    const database = options.withoutDatabase
      ? { module: PlatformModule, providers: [{ provide: DataSource, useValue: {} }], exports: [DataSource] }
      : TypeOrmModule.forRootAsync({
          // A fault found before the start is said at once and not tried again.
          useFactory: () => ({ ...databaseOptions(config, options.entities), retryAttempts: 0 }),
          dataSourceFactory: async (settings) => {
            const dataSource = await new DataSource(settings!).initialize();
            try {
              await checkBeforeStart(dataSource, options.migrations);
            } catch (fault) {
              await dataSource.destroy();
              throw fault;
            }
            return dataSource;
          },
        });
    return {
      module: PlatformModule,
      imports: options.withoutDatabase ? [DiscoveryModule] : [DiscoveryModule, database as DynamicModule],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: LOGGER, useValue: logger },
        { provide: MIGRATIONS, useValue: options.migrations },
        { provide: Sealing, useFactory: () => new Sealing(rootKey) },
        ...(options.withoutDatabase ? [{ provide: DataSource, useValue: {} }] : []),
        {
          provide: Transactions,
          useFactory: (dataSource: DataSource) => new Transactions(dataSource, clock, contextKey(rootKey)),
          inject: [DataSource],
        },
        { provide: PublicDatabase, useFactory: () => new PublicDatabase(config.get('DATABASE_PUBLIC_URL')) },
        {
          provide: OutboxRelay,
          useFactory: (transactions: Transactions, events: Events) =>
            new OutboxRelay(transactions, events, logger),
          inject: [Transactions, Events],
        },
        Events,
        Jobs,
        JobQueue,
        Housekeeping,
        RouteChecks,
      ],
      exports: [
        Config,
        Clock,
        LOGGER,
        MIGRATIONS,
        Sealing,
        Transactions,
        PublicDatabase,
        OutboxRelay,
        Events,
        Jobs,
        JobQueue,
        DiscoveryModule,
      ],
    };
  }
}

/** Connection settings of the running processes: bounded pool, bounded waits. */
export function databaseOptions(config: Config, entities: (new () => object)[] | EntitySchema[]) {
  return {
    type: 'postgres' as const,
    url: config.get('DATABASE_URL'),
    entities: entities as never[],
    synchronize: false,
    migrationsRun: false,
    logging: false as const,
    schema: 'mingcha',
    extra: {
      max: config.get('MINGCHA_POOL_SIZE'),
      connectionTimeoutMillis: 3_000,
      statement_timeout: 60_000,
      lock_timeout: 3_000,
      idle_in_transaction_session_timeout: 60_000,
      options: '-c search_path=mingcha,public -c timezone=UTC',
    },
  };
}
