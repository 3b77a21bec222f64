import type { ListSpec } from './list';
import { parseListQuery } from './list-query';
import { ProblemException } from './problem';

const spec: ListSpec = {
  filters: {
    decidedOn: { column: 'd.decided_on', type: 'date' },
    state: { column: 'd.state', type: 'enum', values: ['running', 'met'] },
    organId: { column: 'd.organ_id', type: 'uuid' },
  },
  sorts: { decidedOn: 'd.decided_on', number: 'd.number' },
  defaultSort: '-decidedOn',
  id: 'd.id',
  search: (text, bind) => `d.name like ${bind(`%${text}%`)}`,
};

const built = (query: Record<string, unknown>) => parseListQuery(spec, query).build('d.live', []);
const codesOf = (query: Record<string, unknown>): string[] => {
  try {
    parseListQuery(spec, query);
    return [];
  } catch (error) {
    return (error as ProblemException).extras.errors!.map((entry) => `${entry.pointer} ${entry.code}`);
  }
};

describe('a list query', () => {
  it('turns filters into bound conditions and never into text of the statement', () => {
    const list = built({ 'decidedOn.gte': '2026-01-01', state: 'running', q: "o'; drop" });
    expect(list.where).toBe('(d.live) and (d.decided_on >= $1) and (d.state = $2) and (d.name like $3)');
    expect(list.params).toEqual(['2026-01-01', 'running', "%o'; drop%"]);
  });

  it('takes .in, .isNull and several sort keys, and always ends with the id', () => {
    const list = built({ 'state.in': 'running,met', 'organId.isNull': 'true', sort: 'number,-decidedOn' });
    expect(list.where).toContain('(d.state)::text = any($1::text[])');
    expect(list.where).toContain('d.organ_id is null');
    expect(list.orderBy).toBe('d.number asc, d.decided_on desc, d.id desc');
  });

  it.each([
    [{ unknown: '1' }, '/unknown unknown_parameter'],
    [{ 'decidedOn.like': '2026-01-01' }, '/decidedOn.like unknown_parameter'],
    [{ decidedOn: '2026-02-30' }, '/decidedOn unreadable_value'],
    [{ state: 'gone' }, '/state unreadable_value'],
    [{ constructor: 'x' }, '/constructor unknown_parameter'],
    [{ sort: 'd.id; drop table x' }, '/sort unknown_sort'],
    [{ sort: 'constructor' }, '/sort unknown_sort'],
    [{ limit: '0' }, '/limit out_of_range'],
    [{ limit: '201' }, '/limit out_of_range'],
    [{ page: '600', pageSize: '20' }, '/page too_deep'],
    [{ cursor: 'xx' }, '/cursor unreadable_cursor'],
    [{ state: ['met', 'running'] }, '/state repeated'],
  ])('refuses %j by name', (query, expected) => {
    expect(codesOf(query)).toEqual([expected]);
  });

  it('goes on after the last row in the direction of the order', () => {
    const query = parseListQuery(spec, {});
    const { next, prev } = query.cursorsOf(
      [
        { __0: '2026-03-03', __1: 'a' },
        { __0: '2026-03-01', __1: 'b' },
      ],
      true,
    );
    expect(prev).toBeNull();
    const list = parseListQuery(spec, { cursor: next! }).build(undefined, []);
    expect(list.pageWhere).toContain('(d.decided_on < $1)');
    expect(list.pageWhere).toContain('(d.decided_on)::text = $2 and d.id < $3');
    expect(list.pageParams).toEqual(['2026-03-01', '2026-03-01', 'b']);
    expect(list.params).toEqual([]);
  });
});
