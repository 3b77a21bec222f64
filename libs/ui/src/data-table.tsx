import { Checkbox, Table, type TableProps } from 'antd';
import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react';
import { useLanguage } from './i18n';
import { useKitTexts } from './kit.texts';

/** A column. `sortKey` is the key the API sorts by; without it the head does nothing. */
export interface Column<T> {
  key: string;
  title: string;
  render: (row: T) => ReactNode;
  sortKey?: string;
  width?: number | string;
  align?: 'left' | 'right';
  /** Long text is cut to one line. */
  ellipsis?: boolean;
}

/** Which rows are chosen, by key. */
export interface Selection {
  keys: string[];
  onChange: (keys: string[]) => void;
  /** A row that cannot be chosen. */
  disabled?: (key: string) => boolean;
}

export interface DataTableProps<T> {
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
  /** Names a row for its checkbox and its preview: a number or a name, never 查看. */
  rowName: (row: T) => string;
  /** `-decidedOn` is descending. */
  sort?: string | null;
  onSort?: (sort: string | null) => void;
  selection?: Selection;
  /** Space on a row's link. */
  onPreview?: (row: T) => void;
  caption: string;
  rowClassName?: (row: T) => string;
}

function sortOrder(column: { sortKey?: string }, sort: string | null | undefined) {
  if (!column.sortKey || !sort) return null;
  if (sort === column.sortKey) return 'ascend' as const;
  return sort === `-${column.sortKey}` ? ('descend' as const) : null;
}

/**
 * The antd table with what it gets wrong put right: one table with a head that sticks by style sheet, so there is no
 * hidden measuring row with a second select-all box; every checkbox has the name of its row; cells are drawn again
 * only when their row changes; `j`, `k` and the arrows move between rows, `x` chooses, Space previews.
 */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const { columns, rows, rowKey, rowName, sort, onSort, selection, onPreview, caption } = props;
  const say = useKitTexts();
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const byKey = useMemo(() => new Map(rows.map((row) => [rowKey(row), row])), [rows, rowKey]);

  const tableColumns = useMemo<TableProps<T>['columns']>(
    () =>
      columns.map((column) => ({
        key: column.key,
        title: column.title,
        width: column.width,
        align: column.align,
        ellipsis: column.ellipsis,
        sorter: Boolean(column.sortKey),
        sortOrder: sortOrder(column, sort),
        showSorterTooltip: false,
        render: (_value: unknown, row: T) => column.render(row),
        shouldCellUpdate: (next: T, previous: T) => next !== previous,
      })),
    [columns, sort],
  );

  const free = rows.map(rowKey).filter((key) => !selection?.disabled?.(key));
  const chosenHere = free.filter((key) => selection?.keys.includes(key));
  const rowSelection: TableProps<T>['rowSelection'] = selection && {
    selectedRowKeys: selection.keys,
    columnWidth: 36,
    onChange: (keys) => selection.onChange(keys.map(String)),
    columnTitle: (
      <Checkbox
        aria-label={say('selectAll', { count: free.length })}
        disabled={free.length === 0}
        checked={free.length > 0 && chosenHere.length === free.length}
        indeterminate={chosenHere.length > 0 && chosenHere.length < free.length}
        onChange={(event) => selection.onChange(event.target.checked ? free : [])}
      />
    ),
    getCheckboxProps: (row) => ({
      'aria-label': say('selectRow', { name: rowName(row) }),
      disabled: selection.disabled?.(rowKey(row)),
    }),
  };

  const move = (from: Element, step: 1 | -1) => {
    const all = [...(frame.current?.querySelectorAll('tr[data-row-key]') ?? [])];
    const next = all[all.indexOf(from) + step];
    next?.querySelector<HTMLElement>('a[href], button:not([disabled])')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    const line = target.closest('tr[data-row-key]');
    if (!line || ['INPUT', 'TEXTAREA'].includes(target.tagName)) return;
    const row = byKey.get(line.getAttribute('data-row-key') ?? '');
    if (event.key === 'j' || event.key === 'ArrowDown') move(line, 1);
    else if (event.key === 'k' || event.key === 'ArrowUp') move(line, -1);
    else if (event.key === 'x') line.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    else if (event.key === ' ' && target.tagName === 'A' && row && onPreview) onPreview(row);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={frame} className="mc-table" onKeyDown={onKeyDown}>
      <Table<T>
        // Cells skip drawing while their row stays the same; a change of language has to reach them all.
        key={language}
        size="small"
        columns={tableColumns}
        dataSource={rows}
        rowKey={rowKey}
        rowSelection={rowSelection}
        rowClassName={props.rowClassName}
        pagination={false}
        aria-label={caption}
        onChange={(_pages, _filters, sorter) => {
          if (!onSort || Array.isArray(sorter)) return;
          const by = columns.find((column) => column.key === sorter.columnKey)?.sortKey;
          onSort(by && sorter.order ? (sorter.order === 'descend' ? `-${by}` : by) : null);
        }}
      />
    </div>
  );
}
