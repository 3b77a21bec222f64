import { StatusTag, useBasisWords } from '@mingcha/ui';
import { Link } from 'react-router';
import type { PublicationOutcome } from './disclosures.queries';
import { useDisclosureTexts } from './disclosures.texts';

/** What became of each decision of one publication: a refused one says why and where that is written. */
export function Outcomes({
  results,
  numbers,
}: {
  results: PublicationOutcome[];
  numbers: Map<string, string>;
}) {
  const say = useDisclosureTexts();
  const basisWords = useBasisWords();
  const word = (result: PublicationOutcome) => {
    if (result.outcome === 'published') return result.late ? say('outcomeLate') : say('outcomePublished');
    return result.outcome === 'unchanged' ? say('outcomeUnchanged') : say('outcomeRefused');
  };
  return (
    <ul className="mc-plain-list">
      {results.map((result) => (
        <li key={result.decisionId}>
          <StatusTag tone={result.outcome === 'refused' ? 'red' : result.late ? 'amber' : 'green'}>
            {word(result)}
          </StatusTag>{' '}
          <Link to={`/decisions/${result.decisionId}`}>
            {numbers.get(result.decisionId) ?? result.decisionId}
          </Link>
          {result.problem && (
            <div>
              {result.problem.title} {basisWords(result.problem.basis ?? []).join('；')}
            </div>
          )}
          {result.warnings.map((warning) => (
            <div key={warning.code} className="mc-intro">
              {warning.detail}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
