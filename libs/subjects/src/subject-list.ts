import { instantInShanghai, type ListSpec } from '@mingcha/platform';
import type { SubjectView } from './subjects.dto';
import { SUBJECT_KINDS } from './subjects.entities';

export const SUBJECT_FROM = 'mingcha.enforcement_subject s join mingcha.organ o on o.id = s.organ_id';
export const SUBJECT_SELECT = `s.id, s.organ_id as "organId", o.name as "organName", s.subject_kind as "subjectKind",
  s.act_kinds as "actKinds", s.legal_ground as "legalGround", s.announcement_url as "announcementUrl",
  lower(s.valid) as "validFrom", upper(s.valid) - 1 as "validUntil", s.recorded_at as "recordedAt",
  s.recorded_by as "recordedBy", s.superseded_at as "supersededAt", s.superseded_by as "supersededBy",
  s.supersession_reason as "supersessionReason", s.version`;

/** What the register of subjects can be asked. `supersededAt.isNull=true` gives what is believed now. */
export const subjectList: ListSpec = {
  filters: {
    organId: { column: 's.organ_id', type: 'uuid', description: 'Organ' },
    subjectKind: {
      column: 's.subject_kind',
      type: 'enum',
      values: SUBJECT_KINDS,
      description: 'Kind of subject',
    },
    validFrom: { column: 'lower(s.valid)', type: 'date', description: 'First day' },
    validUntil: { column: '(upper(s.valid) - 1)', type: 'date', description: 'Last day' },
    supersededAt: {
      column: `(s.superseded_at at time zone 'Asia/Shanghai')::date`,
      type: 'date',
      description: 'Day of supersession',
    },
  },
  sorts: { organ: 'o.name', validFrom: 'lower(s.valid)', recordedAt: 's.recorded_at' },
  defaultSort: 'organ,-validFrom',
  id: 's.id',
};

export function toSubjectView(row: Record<string, unknown>): SubjectView {
  const view = row as unknown as SubjectView & { recordedAt: unknown; supersededAt: unknown };
  const known = Object.fromEntries(Object.entries(view).filter(([name]) => !name.startsWith('__')));
  return {
    ...(known as unknown as SubjectView),
    recordedAt: instantInShanghai(view.recordedAt as unknown as Date),
    supersededAt: view.supersededAt ? instantInShanghai(view.supersededAt as unknown as Date) : null,
  };
}
