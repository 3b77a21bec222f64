import { districtDocuments } from './documents.districts';
import { holidayDocuments } from './documents.holidays';
import { nationalDocuments } from './documents.national';
import type { Article, LegalDocument } from './legal-document';

const table = { ...nationalDocuments, ...holidayDocuments, ...districtDocuments } as const;

/** The id of every document the project knows. */
export type DocumentId = keyof typeof table;

/** Every document that a rule, a value, a ground or a transition cites, by id. */
export const documents: Readonly<Record<DocumentId, LegalDocument>> = table;

/** Whether a text is the id of a known document. */
export function isDocumentId(text: string): text is DocumentId {
  return Object.hasOwn(documents, text);
}

/** The article of a document, or undefined when the project has not recorded it. */
export function findArticle(document: DocumentId, number: string): Article | undefined {
  return documents[document].articles.find((candidate) => candidate.number === number);
}
