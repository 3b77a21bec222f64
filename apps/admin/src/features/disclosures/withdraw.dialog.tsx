import { ActDialog, useBasisWords } from '@mingcha/ui';
import { App, Select } from 'antd';
import { useState } from 'react';
import { type ActOn, useSuccessors, useWithdraw } from './disclosures.queries';
import { useDisclosureTexts } from './disclosures.texts';

const BASIS = [
  { document: 'penalty-law-2021', article: '48' },
  { document: 'information-regulation-2019', article: '6' },
];

/** Takes a decision off the public page, with a public reason and, where there is one, the decision that follows it. */
export function WithdrawDialog({ line, onClose }: { line: ActOn; onClose: () => void }) {
  const say = useDisclosureTexts();
  const basisWords = useBasisWords();
  const { message } = App.useApp();
  const withdraw = useWithdraw();
  const [search, setSearch] = useState('');
  const [successor, setSuccessor] = useState<string | null>(null);
  const found = useSuccessors(search);
  return (
    <ActDialog
      open
      act={say('withdraw')}
      danger
      title={say('withdrawTitle', { number: line.documentNumber })}
      reason={{ required: true, label: say('withdrawReason') }}
      onClose={onClose}
      onAct={async (reason) => {
        await withdraw.mutateAsync({
          decisionId: line.decisionId,
          version: line.decisionVersion,
          reason,
          ...(successor ? { successorDecisionId: successor } : {}),
        });
        void message.success(say('withdrawn', { number: line.documentNumber }));
      }}
    >
      <p>{say('withdrawWhat')}</p>
      <p className="mc-intro">{basisWords(BASIS).join('；')}</p>
      <div className="mc-form-field">
        <label htmlFor="withdraw-successor">
          {say('successor')}
          {say('optional')}
        </label>
        <Select
          id="withdraw-successor"
          showSearch={{ filterOption: false, onSearch: setSearch }}
          allowClear
          value={successor}
          placeholder={say('successorHint')}
          onChange={(value: string | null | undefined) => setSuccessor(value ?? null)}
          options={(found.data?.items ?? [])
            .filter((decision) => decision.id !== line.decisionId)
            .map((decision) => ({
              value: decision.id,
              label: `${decision.documentNumber} ${decision.counterpart.name}`,
            }))}
        />
      </div>
    </ActDialog>
  );
}
