import { parsePlainDate, type PlainDate } from '../calendar/plain-date';
import type { Text } from './text';

/**
 * How sure an article is: `text_read` – the rule's own text was read; `stated` – an official page, press text or
 * implementing document states it, the text itself was not read; `local` – true in one place, an example elsewhere.
 */
export type Certainty = 'text_read' | 'stated' | 'local';

/** One article, section or paragraph the project relies on, in our own words. */
export interface Article {
  /** As the document numbers it ("48", "W3.4"); "–" where the sources name no number. */
  number: string;
  paraphrase: Text;
  certainty: Certainty;
}

/** A law, regulation, notice or district document. */
export interface LegalDocument {
  title: Text;
  /** Number of the document or of the decree, where known. */
  number?: string;
  /** First day in force of the version relied on; absent where the sources name none. */
  inForceFrom?: PlainDate;
  /** Day the document was issued, for notices that take effect by being issued. */
  issuedOn?: PlainDate;
  /** Address of the official publication, where known. */
  source?: string;
  articles: readonly Article[];
}

/** A day written in one of the tables; an impossible one stops the start. */
export function day(text: string): PlainDate {
  return parsePlainDate(text);
}

/** One line of a document's table of articles. */
export function article(number: string, certainty: Certainty, zh: string, en: string): Article {
  return { number, certainty, paraphrase: { zh, en } };
}
