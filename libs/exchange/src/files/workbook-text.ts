/**
 * Text that a spreadsheet would run as a formula, also after it has been saved as CSV, gets an apostrophe in front; the
 * import takes it off again.
 */
export function neutralize(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
