import { ansi } from './ansi';
import { asme } from './asme';
import { associationChina } from './associationChina';
import { astm } from './astm';
import { australia } from './australia';
import { bipm } from './bipm';
import { ccsds } from './ccsds';
import { cecs } from './cecs';
import { cie } from './cie';
import { cns } from './cns';
import { codex } from './codex';
import { committeeDocuments } from './committeeDocuments';
import { csa } from './csa';
import { ecma } from './ecma';
import { enterpriseChina } from './enterpriseChina';
import { etsi } from './etsi';
import { european } from './european';
import { gost } from './gost';
import { iec } from './iec';
import { iecConformity } from './iecConformity';
import { iecPapers } from './iecPapers';
import { ieee } from './ieee';
import { ietf } from './ietf';
import { iho } from './iho';
import { india } from './india';
import { iso } from './iso';
import { isoDirectives } from './isoDirectives';
import type { IssuingBody } from './issuingBody';
import { itu } from './itu';
import { jcgm } from './jcgm';
import { jis } from './jis';
import { korea } from './korea';
import { localChina } from './localChina';
import { localConstructionChina } from './localConstructionChina';
import { metrologyChina } from './metrologyChina';
import { militaryChina } from './militaryChina';
import { nationalAdoptions } from './nationalAdoptions';
import { nationalChina } from './nationalChina';
import { nist } from './nist';
import { oasis } from './oasis';
import { ogc } from './ogc';
import { oiml } from './oiml';
import { professionalChina } from './professionalChina';
import { sae } from './sae';
import { sampleChina } from './sampleChina';
import { sectorChina } from './sectorChina';
import { specialEquipmentChina } from './specialEquipmentChina';
import { threeGpp } from './threeGpp';
import { transportEngineeringChina } from './transportEngineeringChina';
import { ul } from './ul';
import { vietnam } from './vietnam';
import { w3c } from './w3c';

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
