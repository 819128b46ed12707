/** The 76 codes of the sector standards of China, as the national platform lists them (2026). */
export const sectorCodes: readonly string[] = (
  'AQ BB CB CH CJ CY DA DB DL DY DZ EJ FZ GA GC GF GH GM GY HB HG HJ HS HY JB JC JG JR JS JT JY KA LB LD LS LY MH MR MT MZ ' +
  'NB NY QB QC QJ QX RB RF SB SC SF SH SJ SL SN SW SY TB TD TY WB WH WJ WM WS WW XB XF YB YC YD YJ YS YY YZ ZY'
).split(' ');

/** Series of construction and of single ministries beside the 76 codes, in force or historic. */
export const engineeringCodes: readonly string[] = [
  'JGJ',
  'CJJ',
  'GD/J',
  'HAF',
  'SHS',
  'HGJ',
  'SHJ',
  'SYJ',
  'TBJ',
  'TJ',
];

/**
 * Codes whose letters mean little else, so that a dated designation proves itself: medicine, telecommunications,
 * broadcasting, environment, machinery … The others are also states, postal codes, bills, serial numbers or units.
 */
export const tellingCodes: ReadonlySet<string> = new Set(
  'YY YD GY HJ JB JC JG JT JY QB QX QJ FZ XB XF YB YC YJ YS ZY WW WJ DZ DY EJ JGJ CJJ GD/J HAF SHS'.split(' '),
);

/** Codes of three letters and more, which mean nothing else. */
export const uniqueCodes: ReadonlySet<string> = new Set(['JGJ', 'CJJ', 'GD/J', 'HAF', 'NB/SH']);

/** Codes that stand for a state with its postal code, a bill, a tariff or a serial number in English text. */
export const ambiguousCodes: ReadonlySet<string> = new Set('GA MT SC SB HB HS SN NB CH MR LD'.split(' '));

/** Codes of states of the USA. */
export const stateCodes: ReadonlySet<string> = new Set('GA MT SC'.split(' '));

/** Codes of bills, which follow the name of a parliament: “California SB 1234-2019”. */
export const billCodes: ReadonlySet<string> = new Set('SB HB HJ SJ SC'.split(' '));

/** The most digits of a number of a sector; stocks of Shanghai have six, `SH 600519`. */
const mostDigits = 5;

/** Fewer where longer numbers are postal codes behind a state, headings of the customs tariff or serial numbers. */
const fewerDigits: ReadonlyMap<string, number> = new Map([
  ['GA', 4],
  ['MT', 4],
  ['SC', 4],
  ['SN', 4],
  ['GM', 4],
  ['HS', 3],
]);

/** Whether the sector numbers so far. */
export function isNumberOfSector(code: string, number: string): boolean {
  return number.length <= (fewerDigits.get(code) ?? mostDigits);
}
