import { detectPersonalData } from './detectors';
import { applyMarks, type Candidate, type MaskedText } from './mark';
import { maskName } from './names';

export type PartyCategory = 'organization' | 'person' | 'sole_trader';

/** What the mask has to know of a decision. */
export interface MaskInput {
  partyName: string;
  partyCategory: PartyCategory;
  legalRepresentative: string | null;
  legalBasis: string;
  facts: string;
  content: string;
}

/** Settings of a mask profile; the default is the strictest. */
export interface MaskSettings {
  /** A rule of the province may demand the full name of a punished natural person. */
  personName: 'surname' | 'full';
}

export const STRICTEST: MaskSettings = { personName: 'surname' };

export interface MaskedDecision {
  partyName: MaskedText;
  legalRepresentative: MaskedText | null;
  legalBasis: MaskedText;
  facts: MaskedText;
  content: MaskedText;
}

/**
 * The public version of a decision beside the places where it differs from the original. Persons become surname
 * and 某; numbers, addresses, health and other persons go; an organisation, its representative and its trade
 * name stay (行政处罚法 48, 50; 个人信息保护法 25; the strictest of the published local rules).
 */
export function maskDecision(input: MaskInput, settings: MaskSettings = STRICTEST): MaskedDecision {
  const isPerson = input.partyCategory === 'person';
  const names = secretNames(input, settings);
  const kept = isPerson ? null : input.partyName;
  const text = (value: string) => maskText(value, names, kept);
  const representative = input.legalRepresentative;
  return {
    partyName: isPerson ? nameOnly(input.partyName, settings) : { text: input.partyName, marks: [] },
    legalRepresentative: representative === null ? null : representativeOf(representative, input, settings),
    legalBasis: text(input.legalBasis),
    facts: text(input.facts),
    content: text(input.content),
  };
}

/**
 * @param names persons whose name is known; each occurrence becomes surname and 某
 * @param kept a trade name that stays even where it holds a person's name
 */
export function maskText(original: string, names: readonly string[], kept: string | null = null): MaskedText {
  const candidates = detectPersonalData(original).concat(
    names.flatMap((name) => occurrences(original, name)),
  );
  const protectedRanges = kept ? rangesOf(original, kept) : [];
  const free = candidates.filter(
    (candidate) => !protectedRanges.some(([start, end]) => candidate.start >= start && candidate.end <= end),
  );
  return applyMarks(original, free);
}

function secretNames(input: MaskInput, settings: MaskSettings): string[] {
  if (settings.personName === 'full') return [];
  if (input.partyCategory === 'person') return [input.partyName.trim()].filter((name) => name.length > 1);
  // The owner of an individual business is a natural person behind a trade name.
  const owner = input.partyCategory === 'sole_trader' ? input.legalRepresentative?.trim() : undefined;
  return owner && owner.length > 1 ? [owner] : [];
}

function representativeOf(name: string, input: MaskInput, settings: MaskSettings): MaskedText {
  return input.partyCategory === 'organization' ? { text: name, marks: [] } : nameOnly(name, settings);
}

function nameOnly(name: string, settings: MaskSettings): MaskedText {
  if (settings.personName === 'full') return { text: name, marks: [] };
  return applyMarks(name, [
    { kind: 'punished_person', start: 0, end: name.length, replacement: maskName(name), rank: 0 },
  ]);
}

function occurrences(text: string, name: string): Candidate[] {
  const replacement = maskName(name);
  return rangesOf(text, name).map(([start, end]) => ({
    kind: 'punished_person',
    start,
    end,
    replacement,
    rank: 0,
  }));
}

function rangesOf(text: string, part: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    ranges.push([at, at + part.length]);
  }
  return ranges;
}
