import { findContradictions } from './contradictions';
import { readData } from './readData';

/*
 * Checks data/: the form of every line, the order, the designations, the successions. Run by npm run data:check.
 * A fault of form ends with exit code 1. What the sources themselves contradict is printed and counted, not failed:
 * the data says what the source says.
 */

const data = readData();
const { faults, contradictions } = findContradictions(data);
for (const line of [...data.faults, ...faults]) console.error(line);
for (const line of contradictions) console.log(line);
const { records, agencies, committees } = data.dataset;
const counted = `${records.length} standards, ${agencies.length} agencies and ${committees.length} committees`;
console.log(
  `${counted}: ${data.faults.length + faults.length} faults, ${contradictions.length} contradictions of the sources.`,
);
if (data.faults.length + faults.length > 0) process.exitCode = 1;
