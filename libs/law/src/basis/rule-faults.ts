import type { AnyRule } from '../rules';
import type { Basis } from './basis';
import { findArticle, isDocumentId } from './documents';
import type { Text } from './text';

function basisFaults(where: string, basis: readonly Basis[]): string[] {
  if (basis.length === 0) return [`${where} has no basis`];
  return basis.flatMap(({ document, article }) => {
    if (!isDocumentId(document)) return [`${where} cites the unknown document ${String(document)}`];
    return findArticle(document, article) === undefined
      ? [`${where} cites ${document} ${article}, which is not recorded`]
      : [];
  });
}

function textFaults(where: string, text: Text): string[] {
  return (['zh', 'en'] as const).flatMap((language) =>
    text[language].trim() === '' ? [`${where} has no ${language} text`] : [],
  );
}

/**
 * What is wrong with a rule, one sentence each: no basis, a document or article the project does not know, values
 * missing or out of order, an empty text. An empty list means that the rule may stand in the register.
 */
export function findRuleFaults(rule: AnyRule): string[] {
  const faults = [
    ...basisFaults(rule.id, rule.basis),
    ...textFaults(`${rule.id} title`, rule.title),
    ...textFaults(`${rule.id} statement`, rule.statement),
    ...textFaults(`${rule.id} notCovered`, rule.notCovered),
  ];
  if (rule.values.length === 0) faults.push(`${rule.id} has no value`);
  rule.values.forEach((entry, index) => {
    faults.push(...basisFaults(`${rule.id} value from ${entry.from}`, entry.basis));
    const former = rule.values[index - 1];
    if (former !== undefined && former.from >= entry.from) {
      faults.push(`${rule.id} values are out of order at ${entry.from}`);
    }
  });
  return faults;
}
