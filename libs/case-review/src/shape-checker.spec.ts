import { toFieldProblems } from '@mingcha/platform';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { aDecision } from './case-review.factory';
import { CounterpartInput, DecisionDetails, DecisionInput, OfficerInput } from './decision.dto';
import { compileShape } from './shape-checker';

const check = compileShape(DecisionInput, {
  counterpart: CounterpartInput,
  officers: OfficerInput,
  details: DecisionDetails,
});
/** What the validation pipe would say. */
const pipe = (value: object) =>
  toFieldProblems(
    validateSync(plainToInstance(DecisionInput, value), {
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
    }),
  );
const pointers = (problems: { pointer: string }[]) => problems.map((each) => each.pointer).sort();

describe('the compiled shape of a decision', () => {
  it.each([
    ['as it should be', {}],
    [
      'with every optional part',
      { officers: [{ name: '王磊', certificateNumber: '1' }], details: { remarks: 'x' } },
    ],
    ['with a wrong kind', { actKind: 'pardon' }],
    ['with a number for a text', { documentNumber: 7 }],
    ['with a party that is no object', { counterpart: 'x' }],
    ['with faults inside the party', { counterpart: { name: 5, category: 'none', extra: 1 } }],
    ['with officers that are no list', { officers: 'x' }],
    ['with one bad officer among good ones', { officers: [{ name: 'a' }, { name: 3 }] }],
    ['with an unknown detail', { details: { colour: 'red' } }],
    ['with a text that is too long', { documentNumber: 'x'.repeat(129) }],
    ['with an amount that is no whole number', { fineFen: 1.5 }],
    ['with an id that is none', { organId: 'x' }],
    ['with kinds that repeat an unknown one', { penaltyKinds: ['fine', 'x'] }],
  ])('%s says what the validation pipe says', (_, overrides) => {
    const draft = { ...aDecision(), ...overrides };
    expect(pointers(check(draft))).toEqual(pointers(pipe(draft)));
  });

  it('names a missing field as missing', () => {
    const { decidedOn: _, ...draft } = aDecision();
    expect(check(draft)).toMatchObject([{ pointer: '/decidedOn', code: 'is_defined' }]);
  });

  it.each([null, 7, 'x', [], undefined])('refuses %p as a whole', (value) => {
    expect(check(value)).toHaveLength(1);
  });

  it('refuses members that every object inherits', () => {
    const draft = JSON.parse('{"__proto__": {"x": 1}, "constructor": 1}') as object;
    expect(pointers(check({ ...aDecision(), ...draft }))).toContain('/constructor');
  });
});
