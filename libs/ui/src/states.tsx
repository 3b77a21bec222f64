import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useKitTexts } from './kit.texts';
import { ProblemPanel } from './problem-panel';

/** Above this a wait is spoken about; below 200 ms (in the style sheet) nothing is drawn at all. */
const LONG_WAIT_MS = 5000;

/** Rows or lines in the place of what is loading; after five seconds it says so. */
export function LoadingLines({ lines = 8 }: { lines?: number }) {
  const say = useKitTexts();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="mc-loading" role="status" aria-label={say('loading')}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="mc-loading-line" aria-hidden="true" />
      ))}
      {long && <p>{say('stillLoading')}</p>}
    </div>
  );
}

/** Nothing to show, and why: what will appear here, who makes it appear, one thing to do. */
export function EmptyState({ title, hint, action }: { title: string; hint?: ReactNode; action?: ReactNode }) {
  return (
    <div className="mc-empty">
      <p className="mc-empty-title">{title}</p>
      {hint && <p>{hint}</p>}
      {action}
    </div>
  );
}

/** What TanStack Query knows about one read, as far as drawing it is concerned. */
export interface Reading<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  isFetching: boolean;
  isPlaceholderData?: boolean;
  refetch: () => unknown;
}

/**
 * Draws one read in its states: loading, failed, stale while refetching, there. A failed refetch keeps the old content
 * and puts the problem above it, so that the rest stays usable.
 */
export function Loaded<T>({
  reading,
  lines,
  head,
  children,
}: {
  reading: Reading<T>;
  lines?: number;
  /** The head of a page whose title comes with its content, for as long as there is none. */
  head?: ReactNode;
  children: (data: T) => ReactNode;
}) {
  if (reading.data === undefined) {
    return (
      <>
        {head}
        {reading.error ? (
          <ProblemPanel failure={reading.error} onRetry={() => void reading.refetch()} />
        ) : (
          <LoadingLines lines={lines} />
        )}
      </>
    );
  }
  return (
    <>
      {Boolean(reading.error) && (
        <ProblemPanel failure={reading.error} onRetry={() => void reading.refetch()} />
      )}
      <div
        className={reading.isPlaceholderData ? 'mc-stale' : undefined}
        aria-busy={reading.isPlaceholderData}
      >
        {children(reading.data)}
      </div>
    </>
  );
}

/** The empty state of a list whose filters leave nothing. */
export function NoMatch({ onClear }: { onClear: () => void }) {
  const say = useKitTexts();
  return (
    <EmptyState title={say('noMatch')} action={<Button onClick={onClear}>{say('clearFilters')}</Button>} />
  );
}
