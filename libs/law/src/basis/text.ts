/** A sentence or a name in both languages of the product. Neither may be empty. */
export interface Text {
  zh: string;
  en: string;
}
