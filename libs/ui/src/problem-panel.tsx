import { App, Button } from 'antd';
import { type ReactNode } from 'react';
import { ProblemError } from '@mingcha/contract';
import { useBasisWords } from './basis-words';
import { useKitTexts } from './kit.texts';

function words(failure: unknown, say: ReturnType<typeof useKitTexts>): { title: string; hint: string } {
  if (!(failure instanceof ProblemError)) return { title: String(failure), hint: say('failedHint') };
  if (failure.status === 0) return { title: say('unreachable'), hint: say('unreachableHint') };
  if (failure.retryAfter) {
    return { title: failure.message, hint: say('retryAfter', { seconds: failure.retryAfter }) };
  }
  if (failure.status === 403)
    return { title: failure.message || say('forbidden'), hint: say('forbiddenHint') };
  if (failure.status === 404) return { title: failure.message || say('notFound'), hint: say('notFoundHint') };
  if (failure.status >= 500) return { title: failure.message, hint: say('failedHint') };
  return { title: failure.message, hint: '' };
}

/**
 * A refusal or failure in the words of the problem document: title, detail, basis of law, what to try, the number to
 * tell. Field problems are listed only where `listFields` asks, a form shows them at its fields.
 */
export function ProblemPanel({
  failure,
  onRetry,
  listFields = true,
  extra,
}: {
  failure: unknown;
  onRetry?: () => void;
  listFields?: boolean;
  extra?: ReactNode;
}) {
  const say = useKitTexts();
  const basisWords = useBasisWords();
  const { message } = App.useApp();
  if (!failure) return null;
  const { title, hint } = words(failure, say);
  const problem = failure instanceof ProblemError ? failure.problem : null;
  const trace = problem?.traceId;
  // Asking again does not change a refusal.
  const mayHelp = !problem || problem.status === 0 || problem.status === 429 || problem.status >= 500;
  return (
    <div className="mc-problem" role="alert">
      <p className="mc-problem-title">{title}</p>
      {problem?.detail && problem.detail !== title && <p>{problem.detail}</p>}
      {listFields && problem?.errors && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((field) => (
            <li key={`${field.pointer}${field.code}`}>{field.detail}</li>
          ))}
        </ul>
      )}
      {problem?.basis && problem.basis.length > 0 && (
        <p>
          {say('basis')}：{basisWords(problem.basis).join('；')}
        </p>
      )}
      {hint && <p>{hint}</p>}
      {((onRetry && mayHelp) || trace || extra) && (
        <div className="mc-actions">
          {onRetry && mayHelp && <Button onClick={onRetry}>{say('retry')}</Button>}
          {extra}
          {trace && (
            <Button
              type="text"
              onClick={() => {
                void navigator.clipboard
                  ?.writeText(trace)
                  .then(() => message.success(say('copied', { id: trace })));
              }}
            >
              {say('copyTrace')} <span className="mc-number">{trace.slice(0, 8)}</span>
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
