import { adoption, correspondence } from './adoption';
import { comparison } from './comparison';
import type { Cue } from './cue';
import { drafting } from './drafting';
import { past } from './past';
import { revision } from './revision';
import { succession } from './succession';
import { transition } from './transition';
import { validity } from './validity';
import { withdrawal } from './withdrawal';

/** Every cue of sentences, by what it means. */
export const cueTable: readonly Cue[] = [
  ...succession,
  ...withdrawal,
  ...past,
  ...revision,
  ...transition,
  ...comparison,
  ...adoption,
  ...correspondence,
  ...validity,
  ...drafting,
];
