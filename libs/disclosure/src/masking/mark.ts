/** Why a stretch of text does not reach the public. */
export type MarkKind =
  | 'punished_person'
  | 'other_person'
  | 'identity_number'
  | 'phone'
  | 'bank_account'
  | 'email'
  | 'messenger'
  | 'plate'
  | 'property_certificate'
  | 'home_address'
  | 'birth_date'
  | 'health';

/** A replaced stretch, half-open, in UTF-16 units of the original and of the public text. */
export interface Mark {
  kind: MarkKind;
  start: number;
  end: number;
  replacement: string;
  publicStart: number;
  publicEnd: number;
}

export interface MaskedText {
  text: string;
  marks: Mark[];
}

/** A stretch that a detector wants replaced; `rank` decides where two overlap, the lower one wins. */
export interface Candidate {
  kind: MarkKind;
  start: number;
  end: number;
  replacement: string;
  rank: number;
}

/** Replaces the candidates that do not overlap a better one and remembers both positions of each. */
export function applyMarks(original: string, candidates: readonly Candidate[]): MaskedText {
  const chosen: Candidate[] = [];
  for (const candidate of [...candidates].sort(
    (a, b) => a.rank - b.rank || b.end - b.start - (a.end - a.start),
  )) {
    const overlaps = chosen.some((other) => candidate.start < other.end && other.start < candidate.end);
    if (!overlaps && candidate.end > candidate.start) chosen.push(candidate);
  }
  chosen.sort((a, b) => a.start - b.start);
  const marks: Mark[] = [];
  let text = '';
  let position = 0;
  for (const { kind, start, end, replacement } of chosen) {
    text += original.slice(position, start);
    const publicStart = text.length;
    text += replacement;
    marks.push({ kind, start, end, replacement, publicStart, publicEnd: text.length });
    position = end;
  }
  return { text: text + original.slice(position), marks };
}
