import './imports.css';
import { idempotencyKey } from '@mingcha/contract';
import { ImportSteps, PageHead, ProblemPanel } from '@mingcha/ui';
import { Button, Radio } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { fileAddress, type Template, TEMPLATES, useUpload } from './imports.queries';
import { useImportTexts, useTemplateName } from './imports.texts';

function sizeOf(bytes: number): string {
  return bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} kB`;
}

/** Steps one and two: take the template or the own sheet, choose a file, send it for checking. */
export function UploadPage() {
  const say = useImportTexts();
  const templateName = useTemplateName();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [template, setTemplate] = useState<Template>('credit_penalty');
  const [file, setFile] = useState<File | null>(null);
  const [key, setKey] = useState(idempotencyKey);
  const [missing, setMissing] = useState(false);
  const [over, setOver] = useState(false);
  const upload = useUpload();
  const choose = (chosen: File | null | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    setKey(idempotencyKey());
    setMissing(false);
    upload.reset();
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files[0]);
  };
  const send = () => {
    if (!file) {
      setMissing(true);
      return;
    }
    upload.mutate(
      { file, template, key },
      { onSuccess: (batch) => void navigate(`/import-batches/${batch.id}`, { replace: true }) },
    );
  };
  return (
    <>
      <PageHead title={say('uploadTitle')} crumbs={[{ label: say('title'), to: '/import-batches' }]} />
      <ImportSteps
        label={say('steps')}
        steps={[say('step1'), say('step2'), say('step3'), say('step4'), say('step5')]}
        current={file ? 1 : 0}
      />
      <div className="mc-form">
        {Boolean(upload.error) && <ProblemPanel failure={upload.error} />}
        <fieldset className="mc-form-field mc-bare">
          <legend>{say('kind')}</legend>
          <Radio.Group
            value={template}
            onChange={(event) => setTemplate(event.target.value as Template)}
            options={TEMPLATES.map((value) => ({ value, label: templateName(value) }))}
          />
        </fieldset>
        <p className="mc-intro">{say('templateHint')}</p>
        <p>
          <a href={fileAddress.template(template)} download>
            {`${say('downloadTemplate')}：${templateName(template)}`}
          </a>
        </p>
        <div
          className={over ? 'im-drop im-drop-over' : 'im-drop'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
        >
          <strong>{say('file')}</strong>
          <p id="import-file-hint" className="mc-intro">
            {say('fileHint')}
          </p>
          {/* The browser's own button speaks the browser's language; ours opens the same dialog. */}
          <input
            ref={input}
            type="file"
            accept=".xlsx,.csv"
            hidden
            onChange={(event) => choose(event.target.files?.[0])}
          />
          <Button
            aria-describedby="import-file-hint import-file-state"
            onClick={() => input.current?.click()}
          >
            {say('chooseFile')}
          </Button>
          <p id="import-file-state" role="status" className={missing ? 'mc-field-error' : undefined}>
            {missing
              ? say('noFile')
              : file
                ? say('chosenFile', { name: file.name, size: sizeOf(file.size) })
                : ''}
          </p>
        </div>
        <Button type="primary" loading={upload.isPending} onClick={send}>
          {say('upload')}
        </Button>
      </div>
    </>
  );
}
