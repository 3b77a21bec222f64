import { StatusTag, useBilingual } from '@mingcha/ui';
import { Link } from 'react-router';
import type { DisclosurePreview } from './disclosures.queries';
import { useComparedField, useDisclosureTexts } from './disclosures.texts';
import { MaskedText } from './masked-text';

/** The document number as the original has it. */
export function numberOf(preview: DisclosurePreview): string {
  return preview.fields.find(({ field }) => field === 'documentNumber')?.original ?? preview.decisionId;
}

/** One decision in both versions, field by field, with the places that differ marked on both sides. */
export function Comparison({ preview, position }: { preview: DisclosurePreview; position: string }) {
  const say = useDisclosureTexts();
  const inLanguage = useBilingual();
  const fieldWord = useComparedField();
  const masks = preview.fields.reduce((sum, field) => sum + field.marks.length, 0);
  const heading = `preview-${preview.decisionId}`;
  return (
    <section className="di-comparison" aria-labelledby={heading}>
      <h2 id={heading}>
        <Link to={`/decisions/${preview.decisionId}`}>{numberOf(preview)}</Link>{' '}
        <small className="mc-intro">
          {position} · {masks > 0 ? say('masks', { count: masks }) : say('noMasks')} ·{' '}
          {say('profile', { title: inLanguage(preview.profile.title), version: preview.profile.version })}
        </small>
      </h2>
      {preview.problem && (
        <p className="mc-notice mc-notice-red">{say('cannotPublish', { reason: preview.problem.title })}</p>
      )}
      {preview.warnings.map((warning) => (
        <p key={warning.code} className="mc-notice mc-notice-amber">
          {warning.detail}
        </p>
      ))}
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('original')}</th>
            <th scope="col">{say('publicVersion')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.fields
            .filter((field) => field.original)
            .map((field) => (
              <tr key={field.field}>
                <th scope="row">{fieldWord(field.field)}</th>
                <td>
                  <MaskedText text={field.original ?? ''} marks={field.marks} side="original" />
                </td>
                <td>
                  {field.public === null ? (
                    <StatusTag>{say('notPublished')}</StatusTag>
                  ) : (
                    <MaskedText text={field.public} marks={field.marks} side="public" />
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
