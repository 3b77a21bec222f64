import { type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Tabs } from 'antd';
import { type Crumb, PageHead } from './page-head';

/** A part of a record, chosen by `?part=` so that it can be linked to. */
export interface RecordPart {
  key: string;
  label: string;
  content: ReactNode;
}

/** Page kind "record": identity bar, parts (概况, 经过 …), right rail with what comes next. */
export function RecordPage({
  title,
  status,
  crumbs,
  actions,
  banner,
  parts,
  rail,
}: {
  title: string;
  status?: ReactNode;
  crumbs: Crumb[];
  actions?: ReactNode;
  /** Above the parts: withheld, withdrawn, read-only and the like. */
  banner?: ReactNode;
  parts: RecordPart[];
  rail?: ReactNode;
}) {
  const [parameters, setParameters] = useSearchParams();
  const part = parameters.get('part') ?? parts[0]?.key;
  return (
    <div className="mc-record-page">
      <PageHead title={title} status={status} crumbs={crumbs} actions={actions} />
      {banner}
      <div className={rail ? 'mc-record-columns' : undefined}>
        <Tabs
          activeKey={part}
          onChange={(key) =>
            setParameters(
              (current) => {
                const next = new URLSearchParams(current);
                next.set('part', key);
                return next;
              },
              { replace: true },
            )
          }
          items={parts.map(({ key, label, content }) => ({ key, label, children: content }))}
        />
        {rail && <aside className="mc-rail">{rail}</aside>}
      </div>
    </div>
  );
}

/** Names and values of a record, missing ones as a dash. */
export function Facts({ rows, columns = 1 }: { rows: [label: string, value: ReactNode][]; columns?: 1 | 2 }) {
  return (
    <dl className={columns === 2 ? 'mc-facts mc-facts-two' : 'mc-facts'}>
      {rows.map(([label, value]) => (
        <div key={label} className="mc-fact">
          <dt>{label}</dt>
          <dd>{value === null || value === undefined || value === '' ? '—' : value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What happened, newest first: who, when, what, basis. */
export function History({
  entries,
}: {
  entries: { key: string; when: string; who: string; what: ReactNode; detail?: ReactNode }[];
}) {
  return (
    <ol className="mc-history">
      {entries.map((entry) => (
        <li key={entry.key}>
          <p>
            <span className="mc-number">{entry.when}</span> <strong>{entry.what}</strong> {entry.who}
          </p>
          {entry.detail && <div className="mc-history-detail">{entry.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
