import { type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';

/** The public's own small pool: its role reads the public projection and has rights on nothing else. */
export class PublicDatabase implements OnApplicationShutdown {
  private readonly pool: pg.Pool | null;

  constructor(url: string | undefined) {
    this.pool = url
      ? new pg.Pool({
          connectionString: url,
          max: 5,
          connectionTimeoutMillis: 3_000,
          statement_timeout: 10_000,
        })
      : null;
    this.pool?.on('error', () => undefined);
  }

  async query<T extends object>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    if (!this.pool) throw new Error('DATABASE_PUBLIC_URL is not set: the public pages cannot be served');
    return (await this.pool.query<T>(sql, parameters)).rows;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.end();
  }
}
