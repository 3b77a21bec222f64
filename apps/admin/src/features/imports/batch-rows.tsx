import { type Column, DataTable, Loaded, Pager, useListAddress } from '@mingcha/ui';
import { Radio } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { type Batch, type BatchRow, isWorking, useBatchRows } from './imports.queries';
import { useImportTexts, useRowOutcome } from './imports.texts';

const ALLOWED = ['outcome'];
/** Heads under which the sheets of both kinds keep number and name. */
const NUMBER_HEADS = ['documentNumber', '行政处罚决定书文号', '行政许可决定文书号'];
const NAME_HEADS = ['counterpartName', '行政相对人名称'];

function firstOf(values: BatchRow['values'], heads: string[]): string {
  return heads.map((head) => values[head]).find(Boolean) ?? '—';
}

/** Rows of a batch, bad ones first of all: row as Excel numbers it, cell, reason. */
export function BatchRows({ batch }: { batch: Batch }) {
  const say = useImportTexts();
  const outcomeWord = useRowOutcome();
  const address = useListAddress(ALLOWED);
  const start = batch.counts.refused > 0 ? 'refused' : batch.counts.warned > 0 ? 'warned' : '';
  const outcome = address.filters.outcome ?? start;
  const query = { ...address.query, ...(outcome && outcome !== 'all' ? { outcome } : {}) };
  if (outcome === 'all') delete (query as Record<string, unknown>).outcome;
  const reading = useBatchRows(batch.id, query, !isWorking(batch.state));
  const columns = useMemo<Column<BatchRow>[]>(
    () => [
      { key: 'row', title: say('row'), width: 70, align: 'right', render: (line) => line.row },
      {
        key: 'outcome',
        title: say('outcome'),
        width: 120,
        render: (line) => (
          <span
            className={line.outcome === 'refused' ? 'im-bad' : line.outcome === 'warned' ? 'im-doubt' : ''}
          >
            {outcomeWord(line.outcome)}
          </span>
        ),
      },
      {
        key: 'document',
        title: say('document'),
        render: (line) =>
          line.decisionId ? (
            <Link to={`/decisions/${line.decisionId}`}>{firstOf(line.values, NUMBER_HEADS)}</Link>
          ) : (
            firstOf(line.values, NUMBER_HEADS)
          ),
      },
      { key: 'party', title: say('party'), render: (line) => firstOf(line.values, NAME_HEADS) },
      {
        key: 'problems',
        title: say('problems'),
        render: (line) =>
          line.problems.map((problem) => (
            <div
              key={`${problem.column}${problem.code}`}
              className={problem.severity === 'error' ? 'im-bad' : 'im-doubt'}
            >
              {problem.column && <strong>{problem.column}：</strong>}
              {problem.detail}
            </div>
          )),
      },
    ],
    [say, outcomeWord],
  );
  return (
    <section aria-label={say('rows')}>
      <Radio.Group
        aria-label={say('show')}
        value={outcome || 'all'}
        onChange={(event) => address.filter({ outcome: event.target.value as string })}
        options={[
          { value: 'refused', label: say('onlyBad') },
          { value: 'warned', label: say('onlyWarned') },
          { value: 'all', label: say('allRows') },
        ]}
      />
      <Loaded reading={reading} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <p>{say('noBadRows')}</p>
          ) : (
            <>
              <DataTable<BatchRow>
                caption={say('rows')}
                columns={columns}
                rows={page.items}
                rowKey={(line) => String(line.row)}
                rowName={(line) => String(line.row)}
              />
              <Pager address={address} total={page.total} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}
