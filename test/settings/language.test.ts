import assert from 'node:assert/strict';
import { messageLanguage } from '../../server/src/settings/language';

describe('messageLanguage', () => {
  it('is the one that is set', () => {
    assert.equal(messageLanguage('en', 'zh-cn'), 'en');
    assert.equal(messageLanguage('zh', 'en'), 'zh');
  });

  it('is otherwise Chinese in every kind of Chinese surroundings', () => {
    for (const locale of ['zh', 'zh-cn', 'zh-Hant-TW', 'ZH_CN.UTF-8'])
      assert.equal(messageLanguage('auto', locale), 'zh');
  });

  it('is English in any other', () => {
    for (const locale of [undefined, '', 'C', 'en_GB.UTF-8', 'de', 'zha']) {
      assert.equal(messageLanguage('auto', locale), 'en');
    }
  });
});
