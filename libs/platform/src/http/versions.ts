import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { problem } from './problem';

const FORM = /^(?:W\/)?"?(\d{1,9})"?$/;

/** The version that the caller read, from `If-Match`; 428 when it is missing. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match'];
  const match = FORM.exec(header ?? '');
  if (!match) {
    throw problem(428, 'version_required', {
      zh: '更改前请先读取记录，并在 If-Match 中带上其版本号',
      en: 'Read the record first and send its version in If-Match',
    });
  }
  return Number(match[1]);
});

/** @throws 412 with the current version when somebody else has changed the record since it was read. */
export function requireVersion(current: number, given: number): void {
  if (current === given) return;
  throw problem(
    412,
    'stale_version',
    {
      zh: '记录已被他人更改，请对照最新内容后再保存',
      en: 'The record was changed by somebody else; compare and save again',
    },
    { currentVersion: current, headers: { ETag: `"${current}"` } },
  );
}
