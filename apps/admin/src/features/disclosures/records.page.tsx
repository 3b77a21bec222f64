import './disclosures.css';
import { actKinds, type DisclosureState, disclosureTransitions, withholdingGrounds } from '@mingcha/law';
import {
  type Column,
  EmptyState,
  type Filter,
  filterKeys,
  ListPage,
  StatusTag,
  type Tone,
  useBilingual,
  useListAddress,
} from '@mingcha/ui';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { DisclosureTabs } from './disclosure-tabs';
import { type DisclosureRecord, useDisclosures } from './disclosures.queries';
import { useDisclosureTexts } from './disclosures.texts';
import { RowActs } from './row-acts';

const STATES: readonly DisclosureState[] = ['published', 'withheld', 'withdrawn', 'ended', 'pending'];
const TONES: Record<DisclosureState, Tone> = {
  pending: 'amber',
  published: 'green',
  withheld: 'grey',
  withdrawn: 'red',
  ended: 'grey',
};
const ALLOWED = ['q', 'state', 'actKind', 'organId', ...filterKeys([{ kind: 'days', key: 'publishedOn' }])];

/** What was published, withheld or withdrawn, and what may still be done with it. */
export function DisclosureRecordsPage() {
  const say = useDisclosureTexts();
  const inLanguage = useBilingual();
  const address = useListAddress(ALLOWED);
  const reading = useDisclosures(address.query);
  const filters: Filter[] = [
    {
      kind: 'choice',
      key: 'state',
      label: say('state'),
      options: STATES.map((value) => ({
        value,
        label: inLanguage(disclosureTransitions.states[value].title),
      })),
    },
    { kind: 'days', key: 'publishedOn', label: say('publishedOn') },
    {
      kind: 'choice',
      key: 'actKind',
      label: say('actKind'),
      options: actKinds.map(({ code, title }) => ({ value: code, label: inLanguage(title) })),
    },
  ];
  const columns = useMemo<Column<DisclosureRecord>[]>(
    () => [
      {
        key: 'documentNumber',
        title: say('documentNumber'),
        width: 190,
        render: (row) => <Link to={`/decisions/${row.decisionId}`}>{row.documentNumber}</Link>,
      },
      { key: 'counterpart', title: say('counterpart'), ellipsis: true, render: (row) => row.counterpartName },
      { key: 'organ', title: say('organ'), ellipsis: true, render: (row) => row.organName },
      {
        key: 'state',
        title: say('state'),
        width: 100,
        render: (row) => (
          <StatusTag tone={TONES[row.state]}>
            {inLanguage(disclosureTransitions.states[row.state].title)}
          </StatusTag>
        ),
      },
      {
        key: 'publishedOn',
        title: say('publishedOn'),
        sortKey: 'publishedOn',
        width: 110,
        render: (row) => row.publishedOn ?? '—',
      },
      {
        key: 'until',
        title: say('publicationUntil'),
        width: 110,
        render: (row) => row.publicationUntil ?? '—',
      },
      {
        key: 'detail',
        title: say('detail'),
        render: (row) => {
          if (row.state === 'withdrawn') return `${row.withdrawnOn} ${row.reason ?? ''}`;
          if (row.state !== 'withheld') return row.endedOn ?? '—';
          const ground = withholdingGrounds.find(({ code }) => code === row.ground);
          return `${ground ? inLanguage(ground.title) : row.ground}，${say('reviewOn')} ${row.reviewOn}`;
        },
      },
      { key: 'acts', title: say('actions'), width: 140, render: (row) => <RowActs line={row} /> },
    ],
    [say, inLanguage],
  );
  return (
    <ListPage<DisclosureRecord>
      title={say('recordsTitle')}
      above={<DisclosureTabs />}
      address={address}
      filters={filters}
      searchLabel={say('search')}
      inline={2}
      reading={reading}
      columns={columns}
      rowKey={(row) => row.id}
      rowName={(row) => row.documentNumber}
      empty={<EmptyState title={say('emptyRecords')} hint={say('emptyRecordsHint')} />}
    />
  );
}
