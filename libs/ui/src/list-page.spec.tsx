import { ProblemError } from '@mingcha/contract';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import type { Column } from './data-table';
import { KitProvider } from './kit-provider';
import { type Page, useListAddress } from './list-address';
import { ListPage } from './list-page';
import type { Reading } from './states';

interface Row {
  id: string;
  name: string;
}

const columns: Column<Row>[] = [
  { key: 'name', title: '名称', sortKey: 'name', render: (row) => <a href={`/${row.id}`}>{row.name}</a> },
];
const rows: Row[] = [
  { id: 'a', name: '甲' },
  { id: 'b', name: '乙' },
];
const ALLOWED = ['q', 'state'];

function pageOf(items: Row[], count = items.length): Page<Row> {
  return { items, page: { limit: 20, next: null, prev: null }, total: { count, exact: true } };
}

function reading(change: Partial<Reading<Page<Row>>>): Reading<Page<Row>> {
  return { data: undefined, error: null, isPending: false, isFetching: false, refetch: jest.fn(), ...change };
}

function List({ shown, batch }: { shown: Reading<Page<Row>>; batch?: (chosen: Row[]) => React.ReactNode }) {
  const address = useListAddress(ALLOWED);
  const { search } = useLocation();
  return (
    <KitProvider>
      <output aria-label="address">{search}</output>
      <ListPage<Row>
        title="名单"
        address={address}
        filters={[{ kind: 'choice', key: 'state', label: '状态', options: [{ value: 'on', label: '在岗' }] }]}
        searchLabel="姓名"
        reading={shown}
        columns={columns}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        empty={<p>还没有名单</p>}
        batch={batch}
      />
    </KitProvider>
  );
}

function show(element: React.ReactElement, at = '/') {
  return render(<MemoryRouter initialEntries={[at]}>{element}</MemoryRouter>);
}

/** What the API would be asked for at an address. */
function Asked() {
  const { query } = useListAddress(ALLOWED, '-name');
  return <output aria-label="asked">{JSON.stringify(query)}</output>;
}

describe('a list', () => {
  it('draws lines in the place of rows while it loads', () => {
    show(<List shown={reading({ isPending: true })} />);
    expect(screen.getByRole('status', { name: '正在加载' })).toBeInTheDocument();
    expect(screen.queryByText('还没有名单')).not.toBeInTheDocument();
  });

  it('says on first use what will appear here', () => {
    show(<List shown={reading({ data: pageOf([]) })} />);
    expect(screen.getByText('还没有名单')).toBeInTheDocument();
  });

  it('says that the filter leaves nothing and clears it on one click', async () => {
    show(<List shown={reading({ data: pageOf([]) })} />, '/?state=on');
    expect(screen.getByText('没有符合条件的记录')).toBeInTheDocument();
    expect(
      within(screen.getByRole('list', { name: '已用筛选' })).getByText(/状态：在岗/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '清空筛选' }));
    expect(screen.getByLabelText('address')).toHaveTextContent(/^$/);
  });

  it('shows a failure with the number to tell and a second try', async () => {
    const shown = reading({
      error: new ProblemError({
        title: '系统出现故障',
        status: 500,
        code: 'internal_error',
        traceId: '7e32a276-ef45',
      }),
    });
    show(<List shown={shown} />);
    expect(screen.getByRole('alert')).toHaveTextContent('系统出现故障');
    expect(screen.getByRole('button', { name: /复制错误编号 7e32a276/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(shown.refetch).toHaveBeenCalled();
  });

  it('keeps the rows when reading them again fails', () => {
    const failure = new ProblemError({ title: 'unreachable', status: 0, code: 'unreachable' });
    show(<List shown={reading({ data: pageOf(rows), error: failure })} />);
    expect(screen.getByRole('alert')).toHaveTextContent('连不上服务器');
    expect(screen.getByRole('link', { name: '甲' })).toBeInTheDocument();
  });

  it('puts the search into the address on Enter, not while typing', async () => {
    show(<List shown={reading({ data: pageOf(rows) })} />, '/?page=3');
    await userEvent.type(screen.getByRole('searchbox', { name: '姓名' }), '张');
    expect(screen.getByLabelText('address')).toHaveTextContent('?page=3');
    await userEvent.keyboard('{Enter}');
    expect(screen.getByLabelText('address')).toHaveTextContent(`?q=${encodeURIComponent('张')}`);
  });

  it('says the total first and turns pages in the address', async () => {
    show(<List shown={reading({ data: pageOf(rows, 5312) })} />);
    const pager = screen.getByRole('navigation', { name: '分页' });
    expect(pager).toHaveTextContent('共 5,312 条第 1 / 266 页');
    await userEvent.click(within(pager).getByRole('button', { name: '下一页' }));
    expect(screen.getByLabelText('address')).toHaveTextContent('?page=2');
  });

  it('leaves a key of the address that it does not know out of the question', () => {
    show(<Asked />, '/?state=on&drop=table&page=2');
    expect(JSON.parse(screen.getByLabelText('asked').textContent ?? '')).toEqual({
      state: 'on',
      page: 2,
      pageSize: 20,
      sort: '-name',
    });
  });
});

describe('rows of a list', () => {
  it('are chosen by boxes that carry their names', async () => {
    show(
      <List
        shown={reading({ data: pageOf(rows) })}
        batch={(chosen) => <span>办理 {chosen.length} 条</span>}
      />,
    );
    await userEvent.click(screen.getByRole('checkbox', { name: '选择 乙' }));
    expect(screen.getByRole('toolbar', { name: '已选 1 条' })).toHaveTextContent('办理 1 条');
    await userEvent.click(screen.getByRole('checkbox', { name: '选择本页全部 2 条' }));
    expect(screen.getByText('办理 2 条')).toBeInTheDocument();
  });

  it('are walked with j and k and chosen with x', async () => {
    show(
      <List
        shown={reading({ data: pageOf(rows) })}
        batch={(chosen) => <span>办理 {chosen.length} 条</span>}
      />,
    );
    screen.getByRole('link', { name: '甲' }).focus();
    await userEvent.keyboard('j');
    expect(screen.getByRole('link', { name: '乙' })).toHaveFocus();
    await userEvent.keyboard('x');
    expect(screen.getByText('办理 1 条')).toBeInTheDocument();
    await userEvent.keyboard('k');
    expect(screen.getByRole('link', { name: '甲' })).toHaveFocus();
  });
});
