import assert from 'node:assert/strict';
import { lintText } from '../engine';

async function reported(text: string): Promise<string[]> {
  const { findings } = await lintText(text);
  return findings.filter(({ rule }) => rule === 'former-agency-name').map(({ start, end }) => text.slice(start, end));
}

const asOf = (day: string, text: string) => reported(`---\nasOf: ${day}\n---\n\n${text}`);

describe('former-agency-name', () => {
  it('judges a name as of the day of the document', async () => {
    assert.deepEqual(await asOf('2018-02-28', 'Ask AQSIQ.'), []);
    assert.deepEqual(await asOf('2018-03-20', 'Ask AQSIQ.'), []);
    assert.deepEqual(await asOf('2018-04-01', 'Ask AQSIQ.'), ['AQSIQ']);
    assert.deepEqual(await asOf('2009-01-01', 'Ask CFDA.'), []);
    assert.deepEqual(await asOf('2020-01-01', '由银监会负责。由银保监会负责。'), []);
    assert.deepEqual(await asOf('2024-01-01', '由银保监会负责。'), ['银保监会']);
  });

  it('takes a document for an old one whose years all are, those of standards apart', async () => {
    assert.deepEqual(await reported('Report of May 2016\n\nAsk AQSIQ.'), []);
    assert.deepEqual(await reported('Report of May 2019\n\nAsk AQSIQ.'), ['AQSIQ']);
    assert.deepEqual(await reported('See GB/T 19001-2016.\n\nAsk AQSIQ.'), ['AQSIQ']);
  });

  it('names those who have the functions today, whoever had them in between', async () => {
    const { findings } = await lintText('Ask the State Environmental Protection Administration.');
    assert.deepEqual(
      findings.map(({ message }) => message),
      [
        '“State Environmental Protection Administration” has been out of use since 2008-03; successor: Ministry of Ecology and Environment (MEE).',
      ],
    );
  });

  it('reads names that other countries have as Chinese only in Chinese company', async () => {
    assert.deepEqual(await reported('Ask the Ministry of Health.'), []);
    assert.deepEqual(await reported('Ask the Ministry of Health and MOFCOM.'), ['Ministry of Health']);
    assert.deepEqual(await reported('公司文化部和工程建设部参加，商务部也参加。'), []);
    assert.deepEqual(await reported('由文化部和商务部负责。'), ['文化部']);
  });

  it('reads short abbreviations as an agency’s only where the text names it in full', async () => {
    assert.deepEqual(await reported('SEPA payments take a day. Ask SAMR and MOH.'), []);
    const named = 'Ask the Ministry of Environmental Protection (MEP). MEP and SAMR answer.';
    assert.deepEqual(await reported(named), ['Ministry of Environmental Protection', 'MEP', 'MEP']);
  });
});
