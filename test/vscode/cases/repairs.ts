import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingsInBriefing, undecidedInBriefing } from '../briefing';
import { apply, closeAll, codeActionAt, openFile, openUntitled, reportedEventually, reportedIn } from '../editor';

describe('repairs', () => {
  afterEach(closeAll);

  it('a quick fix puts the designation right', async () => {
    const document = await openUntitled('Certified to GB/T19001-2016 since May.');
    await reportedEventually(document, 1);
    await apply(await codeActionAt(document, 'GB/T19001-2016', ({ isPreferred }) => isPreferred === true));
    assert.strictEqual(document.getText(), 'Certified to GB/T 19001-2016 since May.');
    await reportedEventually(document, 0);
  });

  it('a newer edition and the right prefix are suggested, but not as the preferred fix', async () => {
    const document = await openUntitled('See ISO/IEC 27001:2013 and GB 19001-2016.');
    await reportedEventually(document, 2);
    const newer = await codeActionAt(document, 'ISO/IEC 27001:2013', ({ title }) =>
      title.includes('ISO/IEC 27001:2022'),
    );
    assert.notStrictEqual(newer.isPreferred, true);
    await apply(newer);
    const prefix = await codeActionAt(document, 'GB 19001-2016', ({ title }) => title.includes('GB/T 19001-2016'));
    assert.notStrictEqual(prefix.isPreferred, true);
    await apply(prefix);
    assert.strictEqual(document.getText(), 'See ISO/IEC 27001:2022 and GB/T 19001-2016.');
    await reportedEventually(document, 0);
  });

  it('fix all repairs what is safe and leaves what a person decides', async () => {
    const briefing = await openFile('briefing.md');
    await reportedEventually(briefing, findingsInBriefing);
    const isFixAll = ({ kind }: vscode.CodeAction) => kind?.value === 'source.fixAll.normlint';
    await apply(await codeActionAt(briefing, 'GB/T19001-2016', isFixAll, 'source.fixAll'));
    assert.deepStrictEqual(await reportedEventually(briefing, undecidedInBriefing), [
      { rule: 'superseded', text: 'ISO/IEC 27001:2013' },
      { rule: 'wrong-prefix', text: 'GB 19001-2016' },
      { rule: 'unknown-number', text: 'ISO 99999:2015' },
      { rule: 'superseded', text: 'ISO/IEC\n27001:2013' },
      { rule: 'malformed-designation', text: 'GB/T 190\u00ad01-2016' },
    ]);
    assert.match(briefing.getText(), /certification to GB\/T 19001-2016; the/);
    assert.match(briefing.getText(), /says\nISO 9001:2015\. Auditors/);
    assert.match(briefing.getText(), /英文版写作 ISO 9001:2015，两者/);
    assert.match(briefing.getText(), /names GB\/T 190\u00ad01-2016 as well/, 'a soft hyphen may have been a hyphen');
    assert.match(briefing.getText(), /`GB\/T19001-2016`/);
  });

  it('one finding can be suppressed where it stands', async () => {
    const document = await openUntitled('First ISO 99999:2015.\n\nThen ISO 99998:2015.\n');
    await reportedEventually(document, 2);
    await apply(await codeActionAt(document, 'ISO 99999:2015', ({ title }) => /^Suppress/.test(title)));
    await reportedEventually(document, 1);
    assert.deepStrictEqual(reportedIn(document), [{ rule: 'unknown-number', text: 'ISO 99998:2015' }]);
  });

  it('the editor’s own command “Fix All” does the same', async () => {
    const document = await openFile('briefing.md');
    await reportedEventually(document, findingsInBriefing);

    await vscode.commands.executeCommand('editor.action.fixAll');
    await reportedEventually(document, undecidedInBriefing);
  });
});
