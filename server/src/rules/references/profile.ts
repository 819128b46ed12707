import { isOfExplanation } from '../../context/documentNames';
import type { Outline, ReferenceSection } from '../../context/outline/outline';
import { undated } from '../../designations/designation';
import { printDesignation } from '../../designations/print';
import type { Document } from '../rule';
import { seriesOf } from './standardSet';

/** By whose rules a document is written, as far as it shows: those for Chinese standards, those of ISO and IEC, or none. */
export type DraftingRules = 'chinese' | 'iso';

/** The rules that the document with this normative list plainly follows; undefined when it does not show. */
export function draftingRules(
  document: Document,
  outline: Outline,
  section: ReferenceSection,
): DraftingRules | undefined {
  if (section.kind !== 'normative' || !outline.meanings.has('scope')) return undefined;
  if (isAboutStandard(outline, section)) return undefined;
  const { names } = outline;
  if (section.name.includes('规范性引用文件')) {
    const isBuiltSo = names.has('前言') || outline.meanings.has('terms') || claimsChineseRules(outline);
    return isBuiltSo ? 'chinese' : undefined;
  }
  if (section.name !== 'normative references' || names.has('informative references')) return undefined;
  return isFromIso(document, outline, section.start) ? 'iso' : undefined;
}

/** What follows the designation where an entry is a sentence: “IEC 62304:2006 is meant to be read together with ISO 14971.” */
const sentence =
  /^ ?(?:\([^()]{1,80}\) ?)?(?:(?:is|are|was|were|has|have|had|does|do|will|shall|should|must|may|can|applies|specifies|defines|describes|gives|provides|contains|covers|refers|requires|uses|needs)\b|(?:规定了|给出了|描述了|提供了|定义了|适用于|是)[^，。]{2})/;

/** Whether the document is about a standard and none itself: it says so in its title, lists itself, or writes sentences. */
function isAboutStandard(outline: Outline, { entries }: ReferenceSection): boolean {
  const own = ownDesignations(outline);
  const names = new Set(own.map(({ references: [{ designation }] }) => printDesignation(undated(designation))));
  const letters = own.map(({ reading }) => reading.toLowerCase());
  const explains = [...outline.names].some(
    (name) => letters.some((each) => name.includes(each)) && isOfExplanation(name),
  );
  return (
    explains ||
    entries.some(({ subject, text }) => {
      if (!subject) return false;
      const at = text.indexOf(subject.reading);
      if (at >= 0 && sentence.test(text.slice(at + subject.reading.length))) return true;
      return names.has(printDesignation(undated(subject.references[0].designation)));
    })
  );
}

/** Whether the document looks like a standard at all: a scope and, beside its list, one more of the usual clauses. */
export function looksLikeStandard({ meanings }: Outline): boolean {
  return meanings.has('scope') || (meanings.has('terms') && meanings.has('requirements'));
}

/** The edition of GB/T 1.1 by which the document says it is drafted, as a year. */
export function claimedChineseRules({ citations }: Outline): string | undefined {
  for (const { mention, region } of citations) {
    const [{ designation }] = mention.references;
    const isFront = region === 'front' || region === 'title';
    if (isFront && designation.year && seriesOf(designation) === 'GB 1' && designation.part === '1')
      return designation.year;
  }
  return undefined;
}

function claimsChineseRules(outline: Outline): boolean {
  return claimedChineseRules(outline) !== undefined;
}

/** The designations under which the document itself stands: those on its title page. */
export function ownDesignations({ citations }: Outline) {
  return citations.filter(({ region }) => region === 'title').map(({ mention }) => mention);
}

const isoBodies: ReadonlySet<string> = new Set(['iso', 'iec', 'cen-cenelec']);

/** ISO, IEC or CEN: their number on the title page, their committee or the Directives before the list. */
function isFromIso({ mentions }: Document, outline: Outline, listStart: number): boolean {
  if (ownDesignations(outline).some(({ references: [{ designation }] }) => isoBodies.has(designation.body)))
    return true;
  for (const mention of mentions) {
    if (mention.start > listStart) break;
    if (mention.kind === 'committee' && /^(?:ISO|IEC|CEN|CLC)\b/.test(mention.canonical)) return true;
  }
  return outline.directives !== undefined && outline.directives <= listStart;
}
