import {
  type Basis,
  type ClockRule,
  findRule,
  isClockRule,
  type Overlay,
  type PlainDate,
  rules,
  ruleValue,
  type Term,
  type ValueInForce,
  valueOn,
} from '@mingcha/law';
import { type TransactionContext, Transactions } from '@mingcha/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type ClockActs, NO_ACTS } from './clock-acts';

/** A rule that opens clocks, with what may be done to such a clock on the way. */
export interface RegisteredClock {
  rule: ClockRule;
  acts: ClockActs;
}

/** Nest token: the clock rules of this installation. */
export const CLOCK_RULES = 'mingcha:clock-rules';

/** The clock rules of the law library. None of their articles provides for a pause or an extension. */
export const statutoryClocks: readonly RegisteredClock[] = rules
  .filter(isClockRule)
  .map((rule) => ({ rule, acts: NO_ACTS }));

interface StoredOverlay {
  layer: 'district' | 'bureau';
  parameter: Overlay['parameter'];
  value: Overlay['value'];
  from: PlainDate | null;
  basis: Basis[];
  reason: string;
}

/** The rules with the values in force in this district on the day of a case. */
@Injectable()
export class RuleBook {
  private readonly known = new WeakMap<TransactionContext, readonly Overlay[]>();

  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK_RULES) private readonly clocks: readonly RegisteredClock[],
  ) {}

  /** @throws RangeError for an id without a clock rule: ids are written in code. */
  clock(ruleId: string): RegisteredClock {
    const found = this.clocks.find((clock) => clock.rule.id === ruleId);
    if (!found) throw new RangeError(`there is no clock rule ${ruleId}`);
    return found;
  }

  /** The clock rules whose term a parameter sets. */
  clocksOfParameter(parameter: string): RegisteredClock[] {
    return this.clocks.filter((clock) => clock.rule.parameter === parameter);
  }

  get clockIds(): string[] {
    return this.clocks.map((clock) => clock.rule.id);
  }

  /** The district's and the bureau's values as recorded now. */
  async overlays(): Promise<readonly Overlay[]> {
    const context = this.transactions.current;
    const known = this.known.get(context);
    if (known) return known;
    const rows = await this.transactions.query<StoredOverlay>(
      `select layer, parameter, value, effective_from as "from", basis, reason from mingcha.district_value
        where superseded_at is null order by recorded_at, id`,
    );
    const overlays = rows.map(({ layer, parameter, value, from, basis, reason }): Overlay => ({
      layer,
      parameter,
      from,
      value,
      ...(basis[0] ? { source: basis[0] } : {}),
      ...(layer === 'bureau' ? { reason: { zh: reason, en: reason } } : {}),
    }));
    this.known.set(context, overlays);
    return overlays;
  }

  /** Forgets what this transaction has read, after it has changed a value. */
  forget(): void {
    this.known.delete(this.transactions.current);
  }

  /** The term of a clock rule for a case of that day; undefined when the rule did not exist yet. */
  termOn(ruleId: string, date: PlainDate, overlays: readonly Overlay[]): ValueInForce<Term> | undefined {
    if (findRule(ruleId)) return ruleValue<Term>(ruleId, date, overlays);
    // A clock that an installation adds has no parameter of the district.
    const own = valueOn(this.clock(ruleId).rule.values, date);
    return own && { value: own.value, layer: 'law', from: own.from, basis: own.basis };
  }
}
