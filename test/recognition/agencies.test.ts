import assert from 'node:assert/strict';
import { lintText } from '../engine';
import { readMarks } from '../marked';

/** Marked as agency or committee; what is not marked is none. */
const texts = [
  'The ‹agency|State Administration for Market Regulation› (‹agency|SAMR›) and ‹agency|SAMR›’s notice.',
  '‹agency|SAMR›(‹agency|SAC›), ‹agency|SAMR›/‹agency|SAC› and ‹agency|MIIT› and ‹agency|SAC›.',
  'The ‹agency|Ministry of Industry and\nInformation Technology› spoke.',
  '‹agency|国家市场监督管理总局›、‹agency|国家标准化管理委员会›和‹agency|工信部›发布公告。',
  '‹agency|市场监管总局›（‹agency|国家标准委›）批准。',
  '各地教育部门、商务部门和财政部门；‹agency|教育部›负责。',
  '中央行政机关，由‹agency|央行›发布。',
  'The CAC of a customer, a MEM module, the SAC coefficient, STA and SPB lines.',
  'The Japanese Ministry of Health and the Ministry of Health of Brazil.',
  'A room of ISO Class 7, a plug IEC C13 and the socket IEC-C14.',
  'China’s ‹agency|State Administration for Market Regulation› met ‹agency|ANSI›, ‹agency|DIN› and ‹agency|AFNOR› on a DIN rail.',
  'An ISO image and an ISO file are no ‹agency|ISO› standard.',
  'The ‹agency|Cyberspace Administration of China› (‹agency|CAC›) says; ‹agency|CAC› adds.',
  'The Codex of the order; MOST is a bus.',
  '‹committee|TC260›, that is ‹committee|SAC/TC 260›, and the ‹committee|全国汽车标准化技术委员会›.',
  '‹committee|JTC 1/SC 27› and ‹committee|JTC1/SC42/WG1› with ‹committee|JTC1›; ‹committee|TC260/WG5›和‹committee|TC28/SC 42›。',
  'SAMR_X, a.SAMR and SAMR-2 are none; ‹agency|SAMR›-led work and ‹agency|CEN› are.',
];

describe('Agencies', () => {
  for (const marked of texts) {
    it(marked, async () => {
      const { text, marks } = readMarks(marked);
      const { mentions } = await lintText(text, 'plaintext');
      assert.deepEqual(
        mentions.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
        marks.map(({ label, start, end }) => `${label} ${text.slice(start, end)}`),
      );
    });
  }

  it('names a group below a committee in full, in whichever short form it stands', async () => {
    const { mentions } = await lintText('JTC 1/SC 27, JTC1/SC27 and TC260/WG5', 'plaintext');
    const full = ['ISO/IEC JTC 1/SC 27', 'ISO/IEC JTC 1/SC 27', 'SAC/TC 260/WG 5'];
    assert.deepEqual(
      mentions.map(({ canonical, deviations }) => [canonical, deviations.length]),
      full.map((canonical) => [canonical, 0]),
    );
  });
});
