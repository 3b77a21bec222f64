import { findAll, type Found, halfWidth } from './find';
import { type MaskKind, type MaskProfile, REMOVED } from './mask-profile';
import { findNumbers } from './numbers';
import { findOtherPersons } from './other-persons';
import { maskPersonName, namesIn } from './person-name';
import { findPlaces } from './places';

/** What a text is about, so that the right names are masked and the right ones stay. */
export interface MaskContext {
  party: { name: string; category: 'organization' | 'person' | 'sole_trader'; representative: string | null };
  /** Names of organs and officers, which are public. */
  publicNames: readonly string[];
  /** Identity numbers that are known and must not stand in any text. */
  knownNumbers?: readonly string[];
}

/** A masked place: where it stands in the public text and where it stood in the original. */
export interface MaskMark {
  kind: MaskKind;
  from: number;
  to: number;
  originalFrom: number;
  originalTo: number;
}

export interface MaskedText {
  text: string;
  marks: MaskMark[];
}

/** The public version of a free text. Pure; the original is not changed. */
export function maskText(original: string, context: MaskContext, profile: MaskProfile): MaskedText {
  const text = halfWidth(original);
  const kept = keptPlaces(text, context);
  const found = [
    ...ownNames(text, context, profile),
    ...findNumbers(text),
    ...(context.knownNumbers ?? []).flatMap((number) =>
      findAll(text, new RegExp(escape(number), 'gi'), 'identity_number'),
    ),
    ...findPlaces(text, context.party.category === 'organization'),
    ...findOtherPersons(text, publicPersons(context)),
  ].filter((place) => place.kind === 'person_name' || profile.rules[place.kind] === 'remove');
  return replace(
    original,
    merge(found.filter((place) => !isKept(place, kept)).map((place) => wholeRun(text, place))),
  );
}

/** The public version of a party's name. */
export function maskParty(context: MaskContext, profile: MaskProfile): string {
  const { name, category } = context.party;
  return category === 'person' && profile.rules.person_name === 'surname' ? maskPersonName(name) : name;
}

/** The representative as the public reads it; nothing for a natural person. */
export function maskRepresentative(context: MaskContext, profile: MaskProfile): string | null {
  const { representative, category } = context.party;
  if (!representative || category === 'person') return null;
  if (category === 'sole_trader' && profile.rules.sole_trader_representative === 'surname')
    return maskPersonName(representative);
  // Telephone numbers have been seen behind the name in source sheets.
  return maskText(representative, context, profile).text;
}

function ownNames(text: string, { party }: MaskContext, profile: MaskProfile): Found[] {
  const names = [
    ...(party.category === 'person' && profile.rules.person_name === 'surname' ? namesIn(party.name) : []),
    ...(party.category === 'sole_trader' && profile.rules.sole_trader_representative === 'surname'
      ? namesIn(party.representative ?? '')
      : []),
  ];
  return names.flatMap((name) =>
    findAll(text, new RegExp(escape(halfWidth(name)), 'g'), 'person_name').map((place) => ({
      ...place,
      instead: maskPersonName(name),
    })),
  );
}

function publicPersons({ party, publicNames }: MaskContext): ReadonlySet<string> {
  const own = party.category === 'organization' ? namesIn(party.representative ?? '') : [];
  // The punished person's own name is masked to surname and 某, not removed as a third person's.
  const punished = [
    ...(party.category === 'person' ? namesIn(party.name) : []),
    ...(party.category === 'sole_trader' ? namesIn(party.representative ?? '') : []),
  ];
  const shown = punished.map(maskPersonName);
  return new Set([...own, ...punished, ...shown, ...publicNames.filter((name) => name.length > 1)]);
}

/** In the name of an organisation or a shop a person's name stays; a number does not. */
function keptPlaces(text: string, { party, publicNames }: MaskContext): Found[] {
  const names = [...(party.category === 'person' ? [] : [party.name]), ...publicNames];
  return names
    .filter((name) => name.length > 3)
    .flatMap((name) => findAll(text, new RegExp(escape(halfWidth(name)), 'g'), 'other_person'));
}

function isKept(place: Found, kept: readonly Found[]): boolean {
  const isName = place.kind === 'person_name' || place.kind === 'other_person';
  return isName && kept.some((name) => place.from >= name.from && place.to <= name.to);
}

/**
 * A place that ends inside a run of letters and digits takes the whole run: what would be left of it might be a number
 * of its own.
 */
function wholeRun(text: string, place: Found): Found {
  if (place.kind === 'person_name' || place.kind === 'other_person') return place;
  const isRun = (at: number) => /[0-9A-Za-z]/.test(text[at] ?? '');
  let { from, to } = place;
  while (isRun(from - 1) && isRun(from)) from--;
  while (isRun(to) && isRun(to - 1)) to++;
  return { ...place, from, to };
}

/** Overlapping places become one: what is named first keeps its kind, and the whole is hidden. */
function merge(found: Found[]): Found[] {
  const merged: Found[] = [];
  for (const place of [...found].sort((left, right) => left.from - right.from || right.to - left.to)) {
    const last = merged.at(-1);
    if (!last || place.from >= last.to) merged.push({ ...place });
    else if (place.to > last.to) {
      last.to = place.to;
      delete last.instead;
    }
  }
  return merged;
}

function replace(original: string, places: readonly Found[]): MaskedText {
  const marks: MaskMark[] = [];
  let text = '';
  let done = 0;
  for (const { from, to, kind, instead = REMOVED } of places) {
    text += original.slice(done, from);
    marks.push({
      kind,
      from: text.length,
      to: text.length + instead.length,
      originalFrom: from,
      originalTo: to,
    });
    text += instead;
    done = to;
  }
  return { text: text + original.slice(done), marks };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
