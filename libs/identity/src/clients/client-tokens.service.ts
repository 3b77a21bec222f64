import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type RequestTrace, Sealing, systemActor, Transactions } from '@mingcha/platform';
import { clientActor } from '../identity.service';
import { TOKEN_LIFETIME_MS } from '../identity.settings';
import type { ClientPrincipal } from '../sign-in/principal';
import { digestOf, newToken } from '../sign-in/sessions.service';
import { SignInAttempts } from '../sign-in/sign-in-attempts';

interface ClientRow {
  id: string;
  name: string;
  organId: string;
  organName: string;
  scopes: string[];
}

interface SecretRow {
  id: string;
  secretHash: Buffer;
}

/** An answer of the token endpoint (RFC 6749 sections 5.1 and 5.2). */
export type TokenAnswer =
  | { accessToken: string; expiresInS: number; scopes: string[] }
  | { error: 'invalid_client' | 'invalid_scope' | 'too_many_requests' };

const TOKEN_DOOR = systemActor('token');

const LIVE_CLIENT = `c.is_active and o.is_active and (c.expires_at is null or c.expires_at > $1)`;

/** Client credentials of OAuth 2.0: a secret becomes a short-lived opaque token, looked up with every request. */
@Injectable()
export class ClientTokens {
  constructor(
    private readonly transactions: Transactions,
    private readonly sealing: Sealing,
    private readonly attempts: SignInAttempts,
  ) {}

  /** The digest a secret is kept as. Keyed, because an installation may set a short one for its first client. */
  digestOfSecret(secret: string): Buffer {
    return this.sealing.blindIndex('api_client_secret', secret);
  }

  /** Issues a token for the scopes asked, at most those of the client. Refusals are audited. */
  async issue(
    credentials: { clientId: string; secret: string },
    asked: string[] | null,
    trace: RequestTrace,
  ): Promise<TokenAnswer> {
    const found = await this.transactions.run(TOKEN_DOOR, () => this.find(credentials), trace);
    if (found === 'too_many_requests') return { error: found };
    const { client, secretId } = found;
    if (!client || !secretId) return this.refuse(client, 'invalid_client', trace);
    const scopes = asked ?? client.scopes;
    if (scopes.length === 0 || !scopes.every((scope) => client.scopes.includes(scope)))
      return this.refuse(client, 'invalid_scope', trace);
    return this.transactions.run(
      clientActor({ ...client, scopes }),
      () => this.transactions.asSystem('token', () => this.store(client.id, secretId, scopes)),
      trace,
    );
  }

  /** Who stands behind a token; null once it, its secret, its client or its organ has ended. */
  principalOf(token: string, trace: RequestTrace): Promise<ClientPrincipal | null> {
    return this.transactions.run(
      TOKEN_DOOR,
      async () => {
        const [row] = await this.transactions.query<ClientRow>(
          `select c.id, c.name, c.organ_id as "organId", o.name as "organName", t.scopes
             from mingcha.access_token t
             join mingcha.api_client_secret s on s.id = t.secret_id
             join mingcha.api_client c on c.id = s.api_client_id
             join mingcha.organ o on o.id = c.organ_id
            where t.token_hash = $2 and t.expires_at > $1 and s.revoked_at is null and s.expires_at > $1 and ${LIVE_CLIENT}`,
          [this.transactions.current.now, digestOf(token)],
        );
        return row ? { door: 'client' as const, actor: clientActor(row) } : null;
      },
      trace,
    );
  }

  private async find(credentials: { clientId: string; secret: string }) {
    if ((await this.attempts.addressWait()) > 0) return 'too_many_requests' as const;
    const { now } = this.transactions.current;
    const [client] = await this.transactions.query<ClientRow>(
      `select c.id, c.name, c.organ_id as "organId", o.name as "organName", c.scopes
         from mingcha.api_client c join mingcha.organ o on o.id = c.organ_id
        where c.client_id = $2 and ${LIVE_CLIENT}`,
      [now, credentials.clientId],
    );
    const secrets = await this.transactions.query<SecretRow>(
      `select id, secret_hash as "secretHash" from mingcha.api_client_secret
        where api_client_id = $1 and revoked_at is null and expires_at > $2`,
      [client?.id ?? null, now],
    );
    const given = this.digestOfSecret(credentials.secret);
    const secret = secrets.find(({ secretHash }) => timingSafeEqual(secretHash, given));
    return { client, secretId: secret?.id };
  }

  private async store(clientId: string, secretId: string, scopes: string[]): Promise<TokenAnswer> {
    const { now } = this.transactions.current;
    const token = newToken();
    const [row] = await this.transactions.query<{ id: string }>(
      `insert into mingcha.access_token (secret_id, token_hash, scopes, created_at, expires_at)
       values ($1, $2, $3, $4, $5) returning id`,
      [secretId, digestOf(token), scopes, now, new Date(now.getTime() + TOKEN_LIFETIME_MS)],
    );
    await this.transactions.query('update mingcha.api_client_secret set last_used_at = $2 where id = $1', [
      secretId,
      now,
    ]);
    await this.transactions.query('update mingcha.api_client set last_used_at = $2 where id = $1', [
      clientId,
      now,
    ]);
    this.transactions.audit({
      action: 'access_token.create',
      objectType: 'access_token',
      objectId: row!.id,
      detail: { secretId, scopes },
    });
    return { accessToken: token, expiresInS: TOKEN_LIFETIME_MS / 1000, scopes };
  }

  private async refuse(
    client: ClientRow | undefined,
    error: 'invalid_client' | 'invalid_scope',
    trace: RequestTrace,
  ): Promise<TokenAnswer> {
    await this.transactions.run(
      TOKEN_DOOR,
      async () => {
        if (error === 'invalid_client') await this.attempts.noteAddress();
        this.transactions.audit({
          action: 'access_token.create',
          objectType: 'api_client',
          objectId: client?.id ?? null,
          organId: client?.organId ?? null,
          outcome: 'failed',
          detail: { error },
        });
      },
      trace,
    );
    return { error };
  }
}
