import { Injectable } from '@nestjs/common';
import { Transactions } from '@mingcha/platform';
import type { SubjectQuestion, SubjectStatus } from './subject-status';
import type { SubjectKind } from './subjects.entities';

interface StatusRow {
  position: number;
  id: string | null;
  subject_kind: SubjectKind | null;
  known: boolean;
  for_kind: boolean;
}

/** Asks the register as of the day of an act, and as it was known at an instant. */
@Injectable()
export class Subjects {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers in the order of the questions, with one statement for all of them.
   * @param knownAt what the register said at that instant; what it says now when left out
   */
  async statusOn(questions: readonly SubjectQuestion[], knownAt?: Date): Promise<SubjectStatus[]> {
    if (questions.length === 0) return [];
    const distinct = new Map<string, number>();
    const asked: SubjectQuestion[] = [];
    const places = questions.map((question) => {
      const key = `${question.organId} ${question.actKind} ${question.day}`;
      const place = distinct.get(key) ?? asked.push(question) - 1;
      distinct.set(key, place);
      return place;
    });
    const rows = await this.transactions.query<StatusRow>(
      `select question.position::int, held.id, held.subject_kind,
              coalesce(believed.known, false) as known, coalesce(believed.for_kind, false) as for_kind
         from unnest($1::uuid[], $2::text[], $3::date[]) with ordinality as question (organ_id, act_kind, day, position)
         left join lateral (
           select true as known, bool_or(question.act_kind = any (s.act_kinds)) as for_kind
             from mingcha.enforcement_subject s
            where s.organ_id = question.organ_id and ${BELIEVED} having count(*) > 0
         ) believed on true
         left join lateral (
           select s.id, s.subject_kind from mingcha.enforcement_subject s
            where s.organ_id = question.organ_id and ${BELIEVED}
              and question.act_kind = any (s.act_kinds) and s.valid @> question.day
            order by s.recorded_at limit 1
         ) held on true
        order by question.position`,
      [
        asked.map((question) => question.organId),
        asked.map((question) => question.actKind),
        asked.map((question) => question.day),
        knownAt ?? null,
      ],
    );
    const answers = rows.map(toStatus);
    return places.map((place) => answers[place]!);
  }
}

const BELIEVED = `case when $4::timestamptz is null then s.superseded_at is null
  else s.recorded_at <= $4 and (s.superseded_at is null or s.superseded_at > $4) end`;

function toStatus(row: StatusRow): SubjectStatus {
  if (row.id && row.subject_kind)
    return { isSubject: true, subjectId: row.id, subjectKind: row.subject_kind };
  if (!row.known) return { isSubject: false, reason: 'never_entered' };
  return { isSubject: false, reason: row.for_kind ? 'not_on_this_day' : 'not_for_this_kind' };
}
