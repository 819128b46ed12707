import assert from 'node:assert/strict';
import type { Finding, Fix } from '../../server/src/findings/finding';
import { safeFixes } from '../../server/src/findings/safeFixes';
import type { TextEdit } from '../../server/src/text/span';

describe('safeFixes', () => {
  it('puts the safe fixes of all findings into the order of the text', () => {
    const first = edit(0, 2, 'a');
    const second = edit(5, 6, 'b');
    assert.deepEqual(safeFixes([finding(safe(second)), finding(safe(first))]), { edits: [first, second], fixes: 2 });
  });

  it('takes no suggested fix and only the first safe one', () => {
    const taken = edit(0, 1, 'a');
    const findings = [
      finding(suggested(edit(3, 4, 'x'))),
      finding(suggested(edit(0, 1, 'y')), safe(taken), safe(edit(0, 1, 'z'))),
    ];
    assert.deepEqual(safeFixes(findings), { edits: [taken], fixes: 1 });
  });

  it('leaves out a fix as a whole when one of its edits overlaps an earlier one', () => {
    const earlier = edit(4, 8, 'a');
    assert.deepEqual(safeFixes([finding(safe(earlier)), finding(safe(edit(0, 1, 'b'), edit(7, 9, 'c')))]), {
      edits: [earlier],
      fixes: 1,
    });
  });

  it('refuses a second insertion at the same place and one inside a replaced piece', () => {
    const insertion = edit(3, 3, ' ');
    assert.equal(safeFixes([finding(safe(insertion)), finding(safe(edit(3, 3, '/')))]).fixes, 1);
    assert.equal(safeFixes([finding(safe(edit(2, 5, 'x'))), finding(safe(insertion))]).fixes, 1);
  });

  it('takes edits that only touch', () => {
    const edits = [edit(0, 2, 'a'), edit(2, 4, 'b'), edit(4, 4, 'c')];
    assert.deepEqual(safeFixes(edits.map((each) => finding(safe(each)))).edits, edits);
  });
});

function edit(start: number, end: number, text: string): TextEdit {
  return { start, end, text };
}

function safe(...edits: TextEdit[]): Fix {
  return { kind: 'safe', title: 'Repair', edits };
}

function suggested(...edits: TextEdit[]): Fix {
  return { kind: 'suggested', title: 'Perhaps', edits };
}

function finding(...fixes: Fix[]): Finding {
  return { rule: 'malformed', severity: 'warning', message: 'Wrong.', canonical: 'ISO 9001', start: 0, end: 8, fixes };
}
