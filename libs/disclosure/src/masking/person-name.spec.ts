import { maskPersonName, namesIn } from './person-name';

describe('a natural person on the public page', () => {
  it.each([
    ['张三', '张某'],
    ['王小明', '王某'],
    ['欧阳修', '欧阳某'],
    ['欧阳', '欧某'],
    ['司马相如', '司马某'],
    ['诸葛亮', '诸葛某'],
    ['阿卜杜拉·买买提', '阿某'],
    ['John Smith', 'J某、S某'],
    ['张某某', '张某'],
    ['  李四 ', '李某'],
    ['赵六（曾用名赵刚）', '赵某'],
    ['钱七、孙八', '钱某、孙某'],
  ])('%s is read as %s', (name, shown) => {
    expect(maskPersonName(name)).toBe(shown);
  });

  it('is never longer than the surname and 某', () => {
    expect(maskPersonName('上官婉儿')).toBe('上官某');
  });

  it('may stand with others in one field', () => {
    expect(namesIn('张三、李四（女）；王五')).toEqual(['张三', '李四', '王五']);
  });
});
