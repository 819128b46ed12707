import { ansi } from './bodies/ansi';
import { asme } from './bodies/asme';
import { astm } from './bodies/astm';
import { australiaNewZealand } from './bodies/australiaNewZealand';
import { bipm } from './bodies/bipm';
import { bis } from './bodies/bis';
import { bsmi } from './bodies/bsmi';
import { ccsds } from './bodies/ccsds';
import { cecs } from './bodies/cecs';
import { cenCenelec } from './bodies/cenCenelec';
import { chinaAssociation } from './bodies/chinaAssociation';
import { chinaEnterprise } from './bodies/chinaEnterprise';
import { chinaLocal } from './bodies/chinaLocal';
import { chinaLocalConstruction } from './bodies/chinaLocalConstruction';
import { chinaMetrology } from './bodies/chinaMetrology';
import { chinaMilitary } from './bodies/chinaMilitary';
import { chinaNational } from './bodies/chinaNational';
import { chinaProfessional } from './bodies/chinaProfessional';
import { chinaSample } from './bodies/chinaSample';
import { chinaSector } from './bodies/chinaSector';
import { chinaSpecialEquipment } from './bodies/chinaSpecialEquipment';
import { chinaTransportEngineering } from './bodies/chinaTransportEngineering';
import { cie } from './bodies/cie';
import { codex } from './bodies/codex';
import { csa } from './bodies/csa';
import { easc } from './bodies/easc';
import { ecma } from './bodies/ecma';
import { enterpriseSingapore } from './bodies/enterpriseSingapore';
import { etsi } from './bodies/etsi';
import { iec } from './bodies/iec';
import { iecConformity } from './bodies/iecConformity';
import { iecPapers } from './bodies/iecPapers';
import { ieee } from './bodies/ieee';
import { ietf } from './bodies/ietf';
import { iho } from './bodies/iho';
import { iso } from './bodies/iso';
import { isoCommittees } from './bodies/isoCommittees';
import { isoDirectives } from './bodies/isoDirectives';
import { itu } from './bodies/itu';
import { jcgm } from './bodies/jcgm';
import { jisc } from './bodies/jisc';
import { kats } from './bodies/kats';
import { kazstandard } from './bodies/kazstandard';
import { nist } from './bodies/nist';
import { oasis } from './bodies/oasis';
import { ogc } from './bodies/ogc';
import { oiml } from './bodies/oiml';
import { rosstandart } from './bodies/rosstandart';
import { sabs } from './bodies/sabs';
import { sae } from './bodies/sae';
import { stameq } from './bodies/stameq';
import { standardsAustralia } from './bodies/standardsAustralia';
import { standardsNewZealand } from './bodies/standardsNewZealand';
import { threeGpp } from './bodies/threeGpp';
import { ul } from './bodies/ul';
import { w3c } from './bodies/w3c';
import type { BodyId } from './designation';
import { europeanMember } from './grammar/europeanMember';
import type { IssuingBody } from './issuingBody';
import { europeanMembers } from './tables/europeanMembers';

/**
 * Every issuing body whose designations are recognised. A new body is one file and one line here; a national member of CEN
 * or CENELEC is one row of its table. Of two that share a prefix, the one that stands first has what nothing else decides.
 */
export const issuingBodies: readonly IssuingBody[] = [
  chinaNational,
  chinaSample,
  chinaMilitary,
  chinaMetrology,
  chinaSpecialEquipment,
  chinaSector,
  chinaTransportEngineering,
  chinaProfessional,
  chinaLocal,
  chinaLocalConstruction,
  chinaAssociation,
  cecs,
  chinaEnterprise,
  iso,
  ...europeanMembers.map(europeanMember),
  cenCenelec,
  ieee,
  etsi,
  itu,
  iec,
  ansi,
  asme,
  astm,
  standardsAustralia,
  standardsNewZealand,
  australiaNewZealand,
  enterpriseSingapore,
  bipm,
  ccsds,
  cie,
  bsmi,
  codex,
  isoCommittees,
  csa,
  ecma,
  easc,
  rosstandart,
  kazstandard,
  iecConformity,
  iecPapers,
  ietf,
  iho,
  bis,
  isoDirectives,
  jcgm,
  jisc,
  kats,
  nist,
  oasis,
  ogc,
  oiml,
  sabs,
  sae,
  threeGpp,
  ul,
  stameq,
  w3c,
];

const byId: ReadonlyMap<BodyId, IssuingBody> = new Map(issuingBodies.map((body) => [body.id, body]));

/** The issuing body with the identifier. */
export function issuingBody(id: BodyId): IssuingBody | undefined {
  return byId.get(id);
}
