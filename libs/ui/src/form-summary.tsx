import { Checkbox, Input } from 'antd';
import { useEffect, useId, useRef } from 'react';
import type { FieldProblem } from '@mingcha/contract';
import { useKitTexts } from './kit.texts';

/** `/counterpart/name` → `['counterpart', 'name']`, the path of a form field. */
export function pointerPath(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Id that an antd form gives the input of a pointer. */
export function fieldId(form: string, pointer: string): string {
  return [form, ...pointerPath(pointer)].join('_');
}

/** Errors of a form at its top, each a link to its field; takes the focus when it appears. */
export function ErrorSummary({ form, problems }: { form: string; problems: FieldProblem[] }) {
  const say = useKitTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} className="mc-problem" role="alert" tabIndex={-1}>
      <p className="mc-problem-title">{say('errorSummary', { count: problems.length })}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.pointer}${problem.code}`}>
            <a
              href={`#${fieldId(form, problem.pointer)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(form, problem.pointer))?.focus();
              }}
            >
              {problem.detail}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Possible mistakes interrupt, they do not block: an amber panel lists them, the person confirms with a reason and
 * sends the same form again.
 */
export function WarningPanel({
  problems,
  confirmed,
  reason,
  onConfirm,
  onReason,
}: {
  problems: FieldProblem[];
  confirmed: boolean;
  reason: string;
  onConfirm: (confirmed: boolean) => void;
  onReason: (reason: string) => void;
}) {
  const say = useKitTexts();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} className="mc-interruption" role="alert" tabIndex={-1}>
      <p className="mc-problem-title">{say('warningSummary', { count: problems.length })}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.pointer}${problem.code}`}>{problem.detail}</li>
        ))}
      </ul>
      <Checkbox checked={confirmed} onChange={(event) => onConfirm(event.target.checked)}>
        {say('confirmWarnings')}
      </Checkbox>
      <Input
        id={id}
        aria-label={say('reason')}
        value={reason}
        maxLength={200}
        disabled={!confirmed}
        onChange={(event) => onReason(event.target.value)}
      />
    </div>
  );
}
