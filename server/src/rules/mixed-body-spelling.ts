import { standsInQuotation } from '../context/quotation';
import type { Mention } from '../recognition/mention';
import { type Spelled, spelledKinds, type Way } from './consistency/spellings';
import type { Report, Rule } from './rule';

/** Some designations begin in several ways that are all right; only a mix of them is a slip. */
export const mixedBodySpelling: Rule = {
  id: 'mixed-body-spelling',
  family: 'consistency',
  description: 'Designations of one kind that begin in two ways in one document, each of which is right.',
  defaultSeverity: 'information',
  *checkText({ mentions }, { placementOf }) {
    const written = mentions.filter(({ kind }) => kind !== 'agency');
    for (const kind of spelledKinds) {
      const heads = written
        .flatMap((mention) => headOf(mention, kind))
        .filter(({ mention }) => !standsInQuotation(mention, placementOf(mention)));
      const byWay = kind.ways.map((way) => heads.filter((head) => head.way === way));
      const [own = []] = byWay;
      // Nobody is told to leave the body's own way.
      const [kept] = own.length > 0 ? own : (byWay.sort((a, b) => b.length - a.length)[0] ?? []);
      if (!kept) continue;
      for (const head of heads) {
        if (head.way !== kept.way && head.mention.deviations.length === 0) yield reportOf(head, kept);
      }
    }
  },
};

interface Head {
  readonly mention: Mention;
  readonly way: Way;
  /** As it is written in the right form. */
  readonly text: string;
  readonly words: Readonly<Record<string, string>>;
}

/** How the mention begins once its form is right: what other rules repair stays as it is here. */
function headOf(mention: Mention, { ways, counts }: Spelled): Head[] {
  for (const way of ways) {
    const found = way.head.exec(mention.corrected);
    if (!found) continue;
    if (counts?.(mention) === false) return [];
    return [{ mention, way, text: found[0], words: found.groups ?? {} }];
  }
  return [];
}

function reportOf({ mention, text, words }: Head, { mention: kept, way }: Head): Report {
  const { start, end, canonical, hasMarkup } = mention;
  const head = way.write(words);
  const wrong = mention.corrected;
  const right = head + wrong.slice(text.length);
  const isPlain = !hasMarkup && mention.text.startsWith(text);
  const edit = { start, end: start + text.length, text: head };
  return {
    start,
    end,
    canonical,
    message: {
      en: `“${wrong}” begins in another way than “${kept.corrected}” in this document; both ways are usual, but keep to one: “${right}”.`,
      zh: `“${wrong}”与本文档中“${kept.corrected}”的写法不一致；两种写法均可，但应统一，请写作“${right}”。`,
    },
    fixes: !isPlain
      ? []
      : [{ kind: 'suggested', title: { en: `Write “${right}”`, zh: `改写为“${right}”` }, edits: [edit] }],
    related: [{ start: kept.start, end: kept.end, message: { en: 'The other way.', zh: '另一种写法。' } }],
  };
}
