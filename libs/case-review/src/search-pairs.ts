/**
 * Each pair of neighbouring characters of a text once, lower case: what the search index holds and what a search asks
 * for. Two Chinese characters are found by it as fast as ten, whatever the locale of the database.
 */
export function searchPairs(text: string): string[] {
  const characters = [...text.toLowerCase()];
  const pairs = new Set<string>();
  for (let i = 1; i < characters.length; i++) pairs.add(characters[i - 1]! + characters[i]!);
  return [...pairs];
}
