import { Injectable } from '@nestjs/common';
import { type FieldProblem, Sealing, Transactions } from '@mingcha/platform';
import type { Finding } from './checks/all-checks';
import { type ClockedDecision, DecisionClocks } from './decision-clocks';
import { DecisionEvents } from './decision-events';
import { type DecisionRow, rowOf } from './decision-rows';
import { DecisionWriter } from './decision-writer';
import type { RecordOptions, RecordOutcome } from './decision.types';
import { DraftReader, type ReadyDraft, type Refusal } from './draft-reader';
import { compareWithExisting, DUPLICATE_IN_FILE, type ExistingRow } from './existing-row';
import { timeOrderedId } from './time-ordered-id';

/** Rounds in which one call may touch the same decision again, or lose a race for its number. */
const MAX_ROUNDS = 20;

interface Work {
  entry: ReadyDraft;
  existing: ExistingRow | null;
}

/** The one door through which decisions come in, whoever sends them. */
@Injectable()
export class Decisions {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: DraftReader,
    private readonly writer: DecisionWriter,
    private readonly clocks: DecisionClocks,
    private readonly events: DecisionEvents,
    private readonly sealing: Sealing,
  ) {}

  /**
   * Checks and writes decisions in the open transaction, with their clocks, findings, audit entries and events. Rows
   * are judged one by one: a refused row refuses only itself. A thousand rows take a handful of statements.
   * @param drafts `DecisionDraft`s; anything else is refused as a row
   * @returns one outcome per draft, in their order
   */
  async record(drafts: readonly unknown[], options: RecordOptions): Promise<RecordOutcome[]> {
    const outcomes: RecordOutcome[] = drafts.map((_, index) => ({
      index,
      outcome: 'refused',
      warnings: [],
      problems: [],
    }));
    const { ready, refused } = await this.reader.read(drafts, options.source);
    for (const { index, problems, warnings, refusal } of refused)
      refuse(outcomes[index]!, problems, warnings, refusal);
    ready.sort((a, b) => a.index - b.index);
    let waiting = this.againstMemory(ready, outcomes, options);
    for (let round = 0; waiting.length > 0; round++) {
      if (round === MAX_ROUNDS) {
        for (const entry of waiting)
          refuse(outcomes[entry.index]!, [TOO_OFTEN], entry.warnings, conflictOf(TOO_OFTEN));
        break;
      }
      waiting = await this.recordRound(waiting, outcomes, options);
    }
    return outcomes;
  }

  /** In a file, a number that stood earlier with other content is refused and one with the same content is unchanged. */
  private againstMemory(
    ready: ReadyDraft[],
    outcomes: RecordOutcome[],
    options: RecordOptions,
  ): ReadyDraft[] {
    const { memory, dryRun } = options;
    if (!memory) return ready;
    return ready.filter((entry) => {
      const earlier = memory.get(entry.key);
      if (earlier === undefined) {
        memory.set(entry.key, entry.digest);
        return true;
      }
      if (earlier === entry.digest) {
        if (dryRun) accept(outcomes[entry.index]!, 'unchanged', undefined, undefined, entry.warnings);
        return !dryRun;
      }
      refuse(outcomes[entry.index]!, [DUPLICATE_IN_FILE], entry.warnings, conflictOf(DUPLICATE_IN_FILE));
      return false;
    });
  }

  /** Handles the first draft of each number; the others wait for the next round and meet what this one wrote. */
  private async recordRound(
    waiting: readonly ReadyDraft[],
    outcomes: RecordOutcome[],
    options: RecordOptions,
  ): Promise<ReadyDraft[]> {
    const first = new Map<string, ReadyDraft>();
    const later: ReadyDraft[] = [];
    for (const entry of waiting) {
      if (first.has(entry.key)) later.push(entry);
      else first.set(entry.key, entry);
    }
    const existing = await this.findExisting([...first.values()]);
    const creating: Work[] = [];
    const updating: Work[] = [];
    for (const entry of first.values()) {
      const known = existing.get(entry.key) ?? null;
      const outcome = outcomes[entry.index]!;
      if (!known) {
        creating.push({ entry, existing: null });
        continue;
      }
      const verdict = compareWithExisting(entry, known, options);
      if (verdict.act === 'update') updating.push({ entry, existing: known });
      else if (verdict.act === 'refuse')
        refuse(outcome, [verdict.problem], entry.warnings, conflictOf(verdict.problem), known.id);
      else {
        const warnings = verdict.warning ? [...entry.warnings, verdict.warning] : entry.warnings;
        accept(outcome, 'unchanged', known.id, known.version, warnings);
      }
    }
    if (options.dryRun) {
      for (const { entry } of creating)
        accept(outcomes[entry.index]!, 'created', undefined, undefined, entry.warnings);
      for (const { entry, existing: known } of updating)
        accept(outcomes[entry.index]!, 'updated', known!.id, known!.version, entry.warnings);
      return settleInDryRun(later, first, outcomes);
    }
    const lost = [
      ...(await this.create(creating, outcomes, options)),
      ...(await this.update(updating, outcomes, options)),
    ];
    return lost.length === 0 ? later : [...lost, ...later].sort((a, b) => a.index - b.index);
  }

  private async findExisting(entries: readonly ReadyDraft[]): Promise<Map<string, ExistingRow>> {
    // Most calls speak of one organ; then the index is read once along its numbers.
    const organIds = new Set(entries.map(({ organ }) => organ.id));
    const numbersOf = (organId: string) =>
      entries.filter(({ organ }) => organ.id === organId).map(({ draft }) => draft.documentNumber);
    const rows: ExistingRow[] = [];
    for (const organId of organIds) {
      rows.push(...(await this.transactions.query<ExistingRow>(EXISTING, [organId, numbersOf(organId)])));
    }
    return new Map(rows.map((row) => [row.key, row]));
  }

  private async create(
    works: readonly Work[],
    outcomes: RecordOutcome[],
    options: RecordOptions,
  ): Promise<ReadyDraft[]> {
    if (works.length === 0) return [];
    const { now } = this.transactions.current;
    const made = works.map(({ entry }) => ({
      entry,
      row: this.rowFor(entry, timeOrderedId(now.getTime()), 1, options),
    }));
    const written = await this.writer.insert(made.map(({ row }) => row));
    const done = made.filter(({ row }) => written.has(row.id));
    await this.clocks.open(
      done.filter(({ row }) => row['status'] === 'effective').map(({ entry, row }) => clocked(entry, row.id)),
    );
    await this.writer.replaceFindings(
      done.map(({ entry, row }) => findingsOf(entry, row.id)),
      [],
    );
    for (const { entry, row } of done) {
      this.auditRow('decision.create', entry, row, options);
      accept(outcomes[entry.index]!, 'created', row.id, 1, entry.warnings);
    }
    await this.events.statusChanged(
      done
        .filter(({ row }) => row['status'] !== 'effective')
        .map(({ entry, row }) => ({ decisionId: row.id, ...statusOf(entry) })),
    );
    return made.filter(({ row }) => !written.has(row.id)).map(({ entry }) => entry);
  }

  private async update(
    works: readonly Work[],
    outcomes: RecordOutcome[],
    options: RecordOptions,
  ): Promise<ReadyDraft[]> {
    if (works.length === 0) return [];
    const made = works.map(({ entry, existing }) => {
      const row = this.rowFor(entry, existing!.id, existing!.version, options);
      row['status'] = entry.draft.status ?? existing!.status;
      return { entry, existing: existing!, row };
    });
    const written = await this.writer.supersede(made.map(({ row }) => row));
    const done = made.filter(({ row }) => written.has(row.id));
    await this.writer.replaceFindings(
      done.map(({ entry, row }) => findingsOf(entry, row.id)),
      [...written],
    );
    const restarted = done.filter(
      ({ entry, existing }) =>
        existing.decidedOn !== entry.draft.decidedOn || existing.actKind !== entry.draft.actKind,
    );
    if (restarted.length > 0)
      await this.clocks.restart(restarted.map(({ entry, row }) => clocked(entry, row.id)));
    for (const { entry, existing, row } of done) {
      this.auditRow('decision.update', entry, row, options, existing);
      accept(outcomes[entry.index]!, 'updated', row.id, existing.version + 1, entry.warnings);
    }
    await this.events.superseded(done.map(({ row }) => row.id));
    await this.events.statusChanged(
      done
        .filter(({ row, existing }) => row['status'] !== existing.status)
        .map(({ entry, row }) => ({ decisionId: row.id, ...statusOf(entry) })),
    );
    return made.filter(({ row }) => !written.has(row.id)).map(({ entry }) => entry);
  }

  private rowFor(entry: ReadyDraft, id: string, version: number, options: RecordOptions): DecisionRow {
    const { actor, now } = this.transactions.current;
    const { draft, organ, digest } = entry;
    const row = rowOf(
      draft,
      digest,
      {
        id,
        version,
        organId: organ.id,
        source: options.source,
        sourceSystem: draft.source ?? (actor.kind === 'client' ? actor.name : null),
        batchId: options.batchId ?? null,
        now,
        recordedBy: actor.name,
      },
      this.sealing,
    );
    if (row['status'] !== 'effective') row['status_changed_on'] = statusOf(entry).changedOn;
    return row;
  }

  private auditRow(
    action: string,
    { organ, draft, digest }: ReadyDraft,
    row: DecisionRow,
    { source, batchId }: RecordOptions,
    before?: ExistingRow,
  ): void {
    this.transactions.audit({
      action,
      objectType: 'decision',
      objectId: row.id,
      organId: organ.id,
      detail: {
        actKind: draft.actKind,
        decidedOn: draft.decidedOn,
        source,
        version: before ? before.version + 1 : 1,
        ...(batchId ? { batchId } : {}),
      },
      ...(before ? { before: before.contentDigest } : {}),
      after: digest,
    });
  }
}

const EXISTING = `
  select d.id, d.organ_id || ' ' || d.document_number as key, d.organ_id as "organId", d.act_kind as "actKind",
         d.document_number as "documentNumber", d.version, d.content_digest as "contentDigest",
         d.source_version as "sourceVersion", d.batch_id as "batchId", d.status, d.decided_on as "decidedOn"
    from mingcha.decision d
   where d.organ_id = $1 and d.document_number = any ($2::text[]) and d.retracted_at is null`;

const TOO_OFTEN: Finding = {
  pointer: '/documentNumber',
  code: 'too_many_versions',
  detail: {
    zh: '同一文号在一次提交中出现次数过多，请只提交最新内容',
    en: 'The same number stands too often in one call; send its newest content only',
  },
  severity: 'error',
};

function settleInDryRun(
  later: readonly ReadyDraft[],
  first: ReadonlyMap<string, ReadyDraft>,
  outcomes: RecordOutcome[],
): ReadyDraft[] {
  for (const entry of later) {
    const earlier = first.get(entry.key)!;
    const kind = earlier.digest === entry.digest ? 'unchanged' : 'updated';
    accept(outcomes[entry.index]!, kind, outcomes[earlier.index]!.id, undefined, entry.warnings);
  }
  return [];
}

/** The day of a change of status is the one the source gives, else the day of the decision: never a guess of today. */
function statusOf({ draft }: ReadyDraft): { status: string; changedOn: string } {
  return { status: draft.status ?? 'effective', changedOn: draft.statusChangedOn ?? draft.decidedOn };
}

function clocked({ draft, organ }: ReadyDraft, id: string): ClockedDecision {
  const { actKind, documentNumber, decidedOn } = draft;
  return { id, organId: organ.id, actKind, documentNumber, decidedOn };
}

function findingsOf({ organ, warnings }: ReadyDraft, decisionId: string) {
  return { decisionId, organId: organ.id, findings: warnings };
}

function accept(
  outcome: RecordOutcome,
  kind: 'created' | 'updated' | 'unchanged',
  id: string | undefined,
  version: number | undefined,
  warnings: FieldProblem[],
): void {
  outcome.outcome = kind;
  outcome.warnings = warnings;
  if (id !== undefined) outcome.id = id;
  if (version !== undefined) outcome.version = version;
}

function refuse(
  outcome: RecordOutcome,
  problems: FieldProblem[],
  warnings: FieldProblem[],
  refusal: Refusal,
  id?: string,
): void {
  outcome.outcome = 'refused';
  outcome.problems = problems;
  outcome.warnings = warnings;
  outcome.refusal = refusal;
  if (id !== undefined) outcome.id = id;
}

function conflictOf(problem: Finding): Refusal {
  return { status: 409, code: problem.code, text: problem.detail };
}
