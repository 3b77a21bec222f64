/**
 * An identifier as it is stored: full-width forms made half-width, every blank removed (also the ideographic one and
 * the zero-width ones that spreadsheets carry), letters upper case.
 */
export function cleanIdentifier(text: string): string {
  return text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '')
    .toUpperCase();
}
