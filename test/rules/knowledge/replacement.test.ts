import assert from 'node:assert/strict';
import { applyFixes, firstFixes, lintText } from '../../engine';

/** The text with the first fix of every finding. */
async function repaired(text: string): Promise<string> {
  return applyFixes(text, firstFixes((await lintText(text, 'plaintext')).findings));
}

describe('A fix that writes another edition', () => {
  it('keeps the prefix that the writer cites the standard under', async () => {
    assert.equal(await repaired('See IEEE 802.3-2018.'), 'See IEEE 802.3-2022.');
    assert.equal(await repaired('See IEEE Std 802.3-2018.'), 'See IEEE Std 802.3-2022.');
  });

  it('takes the own name of the body where the writer adds another body', async () => {
    assert.equal(await repaired('See ANSI/IEEE Std 802.3-2018.'), 'See IEEE Std 802.3-2022.');
  });

  it('keeps one number of a recommendation that has several', async () => {
    assert.equal(await repaired('See ITU-T G.709 (02/2012).'), 'See ITU-T G.709 (06/2020).');
    assert.equal(await repaired('See ITU-T G.709/Y.1331 (02/2012).'), 'See ITU-T G.709/Y.1331 (06/2020).');
  });

  it('writes the name of another standard as its body prints it', async () => {
    assert.equal(await repaired('See CIE S 007/G-1998.'), 'See CIE ISO 17166:2019.');
  });
});
