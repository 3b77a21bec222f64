import type { ActKind, PlainDate } from '@mingcha/law';
import type { BasisReference, Text } from '@mingcha/platform';
import type { SubjectKind } from './subjects.entities';

/** One question: was this organ an enforcement subject for this kind of act on this day? */
export interface SubjectQuestion {
  organId: string;
  actKind: ActKind;
  day: PlainDate;
}

/** Why an organ is no subject: never entered, not for this kind, or not on this day. */
export type NoSubjectReason = 'never_entered' | 'not_for_this_kind' | 'not_on_this_day';

export type SubjectStatus =
  | { isSubject: true; subjectId: string; subjectKind: SubjectKind }
  | { isSubject: false; reason: NoSubjectReason };

const WORDS: Record<NoSubjectReason, Text> = {
  never_entered: {
    zh: '该单位未登记为行政执法主体',
    en: 'The organ is not entered as an enforcement subject',
  },
  not_for_this_kind: {
    zh: '该单位的执法主体资格不包括此类执法行为',
    en: 'The organ is an enforcement subject, but not for this kind of act',
  },
  not_on_this_day: {
    zh: '执法行为作出之日，该单位不具有此类行为的执法主体资格',
    en: 'On the day of the act the organ was no enforcement subject for this kind of act',
  },
};

const BASIS: Partial<Record<ActKind, BasisReference>> = {
  penalty: { document: 'penalty-law-2021', article: '17' },
  licensing: { document: 'licensing-law-2019', article: '22' },
  coercion: { document: 'coercion-law-2011', article: '17' },
};

/** The id under which findings name this check. */
export const SUBJECT_RULE = 'subjects.status-on-day';

/** The sentence and the article for an organ that was no subject. Acts without a law of their own fall under supervision. */
export function noSubjectReason(
  reason: NoSubjectReason,
  actKind: ActKind,
): { text: Text; basis: BasisReference[] } {
  return {
    text: WORDS[reason],
    basis: [BASIS[actKind] ?? { document: 'supervision-regulation-2025', article: '11' }],
  };
}
