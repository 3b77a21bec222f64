import { Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useKitTexts } from './kit.texts';
import { ProblemPanel } from './problem-panel';

/** What a dialog before an act shows and does. */
export interface ActDialogProps {
  open: boolean;
  act: string;
  title: string;
  children?: ReactNode;
  /** Asks for a typed reason; `required` refuses an empty one. */
  reason?: { required: boolean; label?: string };
  danger?: boolean;
  /** The act cannot be done yet, for example because a field of `children` is empty. */
  blocked?: boolean;
  width?: number;
  onAct: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

function Act({ open, act, title, children, reason, danger, blocked, width, onAct, onClose }: ActDialogProps) {
  const say = useKitTexts();
  const id = useId();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const go = async () => {
    if (reason?.required && text.trim() === '') {
      setMissing(true);
      document.getElementById(id)?.focus();
      return;
    }
    setPending(true);
    setFailure(null);
    try {
      await onAct(text.trim());
      onClose();
    } catch (problem) {
      setFailure(problem);
    } finally {
      setPending(false);
    }
  };
  return (
    <Modal
      open={open}
      title={title}
      okText={act}
      cancelText={say('cancel')}
      okButtonProps={{ danger, disabled: blocked }}
      confirmLoading={pending}
      onOk={() => void go()}
      onCancel={onClose}
      width={width}
      destroyOnHidden
    >
      {failure !== null && <ProblemPanel failure={failure} />}
      {children}
      {reason && (
        <div className="mc-form-field">
          <label htmlFor={id}>
            {reason.label ?? say('reason')}
            {!reason.required && say('optional')}
          </label>
          <Input.TextArea
            id={id}
            rows={3}
            maxLength={500}
            value={text}
            aria-invalid={missing || undefined}
            aria-describedby={missing ? `${id}-missing` : undefined}
            status={missing ? 'error' : undefined}
            onChange={(event) => {
              setText(event.target.value);
              setMissing(false);
            }}
          />
          {missing && (
            <p id={`${id}-missing`} className="mc-field-error">
              {say('reasonMissing')}
            </p>
          )}
        </div>
      )}
    </Modal>
  );
}

/**
 * A dialog before an act that moves the state of a record: what will happen, which term it starts, who is told. Its
 * button names the act (撤下, 公示), never 确定. `onAct` rejects with the problem, which the dialog shows.
 */
export function ActDialog(props: ActDialogProps) {
  const [times, setTimes] = useState(0);
  const [wasOpen, setWasOpen] = useState(props.open);
  // Each opening starts with an empty reason and without the last failure.
  if (wasOpen !== props.open) {
    setWasOpen(props.open);
    if (props.open) setTimes(times + 1);
  }
  return <Act key={times} {...props} />;
}
