import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ActOn } from './disclosures.queries';
import { useDisclosureTexts } from './disclosures.texts';
import { ResumeDialog } from './resume.dialog';
import { WithdrawDialog } from './withdraw.dialog';
import { WithholdDialog } from './withhold.dialog';

type Act = 'withholding' | 'withdrawal' | 'resumption';

/** What may be done with one line now, as the server allows it: two acts at most. */
export function RowActs({ line }: { line: ActOn }) {
  const say = useDisclosureTexts();
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const may = (noun: ActOn['allowedActions'][number]) => line.allowedActions.includes(noun);
  return (
    <span className="di-acts">
      {may('publication') && <Link to={`/disclosures/preview?ids=${line.decisionId}`}>{say('preview')}</Link>}
      {may('withholding') && (
        <Button size="small" onClick={() => setAct('withholding')}>
          {say('withhold')}
        </Button>
      )}
      {may('withdrawal') && (
        <Button size="small" danger onClick={() => setAct('withdrawal')}>
          {say('withdraw')}
        </Button>
      )}
      {may('resumption') && (
        <Button size="small" onClick={() => setAct('resumption')}>
          {say('resume')}
        </Button>
      )}
      {act === 'withholding' && <WithholdDialog line={line} onClose={close} />}
      {act === 'withdrawal' && <WithdrawDialog line={line} onClose={close} />}
      {act === 'resumption' && <ResumeDialog line={line} onClose={close} />}
    </span>
  );
}
