import { Button, Select } from 'antd';
import { formatCount } from './dates';
import { useKitTexts } from './kit.texts';
import { type ListAddress, type Page, PAGE_SIZES } from './list-address';

/** The API serves pages for people only to this depth; beyond it a filter is the better tool. */
const DEEPEST_ROW = 10_000;

/** Total first, then the pages: 共 5,312 条. */
export function Pager({ address, total }: { address: ListAddress; total: Page<unknown>['total'] }) {
  const say = useKitTexts();
  const reachable = Math.min(total.count, DEEPEST_ROW);
  const pages = Math.max(1, Math.ceil(reachable / address.pageSize));
  return (
    <nav className="mc-pager" aria-label={say('pager')}>
      <span className="mc-number">{say('total', { count: formatCount(total.count, total.exact) })}</span>
      <span className="mc-number">{say('pageOf', { page: address.page, pages })}</span>
      <Button disabled={address.page <= 1} onClick={() => address.turn(address.page - 1)}>
        {say('previousPage')}
      </Button>
      <Button disabled={address.page >= pages} onClick={() => address.turn(address.page + 1)}>
        {say('nextPage')}
      </Button>
      <Select
        aria-label={say('perPage')}
        value={address.pageSize}
        options={PAGE_SIZES.map((size) => ({ value: size, label: say('rowsPerPage', { count: size }) }))}
        onChange={(size: number) => address.resize(size)}
      />
    </nav>
  );
}
