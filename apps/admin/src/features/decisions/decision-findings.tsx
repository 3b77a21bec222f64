import { StatusTag, useBasisWords, useBilingual } from '@mingcha/ui';
import type { Finding } from './decisions.queries';
import { useDecisionTexts } from './decisions.texts';

/** What the checks found on a decision that was taken all the same, with the rule behind each. */
export function Findings({ findings }: { findings: Finding[] }) {
  const say = useDecisionTexts();
  const inLanguage = useBilingual();
  const basisWords = useBasisWords();
  if (findings.length === 0) return <p>{say('noFindings')}</p>;
  return (
    <ul className="mc-plain-list">
      {findings.map((finding) => (
        <li key={`${finding.rule}${finding.pointer}`}>
          <StatusTag tone={finding.severity === 'error' ? 'red' : 'amber'}>{say('finding')}</StatusTag>{' '}
          {inLanguage(finding.text)}
          <div className="mc-intro">{basisWords(finding.basis).join('；')}</div>
        </li>
      ))}
    </ul>
  );
}
