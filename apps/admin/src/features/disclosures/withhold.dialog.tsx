import { withholdingGrounds } from '@mingcha/law';
import { ActDialog, DayField, useBasisWords, useBilingual } from '@mingcha/ui';
import { App, Input, Select } from 'antd';
import { useState } from 'react';
import { type ActOn, useWithhold } from './disclosures.queries';
import { useDisclosureTexts } from './disclosures.texts';

/** Keeps a decision from the public for a ground of law until a day on which somebody looks again. */
export function WithholdDialog({ line, onClose }: { line: ActOn; onClose: () => void }) {
  const say = useDisclosureTexts();
  const inLanguage = useBilingual();
  const basisWords = useBasisWords();
  const { message } = App.useApp();
  const withhold = useWithhold();
  const [code, setCode] = useState<string | null>(null);
  const [citation, setCitation] = useState('');
  const [reviewOn, setReviewOn] = useState<string | null>(null);
  const ground = withholdingGrounds.find((known) => known.code === code);
  return (
    <ActDialog
      open
      act={say('withhold')}
      title={say('withholdTitle', { number: line.documentNumber })}
      reason={{ required: true, label: say('reason') }}
      blocked={!ground || !reviewOn || (ground.needsCitation && citation.trim() === '')}
      onClose={onClose}
      onAct={async (reason) => {
        if (!ground || !reviewOn) return;
        await withhold.mutateAsync({
          decisionId: line.decisionId,
          version: line.decisionVersion,
          ground: ground.code,
          ...(citation.trim() ? { citation: citation.trim() } : {}),
          reason,
          reviewOn,
        });
        void message.success(say('withheld', { number: line.documentNumber, day: reviewOn }));
      }}
    >
      <p>{say('withholdWhat')}</p>
      <div className="mc-form-field">
        <label htmlFor="withhold-ground">{say('ground')}</label>
        <Select
          id="withhold-ground"
          value={code}
          onChange={(value: string) => setCode(value)}
          options={withholdingGrounds.map((known) => ({ value: known.code, label: inLanguage(known.title) }))}
        />
        {ground && <p className="mc-intro">{basisWords(ground.basis).join('；')}</p>}
      </div>
      {ground?.needsCitation && (
        <div className="mc-form-field">
          <label htmlFor="withhold-citation">{say('citation')}</label>
          <Input
            id="withhold-citation"
            maxLength={500}
            value={citation}
            onChange={(event) => setCitation(event.target.value)}
          />
        </div>
      )}
      <div className="mc-form-field">
        <label htmlFor="withhold-review">{say('reviewOn')}</label>
        <DayField id="withhold-review" value={reviewOn} onChange={setReviewOn} />
      </div>
    </ActDialog>
  );
}
