import { decisionTransitions } from '@mingcha/law';
import { ActDialog, DayField, useBilingual } from '@mingcha/ui';
import { App, Input, Radio } from 'antd';
import { useState } from 'react';
import { useSession } from '../../app/session';
import { type Decision, useChangeStatus } from './decisions.queries';
import { useDecisionTexts } from './decisions.texts';

/** The lines of the law's table that the caller may take from where the decision stands. */
export function statusActions(decision: Decision) {
  return decisionTransitions.transitions.filter(
    (line) => decision.allowedActions.includes(line.action) && line.from.includes(decision.status),
  );
}

/** Records that a decision was changed, revoked, or found unlawful or void: this starts the withdrawal clock. */
export function MarkStatusDialog({
  decision,
  open,
  onClose,
}: {
  decision: Decision;
  open: boolean;
  onClose: () => void;
}) {
  const say = useDecisionTexts();
  const inLanguage = useBilingual();
  const { today } = useSession();
  const { message } = App.useApp();
  const change = useChangeStatus(decision.id);
  const lines = statusActions(decision);
  const [chosen, setChosen] = useState<string>('revocation');
  const [day, setDay] = useState<string | null>(today);
  const [document, setDocument] = useState('');
  const line = lines.find(({ action }) => action === chosen) ?? lines[0];
  if (!line) return null;
  const act = inLanguage(line.title);
  return (
    <ActDialog
      open={open}
      act={act}
      title={`${say('markTitle')}：${decision.documentNumber}`}
      reason={{ required: true, label: say('markReason') }}
      blocked={day === null || document.trim() === ''}
      onClose={onClose}
      onAct={async (reason) => {
        await change.mutateAsync({
          version: decision.version,
          action: line.action,
          effectiveOn: day ?? today,
          documentNumber: document.trim(),
          reason,
        });
        void message.success(say('marked', { number: decision.documentNumber, status: act }));
      }}
    >
      <p>{say('markWhat')}</p>
      <fieldset className="mc-form-field mc-bare">
        <legend>{say('markTo')}</legend>
        <Radio.Group
          value={line.action}
          onChange={(event) => setChosen(event.target.value as string)}
          options={lines.map(({ action, title }) => ({ value: action, label: inLanguage(title) }))}
        />
      </fieldset>
      <div className="mc-form-field">
        <label htmlFor="mark-day">{say('markOn')}</label>
        <DayField id="mark-day" value={day} onChange={setDay} />
      </div>
      <div className="mc-form-field">
        <label htmlFor="mark-document">{say('markDocument')}</label>
        <Input
          id="mark-document"
          maxLength={200}
          value={document}
          onChange={(event) => setDocument(event.target.value)}
        />
      </div>
    </ActDialog>
  );
}
