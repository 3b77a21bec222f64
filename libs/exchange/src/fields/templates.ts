import { creditLicensing } from './credit-licensing.fields';
import { creditPenalty } from './credit-penalty.fields';
import type { Template, TemplateId } from './field-list';

/** Every kind of file that can be brought in. */
export const templates: readonly Template[] = [creditPenalty, creditLicensing];

export const TEMPLATE_IDS: readonly TemplateId[] = templates.map((template) => template.id);

export function isTemplateId(value: unknown): value is TemplateId {
  return templates.some((template) => template.id === value);
}

/** @throws RangeError for a template that does not exist; callers check the name first. */
export function templateOf(id: TemplateId): Template {
  const template = templates.find((candidate) => candidate.id === id);
  if (!template) throw new RangeError(`there is no template ${id}`);
  return template;
}
