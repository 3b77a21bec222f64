import type { Basis, Dated } from '../basis/basis';
import { valueOn } from '../basis/basis';
import type { Text } from '../basis/text';
import type { PlainDate } from '../calendar/plain-date';
import { findRule } from '../rules';
import type { DistrictPack } from './district-pack';
import { parameterIds, parameters, type ParameterId, type ParameterValues } from './parameters';

/** The layers a value can come from; a later one covers the earlier ones. */
export type ValueLayer = 'law' | 'district' | 'bureau';

/**
 * A value laid over the law's: from a district pack, or a bureau's own change. A bureau's change with value null takes
 * its earlier changes back from that day on, so that the layer below shows again.
 */
export interface Overlay<Id extends ParameterId = ParameterId> {
  layer: 'district' | 'bureau';
  parameter: Id;
  /** First day on which it holds; null: every day. */
  from: PlainDate | null;
  value: ParameterValues[Id] | null;
  /** Where a district's value is written. */
  source?: Basis;
  /** Why the bureau changed it. */
  reason?: Text;
}

/** The value in force on a day, with the layer, the first day and the source it comes from. */
export interface ValueInForce<Value> {
  value: Value;
  layer: ValueLayer;
  /** First day on which the value holds; null where its document is undated. */
  from: PlainDate | null;
  basis: readonly Basis[];
  reason?: Text;
}

/** The values of a pack as overlays. */
export function overlaysOf(pack: DistrictPack): Overlay[] {
  return pack.values.map(({ parameter, value, from, source }) => ({
    layer: 'district' as const,
    parameter,
    from,
    value,
    source,
  }));
}

function latest(
  overlays: readonly Overlay[],
  layer: 'district' | 'bureau',
  date: PlainDate,
): Overlay | undefined {
  let found: Overlay | undefined;
  for (const overlay of overlays) {
    if (overlay.layer !== layer || (overlay.from !== null && overlay.from > date)) continue;
    // On the same day the later entry of the list wins: it was recorded later.
    if (found === undefined || (overlay.from ?? '') >= (found.from ?? '')) found = overlay;
  }
  return found;
}

function overlaid(
  parameter: string,
  date: PlainDate,
  overlays: readonly Overlay[],
): ValueInForce<unknown> | undefined {
  const relevant = overlays.filter((overlay) => overlay.parameter === parameter);
  for (const layer of ['bureau', 'district'] as const) {
    const overlay = latest(relevant, layer, date);
    if (overlay !== undefined && overlay.value !== null) {
      return {
        value: overlay.value,
        layer,
        from: overlay.from,
        basis: overlay.source === undefined ? [] : [overlay.source],
        ...(overlay.reason === undefined ? {} : { reason: overlay.reason }),
      };
    }
  }
  return undefined;
}

/**
 * The value of a rule in force on the day of the case: the bureau's own change, else the district's value, else the
 * law's. Undefined when no layer had a value on that day: the rule did not exist yet. Throws for an unknown rule.
 */
export function ruleValue<Value = unknown>(
  ruleId: string,
  date: PlainDate,
  overlays: readonly Overlay[] = [],
): ValueInForce<Value> | undefined {
  const rule = findRule(ruleId);
  if (rule === undefined) throw new RangeError(`there is no rule ${ruleId}`);
  const own: Dated<unknown> | undefined = valueOn(rule.values, date);
  const above = rule.parameter === undefined ? undefined : overlaid(rule.parameter, date, overlays);
  if (above !== undefined) return above as ValueInForce<Value>;
  if (own === undefined) return undefined;
  return { value: own.value as Value, layer: 'law', from: own.from, basis: own.basis };
}

/**
 * The value of a district parameter in force on a day. A parameter that points at a rule falls back to the rule's
 * value; the others are undefined when nobody has set them.
 */
export function parameterValue<Id extends ParameterId>(
  parameter: Id,
  date: PlainDate,
  overlays: readonly Overlay[] = [],
): ValueInForce<ParameterValues[Id]> | undefined {
  const { ruleId } = parameters[parameter];
  if (ruleId !== undefined) return ruleValue<ParameterValues[Id]>(ruleId, date, overlays);
  return overlaid(parameter, date, overlays) as ValueInForce<ParameterValues[Id]> | undefined;
}

/** A parameter in which two districts differ on a day. */
export interface DistrictDifference {
  parameter: ParameterId;
  left: ValueInForce<unknown> | undefined;
  right: ValueInForce<unknown> | undefined;
}

/** The parameters in which two packs differ on a day, in the order of the table. */
export function compareDistricts(
  left: DistrictPack,
  right: DistrictPack,
  date: PlainDate,
): DistrictDifference[] {
  const of = (pack: DistrictPack, parameter: ParameterId) =>
    parameterValue(parameter, date, overlaysOf(pack));
  return parameterIds
    .map((parameter) => ({ parameter, left: of(left, parameter), right: of(right, parameter) }))
    .filter((entry) => JSON.stringify(entry.left?.value) !== JSON.stringify(entry.right?.value));
}
