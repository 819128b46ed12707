import type { Catalogue, StandardSummary } from '../../catalogue/model/catalogue';
import { deviationNamesOf } from '../json/deviations';
import { piecesOf } from '../json/pieces';
import { standardKnowledge } from '../json/standardKnowledge';
import type { Answer, StandardAnswer } from './lookUp';

/** What was found, for programs; docs/json.md describes every field. */
export function jsonAnswer(query: string, answer: Answer, catalogue: Catalogue): string {
  const found = {
    query,
    kind: answer.kind,
    standards: standardsOf(answer).map((standard) => standardObject(standard, catalogue)),
    titles: answer.kind === 'titles' ? answer.titles.map(({ score, ...each }) => ({ ...summary(each), score })) : [],
    committee: answer.kind === 'committee' ? committeeObject(answer.canonical, catalogue) : null,
    agency: answer.kind === 'agency' ? answer.agency : null,
    asOf: catalogue.asOf,
  };
  return `${JSON.stringify(found, null, 2)}\n`;
}

function standardsOf(answer: Answer): readonly StandardAnswer[] {
  if (answer.kind === 'standard') return [answer.standard];
  return answer.kind === 'alias' ? answer.standards : [];
}

function standardObject(standard: StandardAnswer, catalogue: Catalogue) {
  const { designation, canonical, deviations, resolution, suggestions, onDate } = standard;
  const { adopts, adoptedBy } = catalogue.adoptions(designation);
  const record = 'record' in resolution ? resolution.record : undefined;
  return {
    canonical,
    ...deviationNamesOf(deviations),
    ...piecesOf(designation),
    ...standardKnowledge(designation, resolution, catalogue),
    editionOnDate: onDate?.designation ?? null,
    editions: (record?.editions ?? []).map((edition) => ({
      designation: edition.designation,
      status: edition.status,
      published: edition.published ?? null,
      withdrawn: edition.withdrawn ?? null,
    })),
    committee: record?.committee ?? null,
    adopts: adopts.map(({ designation, degree, edition = null }) => ({ designation, degree, edition })),
    adoptedBy: adoptedBy.map(({ designation, degree, edition = null, adopted }) => ({
      designation,
      degree,
      edition,
      adopted,
    })),
    parts: resolution.kind === 'series' ? catalogue.describeParts(designation).map(summary) : [],
    suggestions: suggestions.map(({ designation, title = null, reason }) => ({ designation, title, reason })),
  };
}

function summary({ designation, titles, status }: StandardSummary) {
  return { designation, title: { en: titles.en ?? null, zh: titles.zh ?? null }, status };
}

function committeeObject(designation: string, catalogue: Catalogue) {
  const names = catalogue.committees().find((committee) => committee.designation === designation)?.names;
  return { designation, names: { en: names?.en ?? null, zh: names?.zh ?? null } };
}
