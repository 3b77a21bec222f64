import { writeXlsx } from 'hucre/xlsx';
import { creditPenalty } from '../fields/credit-penalty.fields';
import { checkFile } from '../checking/check-file';
import { penaltyRow, standardHeads } from '../exchange.factory';
import { zipOf } from '../zip.factory';
import { cellText } from './sheet-row';
import { readWorkbook } from './spreadsheet-reader';

async function textsOf(bytes: Buffer): Promise<Map<number, string[]>> {
  const rows = new Map<number, string[]>();
  for await (const { row, cells } of readWorkbook(bytes)) rows.set(row, cells.map(cellText));
  return rows;
}

const NAMESPACE = 'http://schemas.openxmlformats.org';

/** A workbook of one sheet, given as XML, the way other programs write it. */
function workbookOfXml(sheetData: string, prologue = ''): Buffer {
  return zipOf([
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="${NAMESPACE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="rId1" Type="${NAMESPACE}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${NAMESPACE}/spreadsheetml/2006/main" xmlns:r="${NAMESPACE}/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="rId1" Type="${NAMESPACE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: `${prologue}<worksheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><sheetData>${sheetData}</sheetData></worksheet>`,
    },
  ]);
}

describe('A workbook', () => {
  it('says the same day whether it counts from 1900 or from 1904, with a date format and without', async () => {
    for (const dateSystem of ['1900', '1904'] as const) {
      const serial = dateSystem === '1900' ? 46_286 : 46_286 - 1_462;
      const heads = standardHeads('credit_penalty');
      const lines = [
        penaltyRow(1, { 处罚决定日期: new Date('2026-09-21T00:00:00Z') }),
        penaltyRow(2, { 处罚决定日期: serial, '罚款金额(万元)': 45_000 }),
      ].map((row) => heads.map((head) => row[head] ?? null));
      const bytes = Buffer.from(
        await writeXlsx({ sheets: [{ name: 'a', rows: [heads, ...lines] }], dateSystem }),
      );
      const drafts = [];
      for await (const message of checkFile(creditPenalty, bytes)) {
        if (message.kind === 'row') drafts.push(message.row.draft);
      }
      expect(drafts.map(({ decidedOn }) => decidedOn)).toEqual(['2026-09-21', '2026-09-21']);
      expect(drafts[1]!.fineFen).toBe(45_000_000_000);
    }
  });

  it('is numbered as Excel numbers it, also where rows are left out', async () => {
    const rows = await textsOf(
      workbookOfXml(
        '<row r="2"><c r="B2" t="inlineStr"><is><t>甲</t></is></c></row><row r="7"><c r="A7"><v>0.30000000000000004</v></c></row>',
      ),
    );
    expect([...rows.entries()]).toEqual([
      [2, ['', '甲']],
      [7, ['0.3']],
    ]);
  });

  it('gives the stored value of a formula and runs nothing', async () => {
    const rows = await textsOf(
      workbookOfXml(
        '<row r="1"><c r="A1" t="str"><f>HYPERLINK("http://example.invalid")</f><v>明川公司</v></c><c r="B1" t="b"><v>1</v></c></row>',
      ),
    );
    expect(rows.get(1)).toEqual(['明川公司', '是']);
  });

  it('with entities that unfold without end does not unfold them', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, level) => {
      const inner = level === 0 ? 'a' : `b${level - 1}`;
      return `<!ENTITY b${level} "${`&${inner};`.repeat(10)}">`;
    }).join('')}]>`;
    const bytes = workbookOfXml('<row r="1"><c r="A1" t="inlineStr"><is><t>&b8;</t></is></c></row>', bomb);
    const texts = await textsOf(bytes).catch(() => new Map<number, string[]>());
    expect((texts.get(1)?.[0] ?? '').length).toBeLessThan(100);
  });
});
