import { type ArgumentMetadata, Injectable, type PipeTransform, ValidationPipe } from '@nestjs/common';
import { ValidationError } from 'class-validator';
import type { Text } from '../text';
import { type FieldProblem, invalid, problem } from './problem';

/** What people read for each rule of class-validator; `$1` is the rule's first constraint. */
const SENTENCES: Record<string, Text> = {
  isDefined: { zh: '必填', en: 'is required' },
  isNotEmpty: { zh: '不能为空', en: 'must not be empty' },
  isString: { zh: '应为文字', en: 'must be text' },
  isInt: { zh: '应为整数', en: 'must be a whole number' },
  isNumber: { zh: '应为数字', en: 'must be a number' },
  isBoolean: { zh: '应为是或否', en: 'must be true or false' },
  isUuid: { zh: '应为记录编号（UUID）', en: 'must be a UUID' },
  isArray: { zh: '应为列表', en: 'must be a list' },
  isObject: { zh: '应为对象', en: 'must be an object' },
  isIn: { zh: '不在允许的取值范围内', en: 'is not one of the allowed values' },
  isEnum: { zh: '不在允许的取值范围内', en: 'is not one of the allowed values' },
  min: { zh: '数值过小', en: 'is too small' },
  max: { zh: '数值过大', en: 'is too large' },
  minLength: { zh: '内容过短', en: 'is too short' },
  maxLength: { zh: '内容过长', en: 'is too long' },
  arrayMaxSize: { zh: '条数过多', en: 'has too many entries' },
  arrayMinSize: { zh: '条数过少', en: 'has too few entries' },
  matches: { zh: '格式不正确', en: 'has the wrong form' },
  isPlainDate: { zh: '应为存在的日期，格式 2026-11-22', en: 'must be an existing day written 2026-11-22' },
  whitelistValidation: { zh: '不认识的字段', en: 'is not a known field' },
  nestedValidation: { zh: '应为对象', en: 'must be an object' },
};

/** Turns class-validator's findings into field problems with JSON pointers. */
export function toFieldProblems(errors: readonly ValidationError[], prefix = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const pointer = `${prefix}/${error.property.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    const own = Object.keys(error.constraints ?? {}).map((rule) => {
      const given = error.contexts?.[rule] as Partial<Text> | undefined;
      const fallback = SENTENCES[rule] ?? { zh: '填写有误', en: 'is wrong' };
      const code = rule.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const detail = { zh: given?.zh ?? fallback.zh, en: given?.en ?? `${error.property} ${fallback.en}` };
      return { pointer, code, detail, severity: 'error' as const };
    });
    return [...own, ...toFieldProblems(error.children ?? [], pointer)];
  });
}

/** The pipe every DTO passes: unknown fields are refused, never ignored. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => invalid(toFieldProblems(errors)),
  });
}

// NUL, other control characters but tab and line breaks, lone surrogates, and characters that turn text around.
const UNREADABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Refuses text that cannot be stored or would read differently from what it says; the rest is normalised to NFC. */
@Injectable()
export class CleanTextPipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    return metadata.type === 'custom' ? value : cleanText(value, '', 0);
  }
}

/** One quick look for most texts: nothing in them that the rule above would look at twice. */
// eslint-disable-next-line no-control-regex
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;

const MAX_DEPTH = 12;

function cleanText(value: unknown, pointer: string, depth: number): unknown {
  if (typeof value === 'string') {
    if (SUSPECT.test(value) && UNREADABLE.test(value)) {
      throw invalid([
        {
          pointer: pointer || '/',
          code: 'unreadable_character',
          detail: {
            zh: '含有不可见或无法保存的字符，请删除后重试',
            en: 'contains a character that cannot be stored',
          },
          severity: 'error',
        },
      ]);
    }
    return value.normalize('NFC');
  }
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) return value;
  if (depth > MAX_DEPTH) {
    throw problem(400, 'too_deep', { zh: '提交的内容嵌套过深', en: 'The request body is nested too deeply' });
  }
  if (Array.isArray(value))
    return value.map((entry, index) => cleanText(entry, `${pointer}/${index}`, depth + 1));
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype !== Object.prototype && prototype !== null) return value;
  const record = value as Record<string, unknown>;
  for (const key of Object.keys(record)) record[key] = cleanText(record[key], `${pointer}/${key}`, depth + 1);
  return record;
}
