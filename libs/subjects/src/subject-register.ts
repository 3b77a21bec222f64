import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  conflict,
  invalid,
  type Listing,
  type ListQuery,
  notFound,
  requireVersion,
  runList,
  Transactions,
} from '@mingcha/platform';
import { SUBJECT_FROM, SUBJECT_SELECT, toSubjectView } from './subject-list';
import type { NewSubject, SubjectPeriodInput, SubjectSupersession, SubjectView } from './subjects.dto';

const ENTRY = { zh: '执法主体登记', en: 'Entry of the register' };

/** Writes and reads the register. Entries are never changed: a correction supersedes them. */
@Injectable()
export class SubjectRegister {
  constructor(private readonly transactions: Transactions) {}

  list(query: ListQuery): Promise<Listing<SubjectView>> {
    return runList(this.transactions, query, {
      select: SUBJECT_SELECT,
      from: SUBJECT_FROM,
      map: toSubjectView,
    });
  }

  /** What is believed now of one organ, the newest period first. */
  async periodsOf(organId: string): Promise<SubjectView[]> {
    const rows = await this.transactions.query<Record<string, unknown>>(
      `select ${SUBJECT_SELECT} from ${SUBJECT_FROM} where s.organ_id = $1 and s.superseded_at is null
        order by lower(s.valid) desc, s.id`,
      [organId],
    );
    return rows.map(toSubjectView);
  }

  /** @throws 404 for an entry that does not exist or is another organ's */
  async detail(id: string): Promise<SubjectView> {
    const [row] = await this.transactions.query<Record<string, unknown>>(
      `select ${SUBJECT_SELECT} from ${SUBJECT_FROM} where s.id = $1`,
      [id],
    );
    if (!row) throw notFound(ENTRY);
    return toSubjectView(row);
  }

  /** @throws 409 `period_overlaps` when the organ holds the same capacity on one of the days already */
  async enter(input: NewSubject): Promise<SubjectView> {
    await this.requireOrgan(input.organId);
    const id = await this.insert(input.organId, input);
    this.transactions.audit({
      action: 'subject.enter',
      objectType: 'enforcement_subject',
      objectId: id,
      organId: input.organId,
      after: { ...input },
    });
    return this.detail(id);
  }

  /** Says that an entry was wrong and what is believed instead. The old entry stays, with the moment and the reason. */
  async supersede(id: string, version: number, input: SubjectSupersession): Promise<SubjectView> {
    const { now } = this.transactions.current;
    const [present] = await this.transactions.query<{
      organ_id: string;
      version: number;
      superseded_at: Date | null;
    }>('select organ_id, version, superseded_at from mingcha.enforcement_subject where id = $1 for update', [
      id,
    ]);
    if (!present) throw notFound(ENTRY);
    requireVersion(present.version, version);
    if (present.superseded_at) {
      throw conflict('already_superseded', { zh: '该登记已被更正', en: 'The entry was superseded already' });
    }
    // The successor is written second, so that its period may overlap the entry it replaces.
    const successor = input.replacement ? randomUUID() : null;
    await this.transactions.query(
      `update mingcha.enforcement_subject set superseded_at = $2, superseded_by = $3, supersession_reason = $4,
              version = version + 1 where id = $1`,
      [id, now, successor, input.reason],
    );
    if (input.replacement) await this.insert(present.organ_id, input.replacement, successor!);
    this.transactions.audit({
      action: 'subject.supersede',
      objectType: 'enforcement_subject',
      objectId: id,
      organId: present.organ_id,
      detail: { successor, reason: input.reason },
      after: input.replacement ?? null,
    });
    return this.detail(successor ?? id);
  }

  private async insert(
    organId: string,
    input: SubjectPeriodInput,
    id: string = randomUUID(),
  ): Promise<string> {
    const { actor, now } = this.transactions.current;
    if (input.validUntil !== undefined && input.validUntil < input.validFrom) {
      throw invalid([
        {
          pointer: '/validUntil',
          code: 'ends_before_start',
          detail: { zh: '终止日早于起始日', en: 'The last day lies before the first' },
          severity: 'error',
        },
      ]);
    }
    const overlapping = await this.transactions.query(
      `select 1 from mingcha.enforcement_subject where organ_id = $1 and subject_kind = $2 and superseded_at is null
          and valid && daterange($3::date, $4::date, '[]')`,
      [organId, input.subjectKind, input.validFrom, input.validUntil ?? null],
    );
    if (overlapping.length > 0) {
      throw conflict('period_overlaps', {
        zh: '该单位在这段期间已有同类主体登记；录错请先更正原登记',
        en: 'The organ holds this capacity on some of these days already; supersede that entry instead',
      });
    }
    await this.transactions.query(
      `insert into mingcha.enforcement_subject
         (id, organ_id, subject_kind, act_kinds, legal_ground, announcement_url, valid, recorded_at, recorded_by, version)
       values ($1, $2, $3, $4, $5, $6, daterange($7::date, $8::date, '[]'), $9, $10, 1)`,
      [
        id,
        organId,
        input.subjectKind,
        input.actKinds,
        input.legalGround,
        input.announcementUrl ?? null,
        input.validFrom,
        input.validUntil ?? null,
        now,
        actor.name,
      ],
    );
    return id;
  }

  private async requireOrgan(organId: string): Promise<void> {
    const { actor } = this.transactions.current;
    const [organ] = await this.transactions.query('select 1 from mingcha.organ where id = $1', [organId]);
    if (!organ || (actor.scope === 'organ' && organId !== actor.organId))
      throw notFound({ zh: '单位', en: 'Organ' });
  }
}
