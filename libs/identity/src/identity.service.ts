import { Injectable } from '@nestjs/common';
import {
  type Actor,
  permissionsOfRoles,
  permissionsOfScopes,
  type Role,
  ROLES,
  scopeOf,
  Transactions,
} from '@mingcha/platform';
import type { OrganKind } from './identity.entities';

/** An organ as other rooms need it. */
export interface OrganRef {
  id: string;
  name: string;
  shortName: string;
  kind: OrganKind;
  uscc: string;
  divisionCode: string | null;
  isActive: boolean;
}

const ORGAN_COLUMNS = `o.id, o.name, o.short_name as "shortName", o.kind, o.uscc, o.division_code as "divisionCode",
  o.is_active as "isActive"`;

/** Roles held on the current day, in the order of the role table; `account` is the alias of the account's row. */
export const CURRENT_ROLES = `array(select r.role from mingcha.role_assignment r
   where r.account_id = account.id and r.revoked_at is null and r.valid_from <= mingcha.today_cn()
     and coalesce(r.valid_until >= mingcha.today_cn(), true))`;

const ROLE_ORDER = Object.keys(ROLES) as Role[];

/** A person who signed in, as read from the database with this request. */
export interface PersonRow {
  id: string;
  name: string;
  organId: string;
  organName: string;
  roles: Role[];
}

/** The actor behind a person's request. The acting role is the first one held, in the order of the role table. */
export function personActor(person: PersonRow, sessionId: string | null): Actor {
  const roles = ROLE_ORDER.filter((role) => person.roles.includes(role));
  return {
    kind: 'person',
    id: person.id,
    name: person.name,
    role: roles[0] ?? 'public',
    roles,
    organId: person.organId,
    organName: person.organName,
    sessionId,
    // Without a role not even the administrators' rows: what is left is one's own account.
    scope: roles.length === 0 ? 'public' : scopeOf(roles),
    permissions: permissionsOfRoles(roles),
  };
}

/** The actor behind a request of a department's system. */
export function clientActor(client: {
  id: string;
  name: string;
  organId: string;
  organName: string;
  scopes: string[];
}): Actor {
  return {
    kind: 'client',
    id: client.id,
    name: client.name,
    role: 'api_client',
    roles: ['api_client'],
    organId: client.organId,
    organName: client.organName,
    sessionId: null,
    scope: 'organ',
    permissions: permissionsOfScopes(client.scopes),
  };
}

/** The door of the room: who the organs are and who stands behind an account. All calls need an open transaction. */
@Injectable()
export class Identity {
  constructor(private readonly transactions: Transactions) {}

  async organ(id: string): Promise<OrganRef | undefined> {
    const [organ] = await this.transactions.query<OrganRef>(
      `select ${ORGAN_COLUMNS} from mingcha.organ o where o.id = $1`,
      [id],
    );
    return organ;
  }

  async organByUscc(uscc: string): Promise<OrganRef | undefined> {
    return (await this.organsByUscc([uscc])).get(uscc);
  }

  /** Organs by unified social credit code, in one query; codes nobody has are missing from the answer. */
  async organsByUscc(usccs: readonly string[]): Promise<Map<string, OrganRef>> {
    const organs = await this.transactions.query<OrganRef>(
      `select ${ORGAN_COLUMNS} from mingcha.organ o where o.uscc = any($1)`,
      [[...new Set(usccs)]],
    );
    return new Map(organs.map((organ) => [organ.uscc, organ]));
  }

  /** All organs, the bureau first, then by name. */
  organs(): Promise<OrganRef[]> {
    return this.transactions.query<OrganRef>(
      `select ${ORGAN_COLUMNS} from mingcha.organ o order by o.kind <> 'bureau', o.kind, o.name`,
    );
  }

  /** The justice bureau of this installation, or undefined before the reference rows are there. */
  async bureau(): Promise<OrganRef | undefined> {
    return (await this.organs()).find((organ) => organ.kind === 'bureau');
  }

  /** Names of persons by account id; for showing who acted. */
  async namesOf(accountIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.transactions.asSystem('names of accounts', () =>
      this.transactions.query<{ id: string; name: string }>(
        'select id, name from mingcha.account where id = any($1)',
        [[...new Set(accountIds)]],
      ),
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  /**
   * The actor that an active account is today, without a session; for feeds behind a secret address.
   * Undefined for an account that is locked, closed or unknown.
   */
  async actorOf(accountId: string): Promise<Actor | undefined> {
    const [person] = await this.transactions.asSystem('actor of an account', () =>
      this.transactions.query<PersonRow>(
        `select account.id, account.name, o.id as "organId", o.name as "organName", ${CURRENT_ROLES} as roles
           from mingcha.account account join mingcha.organ o on o.id = account.organ_id
          where account.id = $1 and account.status = 'active' and o.is_active`,
        [accountId],
      ),
    );
    return person && personActor(person, null);
  }
}
