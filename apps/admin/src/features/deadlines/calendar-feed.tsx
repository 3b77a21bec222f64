import { ProblemPanel } from '@mingcha/ui';
import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useEndFeedAddress, useMakeFeedAddress } from './deadlines.queries';
import { useDeadlinePageTexts } from './deadlines.texts';

/** The ICS feed of one's own deadlines behind a secret address that is shown once. */
export function CalendarFeed() {
  const say = useDeadlinePageTexts();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const make = useMakeFeedAddress();
  const end = useEndFeedAddress();
  const address = make.data && new URL(make.data.address, window.location.origin).href;
  const close = () => {
    setOpen(false);
    make.reset();
    end.reset();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('feed')}</Button>
      <Modal open={open} onCancel={close} footer={null} title={say('feed')} destroyOnHidden>
        <p>{say('feedHint')}</p>
        {Boolean(make.error ?? end.error) && <ProblemPanel failure={make.error ?? end.error} />}
        {address && (
          <>
            <Input
              readOnly
              value={address}
              aria-label={say('feedAddress')}
              onFocus={(event) => event.target.select()}
            />
            <p className="mc-intro">{say('feedOnce')}</p>
          </>
        )}
        <div className="mc-actions">
          {address ? (
            <Button
              type="primary"
              onClick={() =>
                void navigator.clipboard?.writeText(address).then(() => message.success(say('feedCopied')))
              }
            >
              {say('feedCopy')}
            </Button>
          ) : (
            <Button type="primary" loading={make.isPending} onClick={() => make.mutate()}>
              {say('feedMake')}
            </Button>
          )}
          <Button
            loading={end.isPending}
            onClick={() =>
              end.mutate(undefined, {
                onSuccess: () => {
                  make.reset();
                  void message.success(say('feedEnded'));
                },
              })
            }
          >
            {say('feedEnd')}
          </Button>
        </div>
      </Modal>
    </>
  );
}
