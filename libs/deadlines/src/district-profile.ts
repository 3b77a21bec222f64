import {
  type Basis,
  isParameterId,
  isParameterValue,
  type Overlay,
  parameterIds,
  parameters,
  type ParameterId,
  parameterValue,
  type PlainDate,
  type ValueInForce,
} from '@mingcha/law';
import { type FieldProblem, invalid, type Text, Transactions } from '@mingcha/platform';
import { Injectable } from '@nestjs/common';
import { DueMoves, type Move, type MoveSummary } from './due-moves';
import { RuleBook } from './rule-book';
import { WorkingCalendars } from './working-calendars';

/** A value the bureau sets from a day on; null takes its earlier values back from that day on. */
export interface ValueDraft {
  parameter: string;
  value: unknown;
  effectiveFrom: PlainDate;
}

/** One value a parameter has or had. */
export interface RecordedValue {
  id: string;
  layer: 'district' | 'bureau';
  value: unknown;
  effectiveFrom: PlainDate | null;
  reason: string;
  basis: Basis[];
  recordedAt: Date;
  recordedByName: string;
  supersededAt: Date | null;
}

export interface ProfileEntry {
  parameter: ParameterId;
  title: Text;
  unit: Text;
  ruleId: string | null;
  /** What holds today, from the layer that prevails. */
  inForce: ValueInForce<unknown> | null;
  /** Everything ever recorded for it, newest first. */
  history: RecordedValue[];
}

/** What the district sets: read, previewed and changed from a day on. Cases of earlier days keep their values. */
@Injectable()
export class DistrictProfile {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: WorkingCalendars,
    private readonly ruleBook: RuleBook,
    private readonly moves: DueMoves,
  ) {}

  async profile(): Promise<ProfileEntry[]> {
    const overlays = await this.ruleBook.overlays();
    const rows = await this.transactions.query<RecordedValue & { parameter: string }>(
      `select id, parameter, layer, value, effective_from as "effectiveFrom", reason, basis,
              recorded_at as "recordedAt", recorded_by_name as "recordedByName", superseded_at as "supersededAt"
         from mingcha.district_value order by recorded_at desc, id desc`,
    );
    return parameterIds.map((parameter) => ({
      parameter,
      title: parameters[parameter].title,
      unit: parameters[parameter].unit,
      ruleId: parameters[parameter].ruleId ?? null,
      inForce: parameterValue(parameter, this.transactions.current.today, overlays) ?? null,
      history: rows.filter((row) => row.parameter === parameter).map(({ parameter: _, ...row }) => row),
    }));
  }

  /** Which open clocks would move if the value held from that day on. */
  async preview(draft: ValueDraft): Promise<MoveSummary> {
    this.check(draft);
    return this.transactions.asSystem('district value preview', async () =>
      this.moves.summarise(await this.plan(draft, 'preview')),
    );
  }

  /** Records the value and moves the open clocks of cases from that day on; each move is journalled. */
  async set(draft: ValueDraft, reason: string): Promise<MoveSummary & { id: string }> {
    const parameter = this.check(draft);
    await this.calendars.lockForChange();
    const before = parameterValue(parameter, draft.effectiveFrom, await this.ruleBook.overlays());
    const { actor } = this.transactions.current;
    const answer = await this.transactions.asSystem('district value', async () => {
      const moves = await this.plan(draft, reason);
      const summary = await this.moves.summarise(moves);
      await this.transactions.query(
        `update mingcha.district_value set superseded_at = mingcha.current_instant()
          where parameter = $1 and layer = 'bureau' and effective_from = $2 and superseded_at is null`,
        [parameter, draft.effectiveFrom],
      );
      const [row] = await this.transactions.query<{ id: string }>(
        `insert into mingcha.district_value
           (parameter, layer, value, effective_from, reason, recorded_by, recorded_by_name)
         values ($1, 'bureau', $2, $3, $4, $5, $6) returning id`,
        [
          parameter,
          draft.value === null ? null : JSON.stringify(draft.value),
          draft.effectiveFrom,
          reason,
          actor.id,
          actor.name,
        ],
      );
      this.ruleBook.forget();
      const calendar = await this.calendars.current();
      await this.moves.apply(moves, 'rule_value', reason, calendar.version);
      return { id: row!.id, ...summary };
    });
    this.transactions.audit({
      action: 'district_profile.set',
      objectType: 'district_value',
      objectId: answer.id,
      detail: { parameter, effectiveFrom: draft.effectiveFrom, reason, moved: answer.moved },
      before: before?.value ?? null,
      after: draft.value,
    });
    return answer;
  }

  /** The open clocks of cases from the day on, computed with the values as they would be. */
  private async plan({ parameter, value, effectiveFrom }: ValueDraft, reason: string): Promise<Move[]> {
    const ruleIds = this.ruleBook.clocksOfParameter(parameter).map((clock) => clock.rule.id);
    if (ruleIds.length === 0) return [];
    const standing = await this.ruleBook.overlays();
    const added = {
      layer: 'bureau',
      parameter,
      from: effectiveFrom,
      value,
      reason: { zh: reason, en: reason },
    } as Overlay;
    const isReplaced = (overlay: Overlay) =>
      overlay.layer === 'bureau' && overlay.parameter === parameter && overlay.from === effectiveFrom;
    const overlays = [...standing.filter((overlay) => !isReplaced(overlay)), added];
    const values = new Map<string, ReturnType<RuleBook['termOn']>>();
    return this.moves.plan({
      calendar: await this.calendars.hold(),
      where: 'd.rule_id = any($1::text[]) and d.starts_on >= $2',
      params: [ruleIds, effectiveFrom],
      termOf: (group) => {
        const key = `${group.ruleId} ${group.startsOn}`;
        if (!values.has(key)) values.set(key, this.ruleBook.termOn(group.ruleId, group.startsOn, overlays));
        const found = values.get(key);
        if (!found) return null;
        const basis = found.basis.length > 0 ? found.basis : this.ruleBook.clock(group.ruleId).rule.basis;
        return {
          ...group,
          termAmount: found.value.amount,
          termUnit: found.value.unit,
          ruleValueFrom: found.from,
          ruleValueLayer: found.layer,
          basis,
        };
      },
    });
  }

  private check({ parameter, value }: ValueDraft): ParameterId {
    const refuse = (pointer: string, code: string, detail: Text): never => {
      throw invalid([{ pointer, code, detail, severity: 'error' } satisfies FieldProblem]);
    };
    if (!isParameterId(parameter)) {
      return refuse('/parameter', 'unknown_parameter', { zh: '没有这个参数', en: 'is not a parameter' });
    }
    if (value !== null && !isParameterValue(parameter, value)) {
      return refuse('/value', 'invalid_value', {
        zh: '取值不符合该参数的形式或范围',
        en: 'does not have the form or range of the parameter',
      });
    }
    return parameter;
  }
}
