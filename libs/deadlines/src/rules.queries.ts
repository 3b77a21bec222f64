import {
  type AnyRule,
  type Basis,
  documents,
  type DocumentId,
  findArticle,
  isClockRule,
  type Overlay,
  rules,
  ruleValue,
  type ValueInForce,
} from '@mingcha/law';
import { notFound, Transactions } from '@mingcha/platform';
import { Injectable } from '@nestjs/common';
import { RuleBook } from './rule-book';
import type { LegalBasisDto, RuleDto } from './rules.dto';

/** The rule register and the documents behind it, as they stand today in this district. */
@Injectable()
export class RulesQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly ruleBook: RuleBook,
  ) {}

  async rules(): Promise<RuleDto[]> {
    const overlays = await this.ruleBook.overlays();
    return rules.map((rule) => this.describe(rule, overlays));
  }

  async rule(id: string): Promise<RuleDto> {
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) throw notFound({ zh: '规则', en: 'Rule' });
    return this.describe(rule, await this.ruleBook.overlays());
  }

  legalBases(): LegalBasisDto[] {
    return (Object.keys(documents) as DocumentId[]).map((id) => {
      const { title, number, inForceFrom, source, articles } = documents[id];
      return {
        id,
        title,
        number: number ?? null,
        inForceFrom: inForceFrom ?? null,
        source: source ?? null,
        articles: articles.map((article) => ({ ...article })),
        rules: rules
          .filter((rule) => rule.basis.some((basis) => basis.document === id))
          .map((rule) => rule.id),
      };
    });
  }

  private describe(rule: AnyRule, overlays: readonly Overlay[]): RuleDto {
    const own = rule.values.map(({ from, value, basis }) => ({
      from: from as string | null,
      value,
      layer: 'law',
      basis: [...basis],
    }));
    const laidOver = overlays
      .filter((overlay) => rule.parameter !== undefined && overlay.parameter === rule.parameter)
      .map(({ from, value, layer, source }) => ({ from, value, layer, basis: source ? [source] : [] }));
    const inForce = ruleValue(rule.id, this.transactions.current.today, overlays);
    return {
      id: rule.id,
      kind: isClockRule(rule) ? 'clock' : 'value',
      title: rule.title,
      statement: rule.statement,
      notCovered: rule.notCovered,
      basis: rule.basis.map(cited),
      inForce: inForce ? valueOf(inForce) : null,
      values: [...own, ...laidOver],
      parameter: rule.parameter ?? null,
      ...(isClockRule(rule)
        ? { startFact: rule.startFact, startDayCounts: rule.startDayCounts, roll: rule.roll }
        : {}),
    };
  }
}

/** A value in force under the names of the API. */
export function valueOf({ value, layer, from, basis }: ValueInForce<unknown>) {
  return { value, layer, from, basis: [...basis] };
}

function cited({ document, article }: Basis) {
  return {
    document,
    article,
    title: documents[document].title,
    paraphrase: findArticle(document, article)?.paraphrase ?? null,
  };
}
