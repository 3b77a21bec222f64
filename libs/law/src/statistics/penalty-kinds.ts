import { codeList, type CodeEntry } from '../case-review/act-kinds';
import type { Basis } from '../basis/basis';

/** The kinds of penalty of article 9. */
export type PenaltyKind =
  | 'warning'
  | 'public_criticism'
  | 'fine'
  | 'confiscation_of_gains'
  | 'confiscation_of_property'
  | 'permit_suspension'
  | 'grade_reduction'
  | 'permit_revocation'
  | 'business_restriction'
  | 'business_suspension'
  | 'closure'
  | 'occupation_ban'
  | 'detention'
  | 'other';

/** Where the kinds are listed. */
export const penaltyKindsBasis: readonly Basis[] = [{ document: 'penalty-law-2021', article: '9' }];

/** The kinds of penalty in the order in which article 9 names them. */
export const penaltyKinds: readonly CodeEntry<PenaltyKind>[] = codeList<PenaltyKind>([
  ['warning', '警告', 'Warning'],
  ['public_criticism', '通报批评', 'Public criticism'],
  ['fine', '罚款', 'Fine'],
  ['confiscation_of_gains', '没收违法所得', 'Confiscation of unlawful gains'],
  ['confiscation_of_property', '没收非法财物', 'Confiscation of illegal property'],
  ['permit_suspension', '暂扣许可证件', 'Suspension of a permit'],
  ['grade_reduction', '降低资质等级', 'Reduction of a qualification grade'],
  ['permit_revocation', '吊销许可证件', 'Revocation of a permit'],
  ['business_restriction', '限制开展生产经营活动', 'Restriction of production or business'],
  ['business_suspension', '责令停产停业', 'Suspension of production or business'],
  ['closure', '责令关闭', 'Closure'],
  ['occupation_ban', '限制从业', 'Occupation ban'],
  ['detention', '行政拘留', 'Administrative detention'],
  ['other', '其他', 'Other'],
]);

/**
 * From light to heavy, kinds of one weight together: the order of a published local return (Datong 2021). Other places
 * put the revocation of a permit before the restriction of business, so it is a starting value, not law. A named kind
 * always outweighs "other".
 */
export const penaltySeverity: readonly (readonly PenaltyKind[])[] = [
  ['other'],
  ['warning'],
  ['public_criticism'],
  ['fine'],
  ['confiscation_of_gains', 'confiscation_of_property'],
  ['permit_suspension'],
  ['grade_reduction'],
  ['business_restriction'],
  ['business_suspension'],
  ['closure', 'occupation_ban'],
  ['permit_revocation'],
  ['detention'],
];

/** The heaviest of the kinds, under which a decision with several kinds is counted once; undefined for none. */
export function heaviestPenalty(
  kinds: readonly PenaltyKind[],
  severity: readonly (readonly PenaltyKind[])[] = penaltySeverity,
): PenaltyKind | undefined {
  const weight = (kind: PenaltyKind): number => severity.findIndex((group) => group.includes(kind));
  let heaviest: PenaltyKind | undefined;
  for (const kind of kinds) {
    if (heaviest === undefined || weight(kind) > weight(heaviest)) heaviest = kind;
  }
  return heaviest;
}

/** Separators seen in sheets that join several kinds in one cell. */
const JOINS = /[、，,;；/|\n]+/;

/**
 * The codes of a cell such as `罚款、没收违法所得`, without repetitions, in the order of the list; `unknown` holds
 * the parts that are no kind of penalty. `其他` may carry its own words (`其他-责令改正`).
 */
export function parsePenaltyKinds(text: string): { kinds: PenaltyKind[]; unknown: string[] } {
  const found = new Set<PenaltyKind>();
  const unknown: string[] = [];
  for (const part of text.split(JOINS)) {
    const name = part.trim();
    if (name === '') continue;
    const entry = penaltyKinds.find((kind) => kind.title.zh === name);
    if (entry !== undefined) found.add(entry.code);
    else if (/^其他\s*[-－—:：（(]/.test(name)) found.add('other');
    else unknown.push(name);
  }
  return { kinds: penaltyKinds.filter((kind) => found.has(kind.code)).map((kind) => kind.code), unknown };
}
