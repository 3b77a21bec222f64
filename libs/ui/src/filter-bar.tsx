import { Button, Drawer, Input, Select } from 'antd';
import { CloseOutlined } from '@ant-design/icons';
import { type ReactNode, useId, useState } from 'react';
import { shiftDay } from './dates';
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
    filter.kind === 'days'
      ? [`${filter.key}.gte`, `${filter.key}.lte`, `${filter.key}.lt`, filter.key]
      : [filter.key],
  );
}

function badge(filter: Filter, values: Record<string, string>): string | null {
  if (filter.kind === 'days') {
    const { from, to } = boundsOf(filter.key, values);
    if (from && from === to) return from;
    return from || to ? `${from ?? '…'} — ${to ?? '…'}` : null;
  }
  const value = values[filter.key];
  if (!value) return null;
  return filter.kind === 'choice'
    ? (filter.options.find((option) => option.value === value)?.label ?? value)
    : value;
}

/** First and last day of a range as it is shown: an address may also name one day or an exclusive end. */
function boundsOf(key: string, values: Record<string, string>): { from: string | null; to: string | null } {
  const on = values[key] ?? null;
  const before = values[`${key}.lt`];
  return {
    from: on ?? values[`${key}.gte`] ?? null,
    to: on ?? values[`${key}.lte`] ?? (before ? shiftDay(before, -1) : null),
  };
}

/** The range as two included days; every other way of writing it leaves the address. */
function range(key: string, from: string | null, to: string | null): Record<string, string | null> {
  return { [key]: null, [`${key}.lt`]: null, [`${key}.gte`]: from, [`${key}.lte`]: to };
}

function cleared(filter: Filter): Record<string, string | null> {
  return filter.kind === 'days' ? range(filter.key, null, null) : { [filter.key]: null };
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
  const { from, to } = boundsOf(filter.key, values);
  return (
    <span className="mc-filter" role="group" aria-label={filter.label}>
      <span>{filter.label}</span>
      <DayField
        label={`${filter.label} ${say('from')}`}
        value={from}
        onChange={(day) => address.filter(range(filter.key, day, to))}
      />
      <span aria-hidden="true">—</span>
      <DayField
        label={`${filter.label} ${say('to')}`}
        value={to}
        onChange={(day) => address.filter(range(filter.key, from, day))}
      />
      {filter.presets?.map((preset) => (
        <Button
          key={preset.label}
          size="small"
          onClick={() => address.filter(range(filter.key, preset.from ?? null, preset.to ?? null))}
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
  const searched = address.filters.q ?? '';
  const [typed, setTyped] = useState(searched);
  const [known, setKnown] = useState(searched);
  // Back and 重置 change the address from outside: the box follows.
  if (known !== searched) {
    setKnown(searched);
    setTyped(searched);
  }
  const used = filters.flatMap((filter) => {
    const text = badge(filter, address.filters);
    return text ? [{ filter, text }] : [];
  });
  const more = filters.slice(inline);
  return (
    // The element <search> came with Chromium 118; the role says the same to the browsers of offices.
    <div role="search" className="mc-filter-bar">
      <form
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
    </div>
  );
}
