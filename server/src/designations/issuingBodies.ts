import { iec } from './iec';
import { iso } from './iso';
import type { IssuingBody } from './issuingBody';
import { nationalChina } from './nationalChina';

/** Every issuing body whose designations are recognised. A new body is one file and one line here. */
export const issuingBodies: readonly IssuingBody[] = [nationalChina, iso, iec];
