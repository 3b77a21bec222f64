import { ActDialog } from '@mingcha/ui';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { type Decision, useRevealIdentity } from './decisions.queries';
import { useDecisionTexts } from './decisions.texts';

/** A number that was shown disappears from the screen after this long. */
const SHOWN_MS = 30_000;

/** The masked identity number, and the way to the full one: with a reason, kept in the audit trail, for 30 seconds. */
export function IdentityNumber({ decision }: { decision: Decision }) {
  const say = useDecisionTexts();
  const reveal = useRevealIdentity(decision.id);
  const [asking, setAsking] = useState(false);
  const { data, reset } = reveal;
  useEffect(() => {
    if (!data) return;
    const timer = setTimeout(reset, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [data, reset]);
  const mayReveal = decision.allowedActions.includes('identity-disclosure');
  return (
    <>
      <span className="mc-number">{data?.idNumber ?? decision.counterpart.idNumber}</span>{' '}
      {mayReveal && !data && (
        <Button size="small" onClick={() => setAsking(true)}>
          {say('reveal')}
        </Button>
      )}
      <ActDialog
        open={asking}
        act={say('reveal')}
        title={say('revealTitle')}
        reason={{ required: true, label: say('revealReason') }}
        onClose={() => setAsking(false)}
        onAct={(reason) => reveal.mutateAsync(reason)}
      >
        <p>{say('revealWhat')}</p>
      </ActDialog>
    </>
  );
}
