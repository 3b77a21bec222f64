import { Injectable } from '@nestjs/common';
import type { ActKind, PlainDate } from '@mingcha/law';
import { type BasisReference, Sealing, type Text, Transactions } from '@mingcha/platform';
import { noSubjectReason, SUBJECT_RULE, Subjects } from '@mingcha/subjects';
import { type Finding, runChecks } from './checks/all-checks';
import { finding } from './checks/finding';
import { cleanDraft } from './clean-draft';
import { contentDigest } from './decision-rows';
import { CounterpartInput, DecisionDetails, DecisionInput, OfficerInput } from './decision.dto';
import type { DecisionSource } from './decision.types';
import { compileShape } from './shape-checker';

export interface Refusal {
  status: 400 | 403 | 409;
  code: string;
  text: Text;
  basis?: BasisReference[];
}

export interface Organ {
  id: string;
  name: string;
  uscc: string;
}

/** A draft that may be taken. */
export interface ReadyDraft {
  index: number;
  draft: DecisionInput;
  organ: Organ;
  /** Organ and document number, the natural key. */
  key: string;
  digest: string;
  warnings: Finding[];
}

/** A draft that may not. */
export interface RefusedDraft {
  index: number;
  problems: Finding[];
  warnings: Finding[];
  refusal: Refusal;
}

const checkShape = compileShape(DecisionInput, {
  counterpart: CounterpartInput,
  officers: OfficerInput,
  details: DecisionDetails,
});

const PLACEHOLDER_CODE = /^0{17}[0-9A-Z]$/;

/** Turns what arrived into decisions that may be written: cleaning, shape, checks, organ, status of the subject. */
@Injectable()
export class DraftReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly subjects: Subjects,
    private readonly sealing: Sealing,
  ) {}

  async read(
    drafts: readonly unknown[],
    source: DecisionSource,
  ): Promise<{ ready: ReadyDraft[]; refused: RefusedDraft[] }> {
    const { today } = this.transactions.current;
    const isManual = source === 'manual';
    const refused: RefusedDraft[] = [];
    const cleaned = drafts.map((draft) => cleanDraft(draft) as unknown as DecisionInput);
    const organs = await this.organsOf(cleaned);
    const ready: ReadyDraft[] = [];
    cleaned.forEach((draft, index) => {
      const shape: Finding[] = checkShape(draft);
      // Days and codes of a draft are checked only where it has the shape of one; the organ is always looked for.
      const found = shape.length > 0 ? shape : runChecks({ draft, today, isManual });
      const organ = this.organOf(draft, organs);
      const problems = found.filter((entry) => entry.severity === 'error');
      const warnings = [...found.filter((entry) => entry.severity === 'warning'), ...placeholderOf(draft)];
      if ('problem' in organ) problems.push(organ.problem);
      if (problems.length > 0 || 'problem' in organ) {
        refused.push({ index, problems, warnings, refusal: refusalOf(problems) });
        return;
      }
      const key = `${organ.id} ${draft.documentNumber}`;
      ready.push({ index, draft, organ, key, digest: contentDigest(draft, this.sealing), warnings });
    });
    return this.withSubjectStatus(ready, refused, isManual);
  }

  private async withSubjectStatus(ready: ReadyDraft[], refused: RefusedDraft[], isManual: boolean) {
    const statuses = await this.subjects.statusOn(
      ready.map(({ draft, organ }) => ({
        organId: organ.id,
        actKind: draft.actKind as ActKind,
        day: draft.decidedOn as PlainDate,
      })),
    );
    const taken: ReadyDraft[] = [];
    ready.forEach((entry, position) => {
      const status = statuses[position]!;
      if (status.isSubject) {
        taken.push(entry);
        return;
      }
      const { text, basis } = noSubjectReason(status.reason, entry.draft.actKind as ActKind);
      const found = {
        ...finding(isManual ? 'error' : 'warning', '/decidedOn', SUBJECT_RULE, text.zh, text.en),
        basis,
      };
      if (isManual) {
        const refusal: Refusal = { status: 409, code: 'not_an_enforcement_subject', text, basis };
        refused.push({ index: entry.index, problems: [found], warnings: entry.warnings, refusal });
      } else taken.push({ ...entry, warnings: [...entry.warnings, found] });
    });
    return { ready: taken, refused };
  }

  private async organsOf(drafts: readonly DecisionInput[]): Promise<Map<string, Organ>> {
    const { actor } = this.transactions.current;
    const text = (value: unknown): value is string => typeof value === 'string' && value.length <= 64;
    const ids = new Set(drafts.map((draft) => draft.organId).filter((id) => text(id) && UUID.test(id)));
    if (actor.organId) ids.add(actor.organId);
    const usccs = new Set(drafts.map((draft) => draft.organUscc).filter(text));
    const rows = await this.transactions.query<Organ>(
      'select id, name, uscc from mingcha.organ where id = any ($1::uuid[]) or uscc = any ($2::text[])',
      [[...ids], [...usccs]],
    );
    return new Map(
      rows.flatMap((organ) => [
        [organ.id, organ],
        [organ.uscc, organ],
      ]),
    );
  }

  private organOf(draft: DecisionInput, organs: ReadonlyMap<string, Organ>): Organ | { problem: Finding } {
    const { actor } = this.transactions.current;
    const pointer = draft.organId === undefined && draft.organUscc !== undefined ? '/organUscc' : '/organId';
    const wanted = draft.organId ?? draft.organUscc ?? actor.organId;
    if (wanted === null || wanted === undefined) {
      return {
        problem: finding(
          'error',
          pointer,
          'is_defined',
          '决定机关必填',
          'The organ of the decision is required',
        ),
      };
    }
    const organ = organs.get(wanted);
    const disagrees = draft.organId && draft.organUscc && organs.get(draft.organUscc)?.id !== draft.organId;
    if (!organ || disagrees) {
      return {
        problem: finding(
          'error',
          disagrees ? '/organUscc' : pointer,
          'unknown_organ',
          '决定机关的代码未登记，请核对统一社会信用代码',
          'The organ is not registered; check its unified social credit code',
        ),
      };
    }
    if (actor.scope === 'organ' && organ.id !== actor.organId) {
      return {
        problem: finding(
          'error',
          pointer,
          'organ_not_yours',
          '只能报送本单位作出的决定',
          'Only decisions of your own organ may be sent',
        ),
      };
    }
    return organ;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function placeholderOf(draft: DecisionInput): Finding[] {
  const code = (draft.details as DecisionDetails | undefined)?.sourceUnitCode;
  if (typeof code !== 'string' || !PLACEHOLDER_CODE.test(code)) return [];
  return [
    finding(
      'warning',
      '/details/sourceUnitCode',
      'placeholder_code',
      '数据来源单位代码是占位符，请填写真实代码',
      'The code of the data source is a placeholder',
    ),
  ];
}

function refusalOf(problems: readonly Finding[]): Refusal {
  if (problems.some((problem) => problem.code === 'organ_not_yours')) {
    return {
      status: 403,
      code: 'organ_not_yours',
      text: { zh: '只能报送本单位作出的决定', en: 'Only decisions of your own organ may be sent' },
    };
  }
  return {
    status: 400,
    code: 'invalid_input',
    text: { zh: `有 ${problems.length} 处填写有误`, en: `${problems.length} field(s) are wrong` },
  };
}
