import { ActDialog } from '@mingcha/ui';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { EnrolSecondFactor } from '../../app/enrol-second-factor.form';
import { useSession } from '../../app/session';
import { useRemoveSecondFactor } from '../../app/session.queries';
import { useProfileTexts } from './profile.texts';

/** Enrols or removes the authenticator of one's own account. */
export function SecondFactor() {
  const say = useProfileTexts();
  const { message } = App.useApp();
  const { user } = useSession();
  const remove = useRemoveSecondFactor();
  const [enrolling, setEnrolling] = useState(false);
  const [removing, setRemoving] = useState(false);
  const [code, setCode] = useState('');
  if (!user.secondFactorEnrolled) {
    return enrolling ? (
      <div className="mc-form">
        <EnrolSecondFactor onDone={() => setEnrolling(false)} />
      </div>
    ) : (
      <>
        <p>{say('factorOff')}</p>
        <Button onClick={() => setEnrolling(true)}>{say('enrol')}</Button>
      </>
    );
  }
  return (
    <>
      <p>{say('factorOn')}</p>
      {user.secondFactorRequired ? (
        <p className="mc-intro">{say('factorRequired')}</p>
      ) : (
        <Button onClick={() => setRemoving(true)}>{say('remove')}</Button>
      )}
      <ActDialog
        open={removing}
        act={say('remove')}
        danger
        title={say('remove')}
        blocked={!/^\d{6}$/.test(code)}
        onClose={() => setRemoving(false)}
        onAct={async () => {
          await remove.mutateAsync(code);
          setCode('');
          void message.success(say('removed'));
        }}
      >
        <p>{say('removeWhat')}</p>
        <div className="mc-form-field">
          <label htmlFor="remove-code">{say('code')}</label>
          <Input
            id="remove-code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </div>
      </ActDialog>
    </>
  );
}
