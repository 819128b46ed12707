import assert from 'node:assert/strict';
import { lintText } from '../engine';

async function messages(text: string): Promise<string[]> {
  const { findings } = await lintText(text);
  return findings.filter(({ rule }) => rule === 'wrong-agency-name').map(({ message }) => message);
}

describe('wrong-agency-name', () => {
  for (const [text, message] of [
    [
      'the China Communication Standardisation Association (CCSA)',
      'The name is “China Communications Standards Association” (CCSA), not “China Communication Standardisation Association”.',
    ],
    [
      'the African Electrotechnical Standardization Committee (AFSEC)',
      'The name is “African Electrotechnical Standardization Commission” (AFSEC), not “African Electrotechnical Standardization Committee”.',
    ],
    [
      'Civil Aviation Authority of China (CAAC)',
      'The name is “Civil Aviation Administration of China” (CAAC), not “Civil Aviation Authority of China”.',
    ],
  ] as const) {
    it(`weighs the abbreviation behind a name: ${text}`, async () => assert.deepEqual(await messages(text), [message]));
  }

  for (const text of [
    'The National Institute of Science and Technology (NIST) is in Berhampur.',
    'The Nuclear Energy Agency (NEA) and MIIT met.',
    'The Technical Regulation and Metrology Committee of the Ministry of Trade (CTRM) met.',
    'The state administration for market regulation (SAMR) met.',
    'The Deutsches Institut für Normung (DIN) met.',
    'The Federal Agency for Technical Regulation and Metrology (Rosstandart) met.',
    'European free trade associations, a national standards body and standardization administrations met.',
    'The Ministry of Science and Technologies met.',
    'The Hong Kong State Administration of Market Regulations met MIIT.',
  ]) {
    it(`takes for no near miss: ${text}`, async () => assert.deepEqual(await messages(text), []));
  }

  it('keeps the British spelling of a text for Chinese agencies', async () => {
    const { findings } = await lintText('The Standardisation Administration of People Republic of China met.');
    assert.deepEqual(
      findings.flatMap(({ fixes }) => fixes.map(({ title }) => title)),
      ["Replace by “Standardisation Administration of the People's Republic of China”"],
    );
  });

  it('says of a form that some use only for information that it is not the official one', async () => {
    const { findings } = await lintText('The National Data Bureau and SAMR met.');
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [['wrong-agency-name', 'information']],
    );
  });
});
