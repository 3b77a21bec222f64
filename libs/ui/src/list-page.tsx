import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, Drawer } from 'antd';
import { DataTable, type DataTableProps } from './data-table';
import { type Filter, FilterBar } from './filter-bar';
import { useKitTexts } from './kit.texts';
import type { ListAddress, Page } from './list-address';
import { PageHead } from './page-head';
import { Pager } from './pager';
import { Loaded, NoMatch, type Reading } from './states';

type FromTable<T> = Pick<DataTableProps<T>, 'columns' | 'rowKey' | 'rowName' | 'rowClassName'>;

export interface ListPageProps<T> extends FromTable<T> {
  title: string;
  /** A sentence under the title, where a list needs one. */
  intro?: ReactNode;
  /** The main action, right of the title. */
  actions?: ReactNode;
  address: ListAddress;
  filters: Filter[];
  searchLabel?: string;
  /** How many filters stand on the line before the rest goes into the drawer; three when left out. */
  inline?: number;
  reading: Reading<Page<T>>;
  defaultSort?: string;
  /** First use: what will appear here, who makes it appear, one button. */
  empty: ReactNode;
  /** Acts on the chosen rows; its presence gives the rows checkboxes. */
  batch?: (chosen: T[], clear: () => void) => ReactNode;
  choosable?: (row: T) => boolean;
  preview?: { title: (row: T) => string; render: (row: T) => ReactNode };
  above?: ReactNode;
}

/** Page kind "list": title, one line of filters, batch bar or count, table, pager. Filters live in the address. */
export function ListPage<T extends object>(props: ListPageProps<T>) {
  const { address, reading, columns, rowKey, rowName, batch, preview } = props;
  const say = useKitTexts();
  const [keys, setKeys] = useState<string[]>([]);
  const [shown, setShown] = useState<T | null>(null);
  const rows = reading.data?.items;
  // A choice holds for what is on the page: another page or filter drops it.
  const where = JSON.stringify(address.query);
  const before = useRef(where);
  useEffect(() => {
    if (before.current !== where) setKeys([]);
    before.current = where;
  }, [where]);
  const chosen = (rows ?? []).filter((row) => keys.includes(rowKey(row)));
  const clear = () => setKeys([]);
  return (
    <div className="mc-list-page">
      <PageHead title={props.title} actions={props.actions} intro={props.intro} />
      {props.above}
      <FilterBar
        address={address}
        filters={props.filters}
        searchLabel={props.searchLabel}
        inline={props.inline}
      />
      <Loaded reading={reading} lines={11}>
        {(data) =>
          data.items.length === 0 ? (
            address.filtered || address.page > 1 ? (
              <NoMatch onClear={address.clear} />
            ) : (
              props.empty
            )
          ) : (
            <>
              {batch && chosen.length > 0 && (
                <div
                  className="mc-batch"
                  role="toolbar"
                  aria-label={say('selected', { count: chosen.length })}
                >
                  <strong>{say('selected', { count: chosen.length })}</strong>
                  {batch(chosen, clear)}
                  <Button type="text" onClick={clear}>
                    {say('clearSelection')}
                  </Button>
                </div>
              )}
              <DataTable
                caption={props.title}
                columns={columns}
                rows={data.items}
                rowKey={rowKey}
                rowName={rowName}
                rowClassName={props.rowClassName}
                sort={address.sort ?? props.defaultSort}
                onSort={address.order}
                onPreview={preview && setShown}
                selection={
                  batch && {
                    keys,
                    onChange: setKeys,
                    disabled: (key) => {
                      const row = data.items.find((item) => rowKey(item) === key);
                      return Boolean(row && props.choosable && !props.choosable(row));
                    },
                  }
                }
              />
              <Pager address={address} total={data.total} />
            </>
          )
        }
      </Loaded>
      {preview && (
        <Drawer
          open={shown !== null}
          onClose={() => setShown(null)}
          title={shown && preview.title(shown)}
          size={560}
        >
          {shown && preview.render(shown)}
        </Drawer>
      )}
    </div>
  );
}
