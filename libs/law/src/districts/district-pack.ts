import type { Basis } from '../basis/basis';
import type { DocumentId } from '../basis/documents';
import type { Text } from '../basis/text';
import type { PlainDate } from '../calendar/plain-date';
import type { ParameterId, ParameterValues } from './parameters';

/** A value a district sets. A parameter without one has no value of its own in that district. */
export type DistrictValue = {
  [Id in ParameterId]: {
    parameter: Id;
    value: ParameterValues[Id];
    /** First day on which the value holds; null where the document is undated: it holds on every day. */
    from: PlainDate | null;
    source: Basis;
  };
}[ParameterId];

/** A district profile as data: what one district's documents set. */
export interface DistrictPack {
  id: string;
  name: Text;
  /** Province or city the district lies in. */
  region: Text;
  documents: readonly DocumentId[];
  /** The pack whose values a demonstration district took over. */
  startsFrom?: string;
  values: readonly DistrictValue[];
  /** Parameters for which the district's document says that the national rule applies. */
  nationalRule: readonly { parameter: ParameterId; source: Basis }[];
}

/** One value of a pack, from the document and section it is written in. */
export function districtValue<Id extends ParameterId>(
  parameter: Id,
  value: ParameterValues[Id],
  from: PlainDate | null,
  source: Basis,
): DistrictValue {
  return { parameter, value, from, source } as DistrictValue;
}
