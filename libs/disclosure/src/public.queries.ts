import { Injectable } from '@nestjs/common';
import {
  Clock,
  type Listing,
  type ListQuery,
  notFound,
  problem,
  PublicDatabase,
  runList,
} from '@mingcha/platform';
import { DISCLOSURE } from './disclosure.words';
import type { PublicDisclosureDto, PublicWithdrawalDto } from './public.dto';
import type { PublicVersion } from './public-version';

const COLUMNS = `p.id, p.organ_name, p.act_kind, p.document_number, p.party, p.party_category, p.party_uscc,
  p.legal_representative, p.item_code, p.legal_basis, p.facts, p.content, p.penalty_kinds, p.fine_fen,
  p.confiscated_fen, p.decided_on, p.valid_from, p.valid_until, p.procedure, p.published_on, p.publication_until`;

type PublicRow = Omit<PublicVersion, 'search_text'> & {
  id: string;
  published_on: string;
  publication_until: string | null;
};

interface Tombstone {
  state: string;
  withdrawn_on: string | null;
  withdrawal_reason: string | null;
  successor_id: string | null;
  publication_until: string | null;
  visible: boolean;
}

/** What the public may read, over a connection that can read nothing else. */
@Injectable()
export class PublicQueries {
  private readonly reader;

  constructor(
    private readonly database: PublicDatabase,
    private readonly clock: Clock,
  ) {
    this.reader = {
      query: <T>(sql: string, parameters: unknown[] = []) =>
        this.database.query<object>(sql, parameters) as Promise<T[]>,
    };
  }

  async list(query: ListQuery): Promise<Listing<PublicDisclosureDto>> {
    return runList(this.reader, query, {
      select: COLUMNS,
      from: 'public_portal.disclosure p',
      where: 'public_portal.is_visible(p.state, p.publication_until, $1)',
      params: [this.clock.today()],
      map: (row) => publicDtoOf(row as unknown as PublicRow),
    });
  }

  /** @throws 410 with day and reason for a record that was public and is not any more, 404 for one that never was. */
  async one(id: string): Promise<PublicDisclosureDto> {
    const [row] = await this.reader.query<PublicRow & Tombstone>(
      `select ${COLUMNS}, p.state, p.withdrawn_on, p.withdrawal_reason, p.successor_id,
              public_portal.is_visible(p.state, p.publication_until, $2) as visible
         from public_portal.disclosure p where p.id = $1`,
      [id, this.clock.today()],
    );
    if (!row) throw notFound(DISCLOSURE);
    if (row.visible) return publicDtoOf(row);
    throw row.state === 'withdrawn' ? withdrawn(row) : ended(row);
  }

  async withdrawals(query: ListQuery): Promise<Listing<PublicWithdrawalDto>> {
    return runList(this.reader, query, {
      select: `p.id, p.organ_name as "organName", p.act_kind as "actKind", p.document_number as "documentNumber",
        p.withdrawn_on as "withdrawnOn", p.withdrawal_reason as reason, p.successor_id as "successorId"`,
      from: 'public_portal.disclosure p',
      where: `p.state = 'withdrawn'`,
      map: ({ id, organName, actKind, documentNumber, withdrawnOn, reason, successorId }) =>
        ({ id, organName, actKind, documentNumber, withdrawnOn, reason, successorId }) as PublicWithdrawalDto,
    });
  }
}

function withdrawn(row: Tombstone) {
  return problem(
    410,
    'withdrawn',
    {
      zh: `该公示信息已于 ${row.withdrawn_on} 撤回：${row.withdrawal_reason}`,
      en: `This disclosure was withdrawn on ${row.withdrawn_on}: ${row.withdrawal_reason}`,
    },
    { withdrawnOn: row.withdrawn_on, reason: row.withdrawal_reason, successorId: row.successor_id },
  );
}

function ended(row: Tombstone) {
  return problem(
    410,
    'publication_ended',
    {
      zh: `该信息的公示期已于 ${row.publication_until} 届满`,
      en: `The publication period of this record ended on ${row.publication_until}`,
    },
    { endedOn: row.publication_until, reason: '公示期满' },
  );
}

export function publicDtoOf(row: PublicRow): PublicDisclosureDto {
  return {
    id: row.id,
    organName: row.organ_name,
    actKind: row.act_kind,
    documentNumber: row.document_number,
    party: row.party,
    partyCategory: row.party_category,
    partyUscc: row.party_uscc,
    legalRepresentative: row.legal_representative,
    itemCode: row.item_code,
    legalBasis: row.legal_basis,
    facts: row.facts,
    content: row.content,
    penaltyKinds: row.penalty_kinds,
    fineFen: row.fine_fen,
    confiscatedFen: row.confiscated_fen,
    decidedOn: row.decided_on,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    procedure: row.procedure,
    publishedOn: row.published_on,
    publicationUntil: row.publication_until,
  };
}
