import { Button, Drawer, Input, Select } from 'antd';
import { CloseOutlined } from '@ant-design/icons';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { DayField } from './day-field';
import { useKitTexts } from './kit.texts';
import type { ListAddress } from './list-address';

/** A filter of a list. `key` is the name in the address and in the API. */
export type Filter =
  | { kind: 'choice'; key: string; label: string; options: { value: string; label: string }[] }
  | { kind: 'text'; key: string; label: string }
  /** Two days, both included; the API gets `<key>.gte` and `<key>.lte`. */
  | { kind: 'days'; key: string; label: string; presets?: { label: string; from?: string; to?: string }[] };

/** Filter keys in the address that a set of filters can write; handed to `useListAddress`. */
export function filterKeys(filters: readonly Pick<Filter, 'kind' | 'key'>[]): string[] {
  return filters.flatMap((filter) =>
    filter.kind === 'days' ? [`${filter.key}.gte`, `${filter.key}.lte`, filter.key] : [filter.key],
  );
}

function badge(filter: Filter, values: Record<string, string>): string | null {
  if (filter.kind === 'days') {
    const [from, to, on] = [values[`${filter.key}.gte`], values[`${filter.key}.lte`], values[filter.key]];
    if (on) return on;
    return from || to ? `${from ?? '…'} — ${to ?? '…'}` : null;
  }
  const value = values[filter.key];
  if (!value) return null;
  return filter.kind === 'choice'
    ? (filter.options.find((option) => option.value === value)?.label ?? value)
    : value;
}

function cleared(filter: Filter): Record<string, null> {
  return filter.kind === 'days'
    ? { [`${filter.key}.gte`]: null, [`${filter.key}.lte`]: null, [filter.key]: null }
    : { [filter.key]: null };
}

function Control({ filter, address }: { filter: Filter; address: ListAddress }) {
  const say = useKitTexts();
  const id = useId();
  const values = address.filters;
  if (filter.kind === 'choice') {
    return (
      <span className="mc-filter">
        <label htmlFor={id}>{filter.label}</label>
        <Select
          id={id}
          value={values[filter.key] ?? ''}
          options={[{ value: '', label: say('any') }, ...filter.options]}
          popupMatchSelectWidth={false}
          onChange={(value: string) => address.filter({ [filter.key]: value })}
        />
      </span>
    );
  }
  if (filter.kind === 'text') {
    return (
      <span className="mc-filter">
        <label htmlFor={id}>{filter.label}</label>
        <Input
          id={id}
          defaultValue={values[filter.key]}
          key={values[filter.key]}
          onPressEnter={(event) => address.filter({ [filter.key]: event.currentTarget.value.trim() })}
          onBlur={(event) => {
            const text = event.target.value.trim();
            if (text !== (values[filter.key] ?? '')) address.filter({ [filter.key]: text });
          }}
        />
      </span>
    );
  }
  const single = values[filter.key];
  return (
    <span className="mc-filter" role="group" aria-label={filter.label}>
      <span>{filter.label}</span>
      <DayField
        label={`${filter.label} ${say('from')}`}
        value={values[`${filter.key}.gte`] ?? single ?? null}
        onChange={(day) => address.filter({ [filter.key]: null, [`${filter.key}.gte`]: day })}
      />
      <span aria-hidden="true">—</span>
      <DayField
        label={`${filter.label} ${say('to')}`}
        value={values[`${filter.key}.lte`] ?? single ?? null}
        onChange={(day) => address.filter({ [filter.key]: null, [`${filter.key}.lte`]: day })}
      />
      {filter.presets?.map((preset) => (
        <Button
          key={preset.label}
          size="small"
          onClick={() =>
            address.filter({
              [filter.key]: null,
              [`${filter.key}.gte`]: preset.from ?? null,
              [`${filter.key}.lte`]: preset.to ?? null,
            })
          }
        >
          {preset.label}
        </Button>
      ))}
    </span>
  );
}

/**
 * Search box and up to three filters on one line, the rest in a drawer, what is in use as badges. Enter searches,
 * typing does not: office computers are slow. `/` puts the cursor into the search box.
 */
export function FilterBar({
  address,
  filters,
  searchLabel,
  inline = 3,
  extra,
}: {
  address: ListAddress;
  filters: Filter[];
  /** Says what is searched; without it there is no search box. */
  searchLabel?: string;
  inline?: number;
  extra?: ReactNode;
}) {
  const say = useKitTexts();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(address.filters.q ?? '');
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => setTyped(address.filters.q ?? ''), [address.filters.q]);
  const used = filters.flatMap((filter) => {
    const text = badge(filter, address.filters);
    return text ? [{ filter, text }] : [];
  });
  const more = filters.slice(inline);
  return (
    <search className="mc-filter-bar">
      <form
        ref={box}
        className="mc-filter-line"
        onSubmit={(event) => {
          event.preventDefault();
          address.filter({ q: typed.trim() });
        }}
      >
        {searchLabel && (
          <>
            <Input
              type="search"
              className="mc-search"
              data-list-search=""
              aria-label={searchLabel}
              placeholder={searchLabel}
              value={typed}
              allowClear
              onChange={(event) => setTyped(event.target.value)}
            />
            <Button htmlType="submit">{say('search')}</Button>
          </>
        )}
        {filters.slice(0, inline).map((filter) => (
          <Control key={filter.key} filter={filter} address={address} />
        ))}
        {more.length > 0 && <Button onClick={() => setOpen(true)}>{say('moreFilters')}</Button>}
        {address.filtered && (
          <Button type="text" onClick={address.clear}>
            {say('reset')}
          </Button>
        )}
        {extra}
      </form>
      {used.length > 0 && (
        <ul className="mc-badges" aria-label={say('activeFilters')}>
          {used.map(({ filter, text }) => (
            <li key={filter.key}>
              {filter.label}：{text}
              <button
                type="button"
                className="mc-icon-button"
                aria-label={say('removeFilter', { name: filter.label })}
                onClick={() => address.filter(cleared(filter))}
              >
                <CloseOutlined aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {more.length > 0 && (
        <Drawer open={open} onClose={() => setOpen(false)} title={say('moreFilters')} size={420}>
          <div className="mc-filter-column">
            {more.map((filter) => (
              <Control key={filter.key} filter={filter} address={address} />
            ))}
            <Button type="primary" onClick={() => setOpen(false)}>
              {say('applyFilters')}
            </Button>
          </div>
        </Drawer>
      )}
    </search>
  );
}
