import assert from 'node:assert/strict';
import { readDeliverables } from '../../../../server/src/catalogue/tasks/isoOpenData/readDeliverables';
import { jsonLines, row, wholeList } from './list';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const csv = [
  'id,deliverableType,supplementType,reference,title.en,title.fr,publicationDate,edition,icsCode,ownerCommittee,currentStage,replaces,replacedBy,languages,pages.en,scope.en',
  `12345,IS,,ISO 6123-2:1983,"Rollers, part 2",Cylindres,1983-09-01,1,['83.140.99'],ISO/TC 45,9599,,"[12346, 7]","['en','fr']",2,"<p>A ""scope"".</p>\n"`,
  '12346,IS,,ISO/DIS 6123-2,Rollers,,,2,,,4020,,,,,',
].join('\n');

describe('reading ISO’s open list of deliverables', () => {
  it('takes what is needed from JSON lines, and does not mind other fields', () => {
    const { deliverables, faults } = readDeliverables(
      encode(jsonLines([row(1, 'ISO 1:2022', 6060, { replacedBy: [2] })])),
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(deliverables, [
      {
        id: 1,
        reference: 'ISO 1:2022',
        currentStage: 6060,
        publicationDate: '2020-01-31',
        titleEn: 'Title of ISO 1:2022',
        ownerCommittee: 'ISO/TC 1',
        replacedBy: [2],
      },
    ]);
  });

  it('takes the same from CSV, with lists and quotes in its cells', () => {
    assert.deepEqual(readDeliverables(encode(csv)), {
      deliverables: [
        {
          id: 12345,
          reference: 'ISO 6123-2:1983',
          currentStage: 9599,
          publicationDate: '1983-09-01',
          titleEn: 'Rollers, part 2',
          ownerCommittee: 'ISO/TC 45',
          replacedBy: [12346, 7],
        },
        { id: 12346, reference: 'ISO/DIS 6123-2', currentStage: 4020, titleEn: 'Rollers', replacedBy: [] },
      ],
      faults: [],
    });
  });

  it('passes over one faulty row in a hundred, and names it', () => {
    const rows = Array.from({ length: 200 }, (_, index) => row(index + 1, `ISO ${index + 1}:2020`, 6060));
    const { deliverables, faults } = readDeliverables(encode(`${jsonLines(rows)}{"id": 7\n`));
    assert.equal(deliverables.length, 200);
    assert.deepEqual(faults, ['line 201: it is no JSON']);
  });

  for (const [what, text, message] of [
    ['a web page', '<!DOCTYPE html><html></html>', /^The address gives a web page, /],
    ['an empty file', ' \n', /no column “id”/],
    ['another table', 'name,age\na,1\n', /has no column “id”; it is not ISO’s list/],
    ['a table without rows', 'id,reference,currentStage\n', /^The list is empty\.$/],
    [
      'other JSON',
      '{"name": "x"}\n',
      /^1 of 1 rows are not as in ISO’s list of deliverables, the first: line 1: field “id”: /,
    ],
    ['a stage that is none', jsonLines([row(1, 'ISO 1:2020', 60.6)]), /field “currentStage”/],
    [
      'a date that is none',
      jsonLines([row(1, 'ISO 1:2020', 6060, { publicationDate: '31.1.2020' })]),
      /field “publicationDate”/,
    ],
    ['ids that are none', jsonLines([row(1, 'ISO 1:2020', 6060, { replacedBy: ['ISO 2'] })]), /field “replacedBy.0”/],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.throws(
        () => readDeliverables(encode(text)),
        (error: Error) => {
          assert.match(error.message, message);
          return true;
        },
      );
    });
  }

  it('refuses a list that is cut in the middle', () => {
    const text = jsonLines(wholeList);
    assert.throws(() => readDeliverables(encode(text.slice(0, text.length / 2))), /rows are not as in ISO’s list/);
  });

  it('refuses what is no UTF-8', () => {
    assert.throws(() => readDeliverables(Uint8Array.of(0x7b, 0xff)), /^UnfitList: The list is not valid UTF-8\.$/);
  });
});
