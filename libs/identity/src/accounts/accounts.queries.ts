import { Injectable } from '@nestjs/common';
import {
  type Listing,
  type ListQuery,
  type ListSpec,
  notFound,
  runList,
  Transactions,
} from '@mingcha/platform';
import { ACCOUNT_STATUSES } from '../identity.entities';
import { CURRENT_ROLES } from '../identity.service';
import { type AccountDetailDto, type AccountDto, accountFrom, roleAssignmentFrom } from './accounts.dto';

export const accountList: ListSpec = {
  filters: {
    organId: { column: 'account.organ_id', type: 'uuid', description: '所属单位 / Organ' },
    status: {
      column: 'account.status',
      type: 'enum',
      values: ACCOUNT_STATUSES,
      description: '状态 / Status',
    },
    lastSignedInAt: {
      column: "(account.last_signed_in_at at time zone 'Asia/Shanghai')::date",
      type: 'date',
      description: '最近登录日 / Day of the last sign-in',
    },
  },
  sorts: {
    username: 'account.username',
    name: 'account.name',
    createdAt: 'account.created_at',
    lastSignedInAt: "coalesce(account.last_signed_in_at, '-infinity')",
  },
  defaultSort: 'username',
  id: 'account.id',
  search: (text, bind) => {
    const pattern = bind(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
    return `account.username ilike ${pattern} or account.name ilike ${pattern}`;
  },
};

const COLUMNS = `account.id, account.username, account.name, account.organ_id as "organId", o.name as "organName",
  account.status, account.must_change_password as "mustChangePassword",
  account.totp_enrolled_at is not null as enrolled, account.last_signed_in_at as "lastSignedInAt",
  account.created_at as "createdAt", account.version, ${CURRENT_ROLES} as roles,
  case when l.locked_until > mingcha.current_instant() then l.locked_until end as "lockedUntil"`;

const SOURCE = `mingcha.account account join mingcha.organ o on o.id = account.organ_id
  left join mingcha.sign_in_lock l on l.account_id = account.id`;

@Injectable()
export class AccountQueries {
  constructor(private readonly transactions: Transactions) {}

  list(query: ListQuery): Promise<Listing<AccountDto>> {
    return runList(this.transactions, query, { select: COLUMNS, from: SOURCE, map: accountFrom });
  }

  /** @throws 404 */
  async detail(id: string): Promise<AccountDetailDto> {
    const [row] = await this.transactions.query<Record<string, unknown>>(
      `select ${COLUMNS} from ${SOURCE} where account.id = $1`,
      [id],
    );
    if (!row) throw notFound({ zh: '账号', en: 'Account' });
    const assignments = await this.transactions.query<Record<string, unknown>>(
      `select id, role, valid_from as "validFrom", valid_until as "validUntil", revoked_at as "revokedAt"
         from mingcha.role_assignment where account_id = $1 order by valid_from, recorded_at`,
      [id],
    );
    return { ...accountFrom(row), roleAssignments: assignments.map(roleAssignmentFrom) };
  }
}
