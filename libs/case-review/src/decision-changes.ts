import { Injectable } from '@nestjs/common';
import {
  checkTransition,
  type DecisionAction,
  type DecisionStatus,
  decisionTransitions,
  findTransition,
  type PlainDate,
} from '@mingcha/law';
import {
  conflict,
  type FieldProblem,
  invalid,
  notFound,
  problem,
  requireVersion,
  Sealing,
  Transactions,
} from '@mingcha/platform';
import { finding } from './checks/finding';
import { DecisionClocks } from './decision-clocks';
import { draftOf } from './decision-draft-of';
import { DecisionEvents } from './decision-events';
import { DecisionReadings } from './decision-readings';
import { type DecisionRow, rowOf } from './decision-rows';
import { DecisionWriter } from './decision-writer';
import type { DecisionRecord } from './decision.types';
import { DraftReader, type ReadyDraft } from './draft-reader';
import { mergePatch } from './merge-patch';

/** What changes the status of a decision: the day it takes effect, why, and the document that says so. */
export interface StatusGround {
  effectiveOn: PlainDate;
  reason: string;
  /** Number of the outside document: reconsideration decision, judgment, own decision. */
  evidence: string;
}

/** Fields of a correction that belong to a change of status. */
const STATUS_FIELDS = ['status', 'statusChangedOn', 'statusReason', 'statusDocumentNumber'];
/** What a decision is known by; another number or organ is another decision. */
const FIXED_FIELDS = ['organId', 'organUscc', 'documentNumber'];

const DECISION = { zh: '执法决定', en: 'Decision' };

/** Corrections and changes of status of one decision. Each supersedes: the earlier version is kept. */
@Injectable()
export class DecisionChanges {
  constructor(
    private readonly transactions: Transactions,
    private readonly readings: DecisionReadings,
    private readonly reader: DraftReader,
    private readonly writer: DecisionWriter,
    private readonly clocks: DecisionClocks,
    private readonly events: DecisionEvents,
    private readonly sealing: Sealing,
  ) {}

  /**
   * Corrects a decision by JSON Merge Patch. A `status` in the patch goes through the table of transitions and needs
   * `statusChangedOn`, `statusReason` and `statusDocumentNumber`.
   */
  async correct(id: string, version: number, patch: Record<string, unknown>): Promise<void> {
    const present = await this.load(id, version);
    const content = Object.fromEntries(
      Object.entries(patch).filter(([name]) => !STATUS_FIELDS.includes(name)),
    );
    const wantsStatus = 'status' in patch && patch['status'] !== present.status;
    if (Object.keys(content).length > 0) await this.correctContent(present, content);
    if (wantsStatus) {
      const changed = Object.keys(content).length > 0 ? await this.load(id) : present;
      await this.changeStatus(changed, actionTo(changed.status, patch['status']), groundOf(patch));
    } else if (Object.keys(content).length === 0) {
      throw invalid([
        finding('error', '', 'nothing_to_change', '没有需要更改的内容', 'The patch changes nothing'),
      ]);
    }
  }

  /** Takes one action of the table of transitions, for example `revocation`. */
  async act(id: string, version: number, action: DecisionAction, ground: StatusGround): Promise<void> {
    await this.changeStatus(await this.load(id, version), action, ground);
  }

  private async load(id: string, version?: number): Promise<DecisionRecord> {
    const present = await this.readings.lock(id);
    if (!present) throw notFound(DECISION);
    if (version !== undefined) requireVersion(present.version, version);
    return present;
  }

  private async correctContent(present: DecisionRecord, patch: Record<string, unknown>): Promise<void> {
    const fixed = FIXED_FIELDS.filter((name) => name in patch && patch[name] !== present[name as 'organId']);
    if (fixed.length > 0) {
      throw invalid(
        fixed.map((name) =>
          finding(
            'error',
            `/${name}`,
            'not_correctable',
            '机关和文号是决定的身份，不能更改；录错时请作废后重新录入',
            'Organ and document number identify a decision and cannot be changed',
          ),
        ),
      );
    }
    const merged = mergePatch(draftOf(present, this.sealing), patch);
    const entry = await this.readOne(merged, present);
    if (entry.digest === present.contentDigest && !('sourceVersion' in patch) && !('source' in patch)) {
      throw invalid([
        finding('error', '', 'nothing_to_change', '没有需要更改的内容', 'The patch changes nothing'),
      ]);
    }
    const row = this.rowOf(entry, present);
    await this.write(present, row, entry);
    if (entry.draft.decidedOn !== present.decidedOn || entry.draft.actKind !== present.actKind) {
      const { actKind, decidedOn } = entry.draft;
      await this.clocks.restart([{ ...present, actKind, decidedOn }]);
    }
    this.transactions.audit({
      action: 'decision.update',
      objectType: 'decision',
      objectId: present.id,
      organId: present.organId,
      detail: { version: present.version + 1, fields: Object.keys(patch).sort() },
      before: present.contentDigest,
      after: entry.digest,
    });
    await this.events.superseded([present.id]);
  }

  private async changeStatus(
    present: DecisionRecord,
    action: DecisionAction,
    ground: StatusGround,
  ): Promise<void> {
    const verdict = checkTransition(decisionTransitions, present.status, action);
    if (!verdict.allowed) {
      throw conflict(verdict.code, verdict.reason, { basis: [...verdict.basis] });
    }
    const { today } = this.transactions.current;
    if (ground.effectiveOn < present.decidedOn || ground.effectiveOn > today) {
      throw invalid([
        finding(
          'error',
          '/effectiveOn',
          'day_out_of_range',
          `生效日期应在决定日期 ${present.decidedOn} 与今天之间`,
          `The day must lie between the decision on ${present.decidedOn} and today`,
        ),
      ]);
    }
    const status = findTransition(decisionTransitions, present.status, action)!.to;
    const entry = await this.readOne(draftOf(present, this.sealing), present);
    const row = this.rowOf(entry, present);
    Object.assign(row, {
      status,
      status_changed_on: ground.effectiveOn,
      status_reason: ground.reason,
      status_document_number: ground.evidence,
    });
    await this.write(present, row, entry);
    this.transactions.audit({
      action: `decision.${action}`,
      objectType: 'decision',
      objectId: present.id,
      organId: present.organId,
      detail: {
        version: present.version + 1,
        from: present.status,
        to: status,
        effectiveOn: ground.effectiveOn,
        evidence: ground.evidence,
      },
      before: { status: present.status },
      after: { status, reason: ground.reason },
    });
    await this.events.superseded([present.id]);
    await this.events.statusChanged([{ decisionId: present.id, status, changedOn: ground.effectiveOn }]);
  }

  /** A correction passes the same checks as a newcomer; findings are kept and the earlier ones settled. */
  private async readOne(draft: unknown, present: DecisionRecord): Promise<ReadyDraft> {
    const { ready, refused } = await this.reader.read([draft], present.source);
    const [no] = refused;
    if (no) {
      const { status, code, text, basis } = no.refusal;
      throw problem(status, code, text, {
        errors: no.problems as FieldProblem[],
        ...(basis ? { basis } : {}),
      });
    }
    return ready[0]!;
  }

  private rowOf(entry: ReadyDraft, present: DecisionRecord): DecisionRow {
    const { actor, now } = this.transactions.current;
    const row = rowOf(
      entry.draft,
      entry.digest,
      {
        id: present.id,
        version: present.version,
        organId: present.organId,
        source: present.source,
        sourceSystem: entry.draft.source ?? null,
        batchId: present.batchId,
        now,
        recordedBy: actor.name,
      },
      this.sealing,
    );
    row['status'] = present.status;
    return row;
  }

  private async write(present: DecisionRecord, row: DecisionRow, entry: ReadyDraft): Promise<void> {
    await this.writer.supersede([row]);
    await this.writer.replaceFindings(
      [{ decisionId: present.id, organId: present.organId, findings: entry.warnings }],
      [present.id],
    );
  }
}

function actionTo(from: DecisionStatus, wanted: unknown): DecisionAction {
  const line = decisionTransitions.transitions.find((each) => each.to === wanted && each.from.includes(from));
  if (line) return line.action;
  const known = decisionTransitions.transitions.find((each) => each.to === wanted);
  if (known) return known.action;
  throw invalid([finding('error', '/status', 'is_in', '不认识的状态', 'is not a known status')]);
}

/** The ground of a change of status that comes inside a patch. */
function groundOf(patch: Record<string, unknown>): StatusGround {
  const names: Record<string, string> = {
    statusChangedOn: '状态变化之日',
    statusReason: '变化的理由',
    statusDocumentNumber: '作出变化的文书编号',
  };
  const missing = Object.entries(names).filter(
    ([name]) => typeof patch[name] !== 'string' || (patch[name] as string).trim() === '',
  );
  if (missing.length > 0) {
    throw invalid(
      missing.map(([name, zh]) =>
        finding('error', `/${name}`, 'is_defined', `${zh}必填`, `${name} is required to change the status`),
      ),
    );
  }
  return {
    effectiveOn: patch['statusChangedOn'] as PlainDate,
    reason: (patch['statusReason'] as string).trim(),
    evidence: (patch['statusDocumentNumber'] as string).trim(),
  };
}
