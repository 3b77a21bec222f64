import type { PlainDate } from '@mingcha/law';
import { calendarFile } from './ics';

const stamp = new Date('2026-10-12T00:35:00Z');
const entry = {
  id: 'a',
  dueOn: '2026-12-31' as PlainDate,
  summary: '行政处罚决定公示，明川市监罚〔2026〕118号；第一行\n第二行\\',
  description: '说明',
  sequence: 3,
};
const file = calendarFile('法定期限 明川区市场监督管理局', [entry], stamp);

describe('a calendar file', () => {
  it('ends every line with CRLF and keeps each below 76 octets', () => {
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('cuts no character in two and reads as before when unfolded', () => {
    const unfolded = file.replaceAll('\r\n ', '');
    expect(unfolded).not.toContain('\ufffd');
    expect(unfolded).toContain('SUMMARY:行政处罚决定公示，明川市监罚〔2026〕118号；第一行\\n第二行\\\\');
  });

  it('names whole days that end before the next one', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101');
    expect(file).toContain('DTSTAMP:20261012T003500Z');
    expect(file).toContain('SEQUENCE:3');
  });

  it('escapes commas and semicolons', () => {
    expect(calendarFile('a,b;c', [], stamp)).toContain('X-WR-CALNAME:a\\,b\\;c');
  });
});
