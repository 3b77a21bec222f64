import type { MaskKind } from './mask-profile';

/** A place in a text that is not for the public. */
export interface Found {
  from: number;
  to: number;
  kind: MaskKind;
  /** What stands there instead; `•••` when left out. */
  instead?: string;
}

/**
 * The text with full-width letters, digits and signs as half-width, character by character: places found in it are
 * places of the original.
 */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** All places where the pattern matches; with a group named `hide`, the place of that group. */
export function findAll(text: string, pattern: RegExp, kind: MaskKind): Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const hidden = match.groups && 'hide' in match.groups ? match.groups['hide'] : match[0];
    if (!hidden) return [];
    const from = match.index + match[0].lastIndexOf(hidden);
    return [{ from, to: from + hidden.length, kind }];
  });
}
