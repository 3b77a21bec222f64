import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  conflict,
  invalid,
  type Listing,
  type ListQuery,
  type ListSpec,
  notFound,
  permissionTable,
  type RequestTrace,
  requireVersion,
  runList,
  Transactions,
} from '@mingcha/platform';
import { Identity } from '../identity.service';
import { LIVE_SECRETS, SECRET_LIFETIME_MS } from '../identity.settings';
import { newToken } from '../sign-in/sessions.service';
import {
  type ApiClientDetailDto,
  type ApiClientDto,
  apiClientFrom,
  type ChangeApiClientDto,
  type CreateApiClientDto,
  type NewSecretDto,
  secretFrom,
} from './api-clients.dto';
import { ClientTokens } from './client-tokens.service';

export const apiClientList: ListSpec = {
  filters: {
    organId: { column: 'c.organ_id', type: 'uuid', description: '所属单位 / Organ' },
    isActive: { column: 'c.is_active', type: 'bool', description: '是否启用 / Active' },
  },
  sorts: { name: 'c.name', createdAt: 'c.created_at', lastUsedAt: "coalesce(c.last_used_at, '-infinity')" },
  defaultSort: 'name',
  id: 'c.id',
};

const COLUMNS = `c.id, c.client_id as "clientId", c.name, c.organ_id as "organId", o.name as "organName", c.scopes,
  c.is_active as "isActive", c.expires_at as "expiresAt", c.last_used_at as "lastUsedAt", c.version`;
const SOURCE = 'mingcha.api_client c join mingcha.organ o on o.id = c.organ_id';
const SECRET_COLUMNS = `id, created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt"`;

/**
 * Department systems and their secrets. An organ's people see their own organ's systems only: the row policies of
 * `api_client` and `api_client_secret` say so once for lists and records.
 */
@Injectable()
export class ApiClients {
  constructor(
    private readonly transactions: Transactions,
    private readonly identity: Identity,
    private readonly tokens: ClientTokens,
  ) {}

  list(query: ListQuery): Promise<Listing<ApiClientDto>> {
    return runList(this.transactions, query, { select: COLUMNS, from: SOURCE, map: apiClientFrom });
  }

  /** @throws 404, also for another organ's system */
  async detail(id: string): Promise<ApiClientDetailDto> {
    const [row] = await this.transactions.query<Record<string, unknown>>(
      `select ${COLUMNS} from ${SOURCE} where c.id = $1`,
      [id],
    );
    if (!row) throw notFound({ zh: '部门系统', en: 'Client' });
    const secrets = await this.transactions.query<Record<string, unknown>>(
      `select ${SECRET_COLUMNS} from mingcha.api_client_secret
        where api_client_id = $1 and revoked_at is null and expires_at > $2 order by created_at`,
      [id, this.transactions.current.now],
    );
    return { ...apiClientFrom(row), secrets: secrets.map(secretFrom) };
  }

  async create(draft: CreateApiClientDto): Promise<ApiClientDetailDto> {
    requireKnownScopes(draft.scopes);
    const organ = await this.identity.organ(draft.organId);
    if (!organ?.isActive) {
      throw invalid([
        {
          pointer: '/organId',
          code: 'unknown_organ',
          detail: { zh: '没有这个单位，或该单位已撤销', en: 'is not an active organ' },
          severity: 'error',
        },
      ]);
    }
    const clientId = `mc-${randomBytes(6).toString('hex')}`;
    const [row] = await this.transactions.query<{ id: string }>(
      `insert into mingcha.api_client (organ_id, client_id, name, scopes, expires_at)
       values ($1, $2, $3, $4, ($5::date + 1)::timestamp at time zone 'Asia/Shanghai') returning id`,
      [draft.organId, clientId, draft.name, draft.scopes, draft.expiresOn ?? null],
    );
    this.transactions.audit({
      action: 'api_client.create',
      objectType: 'api_client',
      objectId: row!.id,
      organId: draft.organId,
      detail: { clientId, scopes: draft.scopes },
    });
    return this.detail(row!.id);
  }

  async change(id: string, version: number, change: ChangeApiClientDto): Promise<ApiClientDetailDto> {
    const client = await this.lock(id, version);
    if (change.scopes) requireKnownScopes(change.scopes);
    await this.transactions.query(
      'update mingcha.api_client set name = $2, scopes = $3, version = version + 1 where id = $1',
      [id, change.name ?? client.name, change.scopes ?? client.scopes],
    );
    if (change.scopes) await this.dropTokens(id);
    this.transactions.audit({
      action: 'api_client.change',
      objectType: 'api_client',
      objectId: id,
      organId: client.organId,
      detail: { fields: Object.keys(change), scopes: change.scopes },
    });
    return this.detail(id);
  }

  /** Switches a system off or on; switched off, its tokens end at once. */
  async setActive(id: string, version: number, isActive: boolean): Promise<ApiClientDetailDto> {
    const client = await this.lock(id, version);
    await this.transactions.query(
      'update mingcha.api_client set is_active = $2, version = version + 1 where id = $1',
      [id, isActive],
    );
    if (!isActive) await this.dropTokens(id);
    this.transactions.audit({
      action: isActive ? 'api_client.activate' : 'api_client.deactivate',
      objectType: 'api_client',
      objectId: id,
      organId: client.organId,
    });
    return this.detail(id);
  }

  /**
   * Makes a secret, shown in this answer only. Runs its own transaction, so that the secret is never kept with the
   * stored answers of repeated requests. @throws 409 when two are live already
   */
  async addSecret(actor: Actor, id: string, trace: RequestTrace): Promise<NewSecretDto> {
    const secret = `mcs_${newToken()}`;
    return this.transactions.run(
      actor,
      async () => {
        const client = await this.lock(id);
        const row = await this.storeSecret(id, secret);
        this.transactions.audit({
          action: 'api_client.add_secret',
          objectType: 'api_client',
          objectId: id,
          organId: client.organId,
          detail: { secretId: row['id'] },
        });
        return { ...secretFrom(row), clientId: client.clientId, secret };
      },
      trace,
    );
  }

  /** Ends a secret and every token made with it. */
  async revokeSecret(id: string, secretId: string): Promise<void> {
    const client = await this.lock(id);
    const { now } = this.transactions.current;
    const rows = await this.transactions.query(
      `update mingcha.api_client_secret set revoked_at = $3
        where id = $2 and api_client_id = $1 and revoked_at is null returning 1`,
      [id, secretId, now],
    );
    if (rows.length === 0) throw notFound({ zh: '密钥', en: 'Secret' });
    this.transactions.audit({
      action: 'api_client.revoke_secret',
      objectType: 'api_client',
      objectId: id,
      organId: client.organId,
      detail: { secretId },
    });
  }

  private async storeSecret(id: string, secret: string): Promise<Record<string, unknown>> {
    const { now } = this.transactions.current;
    const [live] = await this.transactions.query<{ count: number }>(
      `select count(*)::int as count from mingcha.api_client_secret
        where api_client_id = $1 and revoked_at is null and expires_at > $2`,
      [id, now],
    );
    if (live!.count >= LIVE_SECRETS) {
      throw conflict('two_secrets_live', {
        zh: '已有两把有效密钥，请先作废一把',
        en: 'Two secrets are live already; revoke one first',
      });
    }
    const [row] = await this.transactions.query<Record<string, unknown>>(
      `insert into mingcha.api_client_secret (api_client_id, secret_hash, created_at, expires_at)
       values ($1, $2, $3, $4) returning ${SECRET_COLUMNS}`,
      [id, this.tokens.digestOfSecret(secret), now, new Date(now.getTime() + SECRET_LIFETIME_MS)],
    );
    return row!;
  }

  private async dropTokens(id: string): Promise<void> {
    await this.transactions.query(
      `delete from mingcha.access_token t using mingcha.api_client_secret s
        where s.id = t.secret_id and s.api_client_id = $1`,
      [id],
    );
  }

  private async lock(id: string, version?: number) {
    const [client] = await this.transactions.query<{
      organId: string;
      clientId: string;
      name: string;
      scopes: string[];
      version: number;
    }>(
      `select organ_id as "organId", client_id as "clientId", name, scopes, version
         from mingcha.api_client where id = $1 for update`,
      [id],
    );
    if (!client) throw notFound({ zh: '部门系统', en: 'Client' });
    if (version !== undefined) requireVersion(client.version, version);
    return client;
  }
}

/** A scope is known when a permission of some room is granted to it. */
function requireKnownScopes(scopes: readonly string[]): void {
  const known = new Set([...permissionTable().values()].flatMap((grant) => grant.scopes ?? []));
  const unknown = scopes.filter((scope) => !known.has(scope));
  if (unknown.length === 0) return;
  throw invalid([
    {
      pointer: '/scopes',
      code: 'unknown_scope',
      detail: {
        zh: `不认识的范围：${unknown.join('、')}`,
        en: `holds unknown scopes: ${unknown.join(', ')}`,
      },
      severity: 'error',
    },
  ]);
}
