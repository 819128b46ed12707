import { ansi } from './bodies/ansi';
import { asme } from './bodies/asme';
import { associationChina } from './bodies/associationChina';
import { astm } from './bodies/astm';
import { australia } from './bodies/australia';
import { bipm } from './bodies/bipm';
import { ccsds } from './bodies/ccsds';
import { cecs } from './bodies/cecs';
import { cie } from './bodies/cie';
import { cns } from './bodies/cns';
import { codex } from './bodies/codex';
import { committeeDocuments } from './bodies/committeeDocuments';
import { csa } from './bodies/csa';
import { ecma } from './bodies/ecma';
import { enterpriseChina } from './bodies/enterpriseChina';
import { etsi } from './bodies/etsi';
import { european } from './bodies/european';
import { gost } from './bodies/gost';
import { iec } from './bodies/iec';
import { iecConformity } from './bodies/iecConformity';
import { iecPapers } from './bodies/iecPapers';
import { ieee } from './bodies/ieee';
import { ietf } from './bodies/ietf';
import { iho } from './bodies/iho';
import { india } from './bodies/india';
import { iso } from './bodies/iso';
import { isoDirectives } from './bodies/isoDirectives';
import { itu } from './bodies/itu';
import { jcgm } from './bodies/jcgm';
import { jis } from './bodies/jis';
import { korea } from './bodies/korea';
import { localChina } from './bodies/localChina';
import { localConstructionChina } from './bodies/localConstructionChina';
import { metrologyChina } from './bodies/metrologyChina';
import { militaryChina } from './bodies/militaryChina';
import { nationalAdoptions } from './bodies/nationalAdoptions';
import { nationalChina } from './bodies/nationalChina';
import { nist } from './bodies/nist';
import { oasis } from './bodies/oasis';
import { ogc } from './bodies/ogc';
import { oiml } from './bodies/oiml';
import { professionalChina } from './bodies/professionalChina';
import { sae } from './bodies/sae';
import { sampleChina } from './bodies/sampleChina';
import { sectorChina } from './bodies/sectorChina';
import { specialEquipmentChina } from './bodies/specialEquipmentChina';
import { threeGpp } from './bodies/threeGpp';
import { transportEngineeringChina } from './bodies/transportEngineeringChina';
import { ul } from './bodies/ul';
import { vietnam } from './bodies/vietnam';
import { w3c } from './bodies/w3c';
import type { IssuingBody } from './issuingBody';

/** Every issuing body whose designations are recognised. A new body is one file and one line here. */
export const issuingBodies: readonly IssuingBody[] = [
  nationalChina,
  sampleChina,
  militaryChina,
  metrologyChina,
  specialEquipmentChina,
  sectorChina,
  transportEngineeringChina,
  professionalChina,
  localChina,
  localConstructionChina,
  associationChina,
  cecs,
  enterpriseChina,
  iso,
  nationalAdoptions,
  european,
  ieee,
  etsi,
  itu,
  iec,
  ansi,
  asme,
  astm,
  australia,
  bipm,
  ccsds,
  cie,
  cns,
  codex,
  committeeDocuments,
  csa,
  ecma,
  gost,
  iecConformity,
  iecPapers,
  ietf,
  iho,
  india,
  isoDirectives,
  jcgm,
  jis,
  korea,
  nist,
  oasis,
  ogc,
  oiml,
  sae,
  threeGpp,
  ul,
  vietnam,
  w3c,
];
