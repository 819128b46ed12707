import { aami } from './bodies/aami';
import { abnt } from './bodies/abnt';
import { ampp } from './bodies/ampp';
import { ansi } from './bodies/ansi';
import { api } from './bodies/api';
import { ashrae } from './bodies/ashrae';
import { asme } from './bodies/asme';
import { astm } from './bodies/astm';
import { australiaNewZealand } from './bodies/australiaNewZealand';
import { aws } from './bodies/aws';
import { bipm } from './bodies/bipm';
import { bis } from './bodies/bis';
import { bps } from './bodies/bps';
import { bsmi } from './bodies/bsmi';
import { bsn } from './bodies/bsn';
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
import { cis } from './bodies/cis';
import { codex } from './bodies/codex';
import { csa } from './bodies/csa';
import { dgn } from './bodies/dgn';
import { dsm } from './bodies/dsm';
import { easc } from './bodies/easc';
import { ecma } from './bodies/ecma';
import { ecss } from './bodies/ecss';
import { enterpriseSingapore } from './bodies/enterpriseSingapore';
import { etsi } from './bodies/etsi';
import { eurocae } from './bodies/eurocae';
import { iaf } from './bodies/iaf';
import { iatf } from './bodies/iatf';
import { icao } from './bodies/icao';
import { iec } from './bodies/iec';
import { iecConformity } from './bodies/iecConformity';
import { iecPapers } from './bodies/iecPapers';
import { ieee } from './bodies/ieee';
import { ietf } from './bodies/ietf';
import { iho } from './bodies/iho';
import { imo } from './bodies/imo';
import { ipc } from './bodies/ipc';
import { iso } from './bodies/iso';
import { isoCommittees } from './bodies/isoCommittees';
import { isoDirectives } from './bodies/isoDirectives';
import { itu } from './bodies/itu';
import { jcgm } from './bodies/jcgm';
import { jedec } from './bodies/jedec';
import { jisc } from './bodies/jisc';
import { kats } from './bodies/kats';
import { kazstandard } from './bodies/kazstandard';
import { nato } from './bodies/nato';
import { nfpa } from './bodies/nfpa';
import { nist } from './bodies/nist';
import { oasis } from './bodies/oasis';
import { ogc } from './bodies/ogc';
import { oiml } from './bodies/oiml';
import { omg } from './bodies/omg';
import { pciSsc } from './bodies/pciSsc';
import { rosstandart } from './bodies/rosstandart';
import { rtca } from './bodies/rtca';
import { sabs } from './bodies/sabs';
import { sae } from './bodies/sae';
import { semi } from './bodies/semi';
import { stameq } from './bodies/stameq';
import { standardsAustralia } from './bodies/standardsAustralia';
import { standardsNewZealand } from './bodies/standardsNewZealand';
import { threeGpp } from './bodies/threeGpp';
import { ukDefence } from './bodies/ukDefence';
import { ul } from './bodies/ul';
import { unece } from './bodies/unece';
import { unicode } from './bodies/unicode';
import { usDefense } from './bodies/usDefense';
import { w3c } from './bodies/w3c';
import { whatwg } from './bodies/whatwg';
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
  aami,
  abnt,
  ampp,
  api,
  ashrae,
  aws,
  bps,
  bsn,
  cis,
  dgn,
  dsm,
  ecss,
  eurocae,
  iaf,
  iatf,
  icao,
  imo,
  ipc,
  jedec,
  nato,
  nfpa,
  omg,
  pciSsc,
  rtca,
  semi,
  ukDefence,
  unece,
  unicode,
  usDefense,
  whatwg,
];

const byId: ReadonlyMap<BodyId, IssuingBody> = new Map(issuingBodies.map((body) => [body.id, body]));

/** The issuing body with the identifier. */
export function issuingBody(id: BodyId): IssuingBody | undefined {
  return byId.get(id);
}
