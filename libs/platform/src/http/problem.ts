import { randomUUID } from 'node:crypto';
import type { Text } from '../text';
import { type Language } from '../text';

/** A fault of one input field. `pointer` is a JSON pointer into the request body (RFC 6901). */
export interface FieldProblem {
  pointer: string;
  code: string;
  detail: Text;
  severity: 'error' | 'warning';
}

export interface BasisReference {
  document: string;
  article: string;
}

export interface ProblemExtras {
  errors?: FieldProblem[];
  basis?: BasisReference[];
  headers?: Record<string, string>;
  [member: string]: unknown;
}

/** An expected refusal; answered as RFC 9457 `application/problem+json` in the caller's language. */
export class ProblemException extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: Text,
    readonly extras: ProblemExtras = {},
  ) {
    super(text.en);
  }

  toBody(language: Language, instance: string, traceId: string = randomUUID()): Record<string, unknown> {
    const { errors, headers: _headers, ...rest } = this.extras;
    return {
      type: `urn:mingcha:problem:${this.code}`,
      title: this.text[language],
      status: this.status,
      code: this.code,
      detail: this.text[language],
      instance,
      traceId,
      ...rest,
      ...(errors ? { errors: errors.map((error) => ({ ...error, detail: error.detail[language] })) } : {}),
    };
  }
}

export function problem(status: number, code: string, text: Text, extras?: ProblemExtras): ProblemException {
  return new ProblemException(status, code, text, extras);
}

/** The same words whether the row does not exist or belongs to another organ. */
export function notFound(thing: Text = { zh: '记录', en: 'Record' }): ProblemException {
  return problem(404, 'not_found', { zh: `没有找到${thing.zh}`, en: `${thing.en} was not found` });
}

export function forbidden(text?: Text): ProblemException {
  return problem(
    403,
    'forbidden',
    text ?? {
      zh: '当前账号没有此项权限，请联系安全管理员授予',
      en: 'This account lacks the permission; ask the security administrator to grant it',
    },
  );
}

export function conflict(code: string, text: Text, extras?: ProblemExtras): ProblemException {
  return problem(409, code, text, extras);
}

/** Input that cannot be taken: each error names its field and the way out. */
export function invalid(errors: FieldProblem[], text?: Text): ProblemException {
  return problem(
    400,
    'invalid_input',
    text ?? { zh: `有 ${errors.length} 处填写有误`, en: `${errors.length} field(s) are wrong` },
    { errors },
  );
}
