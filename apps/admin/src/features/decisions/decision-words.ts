import {
  actKinds,
  type CodeEntry,
  counterpartCategories,
  type DecisionStatus,
  decisionTransitions,
  idTypes,
  penaltyKinds,
} from '@mingcha/law';
import { useBilingual } from '@mingcha/ui';
import { useMemo } from 'react';

type Codes = readonly CodeEntry<string>[];

/** Names of the law's code lists in the language of the screen, for options and for single codes. */
export function useLawWords() {
  const inLanguage = useBilingual();
  return useMemo(() => lawWords(inLanguage), [inLanguage]);
}

function lawWords(inLanguage: ReturnType<typeof useBilingual>) {
  const options = (codes: Codes) =>
    codes.map(({ code, title }) => ({ value: code, label: inLanguage(title) }));
  const word = (codes: Codes) => (code: string | null | undefined) =>
    code ? inLanguage(codes.find((entry) => entry.code === code)?.title ?? code) : '—';
  return {
    status: (status: DecisionStatus) => inLanguage(decisionTransitions.states[status].title),
    statuses: Object.entries(decisionTransitions.states).map(([value, { title }]) => ({
      value,
      label: inLanguage(title),
    })),
    actKinds: { options: options(actKinds), word: word(actKinds) },
    categories: { options: options(counterpartCategories), word: word(counterpartCategories) },
    idTypes: { options: options(idTypes), word: word(idTypes) },
    penaltyKinds: { options: options(penaltyKinds), word: word(penaltyKinds) },
  };
}
