import { Injectable } from '@nestjs/common';
import {
  instantInShanghai,
  type Listing,
  type ListQuery,
  type ListSpec,
  runList,
  Transactions,
} from '@mingcha/platform';
import type { AuditEntryDto, AuditVerificationDto } from './audit.dto';
import { type AuditEntry, PUBLIC_CHAIN, SYSTEM_CHAIN } from './canonical';
import { ChainReader } from './chain-reader';
import type { Fault } from './chain-check';
import { Checkpoints } from './checkpoints';
import { ENTRY_COLUMNS } from './entry-columns';
import type { Positions } from './verification';

export const auditEntryList: ListSpec = {
  filters: {
    actorId: { column: 'e.actor_id', type: 'uuid', description: '操作者 / Account or client' },
    actorRole: { column: 'e.actor_role', type: 'text', description: '角色 / Role' },
    action: { column: 'e.action', type: 'text', description: '操作 / Act' },
    outcome: { column: 'e.outcome', type: 'enum', values: ['done', 'denied', 'failed'] },
    organId: { column: 'e.organ_id', type: 'uuid', description: '所涉机关 / Organ concerned' },
    objectType: { column: 'e.object_type', type: 'text', description: '对象类别 / Kind of object' },
    objectId: { column: 'e.object_id', type: 'text', description: '对象编号 / Id of the object' },
    requestId: { column: 'e.request_id', type: 'text', description: '请求编号 / Request' },
    recordedAt: { column: 'e.recorded_on', type: 'date', description: '记录日（北京时间）/ Day in Shanghai' },
  },
  sorts: { recordedAt: 'e.recorded_at' },
  defaultSort: '-recordedAt',
  id: 'e.number',
};

/** The next signature or verification is late after this long. */
const CHECKPOINT_LATE_MS = 80 * 60_000;
const VERIFICATION_LATE_MS = 150 * 60_000;

@Injectable()
export class AuditQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly chains: ChainReader,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** Entries the caller may see: all with `audit.read`, one's own acts without. The reading is itself an entry. */
  async list(query: ListQuery, asked: Record<string, unknown>): Promise<Listing<AuditEntryDto>> {
    const { actor } = this.transactions.current;
    const seesAll = actor.permissions.has('audit.read');
    const listing = await runList(this.transactions, query, {
      select: ENTRY_COLUMNS,
      from: 'audit.visible_entry e',
      ...(seesAll ? {} : { where: 'e.actor_id = $1', params: [actor.id] }),
      map: (row) => toDto(row as unknown as AuditEntry),
    });
    this.transactions.audit({
      action: seesAll ? 'audit.read' : 'audit.read_own',
      objectType: 'audit_entry',
      objectId: null,
      detail: { asked, found: listing.total.count },
    });
    return listing;
  }

  async verification(): Promise<AuditVerificationDto> {
    const heads = (await this.chains.heads()).filter((head) => head.seq > 0);
    const [newest, before] = await this.transactions.query<{
      number: number;
      taken_at: Date;
      entries: number;
      root: string;
      catalogue: string;
      note: string;
    }>(
      'select number, taken_at, entries, root, catalogue, note from audit.checkpoint order by number desc limit 2',
    );
    const [run] = await this.transactions.query<{
      extent: string;
      finished_at: Date;
      intact: boolean;
      entries: number;
      positions: Positions;
      faults: Fault[];
    }>(
      'select extent, finished_at, intact, entries, positions, faults from audit.verification order by finished_at desc, id limit 1',
    );
    const signed = new Map(
      [...(newest?.note ?? '').matchAll(/^chain (\d+) (\d+) /gm)].map((match) => [
        Number(match[1]),
        Number(match[2]),
      ]),
    );
    const now = this.transactions.current.now.getTime();
    const late =
      !newest ||
      now - newest.taken_at.getTime() > CHECKPOINT_LATE_MS ||
      !run ||
      now - run.finished_at.getTime() > VERIFICATION_LATE_MS;
    return {
      state: run && !run.intact ? 'broken' : !run && !newest ? 'never' : late ? 'late' : 'intact',
      entries: heads.reduce((sum, head) => sum + head.seq, 0),
      chains: heads.map(({ chain, seq }) => ({
        chain,
        kind: chain === SYSTEM_CHAIN ? 'system' : chain === PUBLIC_CHAIN ? 'public' : 'organ',
        seq,
        verifiedSeq: run?.positions[chain]?.[0] ?? 0,
        signedSeq: signed.get(chain) ?? 0,
      })),
      lastCheckpoint: newest
        ? {
            number: newest.number,
            takenAt: instantInShanghai(newest.taken_at),
            entries: newest.entries,
            root: newest.root,
            keyFingerprint: (await this.checkpoints.folder.key()).fingerprint,
            guardsChanged: before !== undefined && before.catalogue !== newest.catalogue,
          }
        : null,
      lastVerification: run
        ? {
            extent: run.extent,
            finishedAt: instantInShanghai(run.finished_at),
            intact: run.intact,
            entries: run.entries,
            faults: run.faults.map(({ chain, seq, kind }) => ({ chain, seq, kind })),
          }
        : null,
    };
  }
}

function toDto(entry: AuditEntry): AuditEntryDto {
  return {
    id: `${entry.chain}-${entry.seq}`,
    chain: entry.chain,
    seq: entry.seq,
    recordedAt: instantInShanghai(new Date(Number(entry.recordedAt) / 1000)),
    actor: {
      kind: entry.actorKind,
      id: entry.actorId,
      label: entry.actorLabel,
      role: entry.actorRole,
      organId: entry.actorOrganId,
    },
    action: entry.action,
    outcome: entry.outcome,
    organId: entry.organId,
    objectType: entry.objectType,
    objectId: entry.objectId,
    requestId: entry.requestId,
    sourceAddress: entry.sourceAddress,
    digestBefore: entry.digestBefore,
    digestAfter: entry.digestAfter,
    detail: entry.detail === null ? null : (JSON.parse(entry.detail) as Record<string, unknown>),
    hash: entry.hash,
  };
}
