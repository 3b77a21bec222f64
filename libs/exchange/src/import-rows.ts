import { Injectable } from '@nestjs/common';
import { type DecisionDraft, Decisions, type FileMemory, type RecordOutcome } from '@mingcha/case-review';
import { Sealing, Transactions } from '@mingcha/platform';
import type { CellProblem, CheckedHeads, CheckedRow, ImportedDraft } from './checking/checked-row';
import type { ImportBatch, RowOutcome } from './exchange.entities';
import { templateOf } from './fields/templates';

/** What is sealed with a row. */
export interface RowContent {
  values: Record<string, string>;
  draft: ImportedDraft;
  /** What the reading itself found doubtful. */
  warnings: CellProblem[];
}

export interface JudgedRow {
  row: number;
  outcome: RowOutcome;
  problems: CellProblem[];
  decisionId: string | null;
}

/** Rows of a batch: between the sheet and the one door for decisions, and between the database and its seal. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly transactions: Transactions,
    private readonly sealing: Sealing,
    private readonly decisions: Decisions,
  ) {}

  seal(batchId: string, row: number, content: RowContent): string {
    return this.sealing.seal(JSON.stringify(content), place(batchId, row));
  }

  open(batchId: string, row: number, sealed: string): RowContent {
    return JSON.parse(this.sealing.open(sealed, place(batchId, row))) as RowContent;
  }

  /**
   * Puts rows through `Decisions.record`, for a preview or for good. Rows with an error of their own are refused
   * without asking. Call it inside a transaction.
   */
  async judge(
    batch: Pick<ImportBatch, 'id' | 'template' | 'heads'>,
    rows: readonly Omit<CheckedRow, 'values'>[],
    options: { onExisting: 'skip' | 'update' | 'refuse'; dryRun: boolean; memory: FileMemory },
  ): Promise<JudgedRow[]> {
    const organs = await this.organsByName(rows);
    const judged = new Map<number, JudgedRow>();
    const asked: { row: number; problems: CellProblem[]; draft: DecisionDraft }[] = [];
    for (const row of rows) {
      const fault = organFault(row.draft, organs, batch.heads!);
      const problems = fault ? [...row.problems, fault] : row.problems;
      if (problems.some((problem) => problem.severity === 'error')) {
        judged.set(row.row, { row: row.row, outcome: 'refused', problems, decisionId: null });
      } else asked.push({ row: row.row, problems, draft: toDecisionDraft(batch, row.draft, organs) });
    }
    const outcomes = await this.decisions.record(
      asked.map(({ draft }) => draft),
      {
        source: 'import',
        onExisting: options.onExisting,
        batchId: options.dryRun ? undefined : batch.id,
        dryRun: options.dryRun,
        memory: options.memory,
      },
    );
    outcomes.forEach((outcome, index) => {
      const { row, problems } = asked[index]!;
      judged.set(row, judge(row, outcome, problems, batch.heads!));
    });
    return rows.map((row) => judged.get(row.row)!);
  }

  /** Organs by name, for the rows that give no code. */
  private async organsByName(rows: readonly { draft: ImportedDraft }[]): Promise<Map<string, string>> {
    const names = new Set(
      rows
        .filter(({ draft }) => !draft.organUscc && draft.organName)
        .map(({ draft }) => normalName(draft.organName!)),
    );
    if (names.size === 0) return new Map();
    const found = await this.transactions.query<{ id: string; name: string }>(
      `select id, name from mingcha.organ where is_active and name = any($1)`,
      [[...names]],
    );
    return new Map(found.map(({ id, name }) => [name, id]));
  }
}

function place(batchId: string, row: number) {
  return { table: 'import_row', column: 'content_sealed', rowId: `${batchId}/${row}` };
}

function normalName(name: string): string {
  return name.replace(/\s/g, '');
}

function organFault(
  draft: ImportedDraft,
  organs: ReadonlyMap<string, string>,
  heads: CheckedHeads,
): CellProblem | undefined {
  if (draft.organUscc || !draft.organName || organs.has(normalName(draft.organName))) return undefined;
  return {
    column: heads.byPointer['/organName'] ?? '',
    code: 'unknown_organ',
    detail: {
      zh: '没有名称与此相同的机关，请填写机关的统一社会信用代码或登记的全称',
      en: 'No organ has this name; enter its unified code or the full name on record',
    },
    severity: 'error',
  };
}

function toDecisionDraft(
  batch: Pick<ImportBatch, 'template'>,
  draft: ImportedDraft,
  organs: ReadonlyMap<string, string>,
): DecisionDraft {
  const { actKind } = templateOf(batch.template);
  return {
    ...(draft.organUscc
      ? { organUscc: draft.organUscc }
      : { organId: organs.get(normalName(draft.organName ?? '')) }),
    actKind,
    documentNumber: draft.documentNumber,
    counterpart: {
      name: draft.name,
      category: draft.category,
      uscc: draft.uscc,
      idType: draft.idType,
      idNumber: draft.idNumber,
      legalRepresentative: draft.legalRepresentative,
      representativeIdType: draft.representativeIdType,
      representativeIdNumber: draft.representativeIdNumber,
    },
    legalBasis: draft.legalBasis,
    facts: draft.facts,
    content: draft.content,
    penaltyKinds: draft.penaltyKinds,
    fineFen: draft.fineFen,
    confiscatedFen: draft.confiscatedFen,
    decidedOn: draft.decidedOn,
    validFrom: draft.validFrom,
    validUntil: draft.validUntil,
    publishedUntil: draft.publishedUntil,
    details: draft.details,
  };
}

function judge(
  row: number,
  outcome: RecordOutcome,
  own: readonly CellProblem[],
  heads: CheckedHeads,
): JudgedRow {
  const found = [...outcome.problems, ...outcome.warnings].map((problem) => ({
    column: columnOf(problem.pointer, heads),
    code: problem.code,
    detail: problem.detail,
    severity: problem.severity,
  }));
  if (outcome.outcome === 'refused' && outcome.problems.length === 0 && outcome.refusal) {
    found.unshift({
      column: '',
      code: outcome.refusal.code,
      detail: outcome.refusal.text,
      severity: 'error',
    });
  }
  const problems = [...own, ...found];
  const isWarned = outcome.outcome === 'created' && problems.length > 0;
  return {
    row,
    outcome: isWarned ? 'warned' : outcome.outcome,
    problems,
    decisionId: outcome.outcome === 'refused' ? null : (outcome.id ?? null),
  };
}

/** The column a field of the draft was read from; for the organ, the code or else the name. */
function columnOf(pointer: string, heads: CheckedHeads): string {
  const { byPointer } = heads;
  if (/^\/organ/.test(pointer)) return byPointer['/organUscc'] ?? byPointer['/organName'] ?? '';
  for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const head = byPointer[path];
    if (head !== undefined) return head;
  }
  return '';
}
