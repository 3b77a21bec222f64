import { checkResidentId, checkUscc } from '@mingcha/law';
import type { FieldProblem } from '@mingcha/contract';
import { DayField, fieldId } from '@mingcha/ui';
import { Button, Checkbox, Form, type FormInstance, Input, Radio, Select } from 'antd';
import { DeleteOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { fenOf } from './decision-checks';
import { useLawWords } from './decision-words';
import type { DecisionDraft } from './decisions.queries';
import { useDecisionTexts, useProcedureWord } from './decisions.texts';

/** The form as it is typed: amounts in yuan, everything else as the API takes it. */
export interface FormValues extends Omit<DecisionDraft, 'fineFen' | 'confiscatedFen'> {
  fineFen?: string;
  confiscatedFen?: string;
}

/** Empty fields are left out, yuan become fen. */
export function draftOf(values: FormValues): DecisionDraft {
  const { fineFen, confiscatedFen, ...rest } = values;
  const given = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined && value !== '' && value !== null),
  ) as Omit<DecisionDraft, 'fineFen' | 'confiscatedFen'>;
  const counterpart = Object.fromEntries(
    Object.entries(values.counterpart).filter(([, value]) => value),
  ) as unknown as DecisionDraft['counterpart'];
  const fine = fenOf(fineFen);
  const confiscated = fenOf(confiscatedFen);
  return {
    ...given,
    counterpart,
    ...(typeof fine === 'number' ? { fineFen: fine } : {}),
    ...(typeof confiscated === 'number' ? { confiscatedFen: confiscated } : {}),
  };
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="mc-fieldset">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** Fields of a decision in three parts; those of one kind of act or party appear with it. */
export function DecisionFields({
  form,
  serverErrors,
}: {
  form: FormInstance<FormValues>;
  serverErrors: FieldProblem[];
}) {
  const say = useDecisionTexts();
  const procedureWord = useProcedureWord();
  const law = useLawWords();
  const actKind = Form.useWatch('actKind', form);
  const category = Form.useWatch(['counterpart', 'category'], form);
  const isPerson = category === 'person';
  const isPenalty = actKind === 'penalty';
  const filled = (label: string) => ({
    required: true,
    whitespace: true,
    message: say('required', { label }),
  });
  const chosen = (label: string) => ({ required: true, message: say('choose', { label }) });
  const amount = {
    validator: (_rule: unknown, value: string | undefined) =>
      fenOf(value) === undefined ? Promise.reject(new Error(say('badAmount'))) : Promise.resolve(),
  };
  const optional = (label: string) => `${label}${say('optional')}`;
  /** The server's word at its field, until the field changes. */
  const said = (pointer: string) => {
    const problem = serverErrors.find((error) => error.pointer === pointer);
    return problem ? { validateStatus: 'error' as const, help: problem.detail } : {};
  };
  return (
    <>
      <Part title={say('partAct')}>
        <Form.Item
          name="actKind"
          label={say('actKind')}
          rules={[chosen(say('actKind'))]}
          {...said('/actKind')}
        >
          <Select options={law.actKinds.options} />
        </Form.Item>
        <Form.Item
          name="documentNumber"
          label={say('documentNumber')}
          rules={[filled(say('documentNumber'))]}
          {...said('/documentNumber')}
        >
          <Input maxLength={128} placeholder="明市罚〔2026〕1号" />
        </Form.Item>
        <Form.Item
          name="decidedOn"
          label={say('decidedOn')}
          rules={[{ required: true, message: say('badDay', { label: say('decidedOn') }) }]}
          {...said('/decidedOn')}
        >
          <DayField />
        </Form.Item>
        <Form.Item name="procedure" label={optional(say('procedure'))} {...said('/procedure')}>
          <Radio.Group
            options={[
              { value: 'ordinary', label: procedureWord('ordinary') },
              { value: 'summary', label: procedureWord('summary') },
            ]}
          />
        </Form.Item>
        <Form.Item name="itemCode" label={optional(say('itemCode'))} {...said('/itemCode')}>
          <Input maxLength={64} />
        </Form.Item>
      </Part>

      <Part title={say('partParty')}>
        <Form.Item
          name={['counterpart', 'category']}
          label={say('category')}
          rules={[chosen(say('category'))]}
          {...said('/counterpart/category')}
        >
          <Select options={law.categories.options} />
        </Form.Item>
        <Form.Item
          name={['counterpart', 'name']}
          label={say('counterpart')}
          rules={[filled(say('counterpart'))]}
          {...said('/counterpart/name')}
        >
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        {!isPerson && (
          <Form.Item
            name={['counterpart', 'uscc']}
            label={optional(say('uscc'))}
            normalize={(typed: string) => checkUscc(typed).value}
            rules={[
              {
                validator: (_rule, value?: string) =>
                  value && checkUscc(value).status === 'malformed'
                    ? Promise.reject(new Error(say('usccMalformed')))
                    : Promise.resolve(),
              },
            ]}
            validateTrigger="onBlur"
            {...said('/counterpart/uscc')}
          >
            <Input autoComplete="off" spellCheck={false} />
          </Form.Item>
        )}
        {isPerson ? (
          <>
            <Form.Item
              name={['counterpart', 'idType']}
              label={optional(say('idType'))}
              {...said('/counterpart/idType')}
            >
              <Select allowClear options={law.idTypes.options} />
            </Form.Item>
            <Form.Item
              name={['counterpart', 'idNumber']}
              label={optional(say('idNumber'))}
              validateTrigger="onBlur"
              rules={[
                {
                  validator: (_rule, value?: string) =>
                    value &&
                    form.getFieldValue(['counterpart', 'idType']) === 'resident_id' &&
                    ['malformed', 'impossible_date'].includes(checkResidentId(value).status)
                      ? Promise.reject(new Error(say('idMalformed')))
                      : Promise.resolve(),
                },
              ]}
              {...said('/counterpart/idNumber')}
            >
              <Input maxLength={64} autoComplete="off" spellCheck={false} />
            </Form.Item>
          </>
        ) : (
          <Form.Item
            name={['counterpart', 'legalRepresentative']}
            label={optional(say('legalRepresentative'))}
            {...said('/counterpart/legalRepresentative')}
          >
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
        )}
      </Part>

      <Part title={say('partContent')}>
        <Form.Item name="facts" label={say('facts')} rules={[filled(say('facts'))]} {...said('/facts')}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
        </Form.Item>
        <Form.Item
          name="legalBasis"
          label={say('legalBasis')}
          rules={[filled(say('legalBasis'))]}
          {...said('/legalBasis')}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
        <Form.Item
          name="content"
          label={say('content')}
          rules={[filled(say('content'))]}
          {...said('/content')}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
        </Form.Item>
        {isPenalty && (
          <>
            <Form.Item
              name="penaltyKinds"
              label={say('penaltyKinds')}
              rules={[
                // Not `required`: antd would put aria-required on a group of boxes, where it is not allowed.
                {
                  validator: (_rule, value?: string[]) =>
                    value?.length
                      ? Promise.resolve()
                      : Promise.reject(new Error(say('choose', { label: say('penaltyKinds') }))),
                },
              ]}
              {...said('/penaltyKinds')}
            >
              <Checkbox.Group options={law.penaltyKinds.options} />
            </Form.Item>
            <Form.Item
              name="fineFen"
              label={optional(say('fineYuan'))}
              rules={[amount]}
              validateTrigger="onBlur"
              {...said('/fineFen')}
            >
              <Input inputMode="decimal" />
            </Form.Item>
            <Form.Item
              name="confiscatedFen"
              label={optional(say('confiscatedYuan'))}
              rules={[amount]}
              validateTrigger="onBlur"
              {...said('/confiscatedFen')}
            >
              <Input inputMode="decimal" />
            </Form.Item>
          </>
        )}
        <div className="mc-pair">
          <Form.Item name="validFrom" label={optional(say('validFrom'))} {...said('/validFrom')}>
            <DayField />
          </Form.Item>
          <Form.Item name="validUntil" label={optional(say('validUntil'))} {...said('/validUntil')}>
            <DayField />
          </Form.Item>
        </div>
        <Form.List name="officers">
          {(rows, { add, remove }) => (
            <fieldset className="mc-fieldset">
              <legend>{optional(say('officers'))}</legend>
              {rows.map((row, index) => (
                <div key={row.key} className="mc-row">
                  <Form.Item
                    name={[row.name, 'name']}
                    label={say('officerName')}
                    rules={[filled(say('officerName'))]}
                  >
                    <Input maxLength={100} />
                  </Form.Item>
                  <Form.Item
                    name={[row.name, 'certificateNumber']}
                    label={optional(say('certificateNumber'))}
                  >
                    <Input maxLength={64} />
                  </Form.Item>
                  <Button
                    icon={<DeleteOutlined aria-hidden="true" />}
                    aria-label={say('removeOfficer', { n: index + 1 })}
                    onClick={() => remove(row.name)}
                  />
                </div>
              ))}
              <Button id={fieldId('decision', '/officers/add')} onClick={() => add()}>
                {say('addOfficer')}
              </Button>
            </fieldset>
          )}
        </Form.List>
      </Part>
    </>
  );
}
