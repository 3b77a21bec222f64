import { CleanTextPipe, toFieldProblems } from './validation';
import { ProblemException } from './problem';

const pipe = new CleanTextPipe();
const clean = (value: unknown) => pipe.transform(value, { type: 'body' });

describe('text that comes in', () => {
  it('is normalised so that one name has one spelling', () => {
    expect(clean({ name: 'e\u0301' })).toEqual({ name: 'é' });
  });

  it.each(['a\u0000b', 'a\u202eb', '\ud800', '\udc00x', 'a\u0007'])(
    'is refused with the field named when it holds %j',
    (text) => {
      try {
        clean({ party: { names: ['ok', text] } });
        throw new Error('was taken');
      } catch (error) {
        expect((error as ProblemException).extras.errors?.[0]).toMatchObject({
          pointer: '/party/names/1',
          code: 'unreadable_character',
        });
      }
    },
  );

  it('keeps line breaks, tabs, rare characters and emoji', () => {
    expect(clean('㐂𠮷\n\t😀')).toBe('㐂𠮷\n\t😀');
  });

  it('is refused when nested beyond all sense', () => {
    let value: unknown = 'x';
    for (let depth = 0; depth < 20; depth++) value = { value };
    expect(() => clean(value)).toThrow(ProblemException);
  });
});

describe('field problems', () => {
  it('point into nested bodies and speak both languages', () => {
    const problems = toFieldProblems([
      { property: 'counterpart', children: [{ property: 'a/b', constraints: { isString: 'x' } }] },
    ]);
    expect(problems).toEqual([
      {
        pointer: '/counterpart/a~1b',
        code: 'is_string',
        detail: { zh: '应为文字', en: 'a/b must be text' },
        severity: 'error',
      },
    ]);
  });
});
