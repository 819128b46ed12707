import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody, OwnKnowledge, PrefixForm } from '../issuingBody';

/** Recommendations, documents, guides, vocabularies, basic publications, expert reports, seminar reports. */
const types = ['R', 'D', 'G', 'V', 'B', 'E', 'S'];

const grammar: NumberedGrammar = { digits: 3, part: '-', year: [':'] };

/**
 * OIML: `OIML R 117-1:2019`, the letter of the type between two spaces. Amendments join with a plus sign
 * (`OIML B 10:2011+Amendment:2012`), errata and annexes follow in words.
 */
export const oiml: IssuingBody = {
  id: 'oiml',
  names: { en: 'International Organization of Legal Metrology', zh: '国际法制计量组织' },
  country: 'INT',
  page: 'https://www.oiml.org',
  forms: types.map((type) => ({ printed: `OIML ${type}`, prefix: `OIML ${type}` })),
  print: ({ number, part, year, supplements, version }, prefix) => {
    const amendments = supplements.map(({ kind, year: issued }) => `+${kind}:${issued}`).join('');
    const dated = `${prefix} ${number}${part === undefined ? '' : `-${part}`}${year === undefined ? '' : `:${year}`}`;
    return `${dated}${amendments}${version === undefined ? '' : ` ${version}`}`;
  },
  read,
  isMeant: isInCapitals,
};

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const standard = readNumbered(reader, form, knowledge, grammar);
  if (!standard) return undefined;
  const named = standard.year === undefined ? withNamedPart(reader, standard) : standard;
  const amended = withAmendment(reader, named);
  const version = readVersion(reader);
  return version === undefined ? amended : { ...amended, version };
}

/** A part with a name instead of a number: `OIML G 1-GUM 6:2020`, `OIML R 60-sup:1993`. */
function withNamedPart(reader: Reader, standard: DesignationPieces): DesignationPieces {
  const found = /^-((?:ISO\d{1,5}|[A-Za-z]{1,8})(?: \d{1,2})?):((?:19|20)\d\d)(?!\w)/.exec(
    reader.text.slice(reader.position, reader.position + 24),
  );
  if (!found || standard.part !== undefined) return standard;
  const [, part = ''] = found;
  reader.take('part-separator', 1, '-');
  reader.take('number', part.length);
  reader.take('year-separator', 1, ':');
  return { ...standard, part, year: reader.take('year', 4) };
}

function withAmendment(reader: Reader, standard: DesignationPieces): DesignationPieces {
  if (!reader.text.startsWith('+Amendment:', reader.position) || !reader.yearAt(11) || !reader.endsAt(15)) {
    return standard;
  }
  reader.take('supplement', 11, '+Amendment:');
  const year = reader.take('year', 4);
  return { ...standard, supplements: [{ kind: 'Amendment', number: '', year, joint: '+' }] };
}

function readVersion(reader: Reader): string | undefined {
  const found = /^ (Errata|Erratum|Annexes|Annex [A-Z](?:-[A-Z])?)(?!\w)/.exec(
    reader.text.slice(reader.position, reader.position + 16),
  );
  if (!found?.[1]) return undefined;
  reader.take('gap', 1, ' ');
  return reader.take('number', found[1].length);
}
