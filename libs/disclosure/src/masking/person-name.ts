import { isCompoundSurname } from './surnames';

/**
 * A natural person's name as the public reads it: surname and 某. Compound surnames stay whole (欧阳某); a name written
 * with a dot or in Latin letters keeps its first character. Several names in one field are masked one by one.
 */
export function maskPersonName(name: string): string {
  return name
    .trim()
    .split(/([、，,;；/\s]+)/)
    .map((part, index) => (index % 2 === 1 ? '、' : maskOne(part)))
    .join('')
    .replace(/^、+|、+$/g, '');
}

function maskOne(name: string): string {
  const characters = [...name.replace(/[（(].*$/, '')];
  if (characters.length === 0) return '';
  const firstTwo = characters.slice(0, 2).join('');
  return `${characters.length > 2 && isCompoundSurname(firstTwo) ? firstTwo : characters[0]!}某`;
}

/** The names in a field that may hold several, without remarks in brackets. */
export function namesIn(field: string): string[] {
  return field
    .split(/[、，,;；/]+|\s{2,}/)
    .map((part) => part.replace(/[（(].*$/, '').trim())
    .filter((part) => part.length > 1);
}
