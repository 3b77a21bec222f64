import { Steps } from 'antd';

/** Where a wizard stands. The steps are words with numbers; the current one is marked for readers, too. */
export function ImportSteps({
  label,
  steps,
  current,
  failed,
}: {
  label: string;
  steps: string[];
  current: number;
  failed?: boolean;
}) {
  return (
    <nav aria-label={label} className="mc-steps">
      <Steps
        size="small"
        current={current}
        status={failed ? 'error' : undefined}
        items={steps.map((title) => ({ title }))}
      />
    </nav>
  );
}

/** Progress as words and a native bar: 已检查 180 / 320 行. */
export function RowProgress({ label, done, total }: { label: string; done: number; total: number | null }) {
  const known = total !== null && total > 0;
  return (
    <div className="mc-progress" role="status">
      <p>
        {label} <span className="mc-number">{known ? `${done} / ${total}` : done}</span>
      </p>
      <progress aria-label={label} value={known ? done : undefined} max={known ? total : undefined} />
    </div>
  );
}
