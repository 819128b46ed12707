import type { DesignationPieces, Supplement } from '../designation';

/** The signs that a body prints between the pieces of its designations, as databases have them. */
export interface PrintStyle {
  readonly part: '.' | '-';
  readonly year: '-' | ':';
  /** Between the word of a supplement and its number. */
  readonly supplement: '' | ' ';
  /** The same in a consolidated edition, where it differs. */
  readonly consolidated?: '' | ' ';
}

/** A printer for the bodies that differ from each other in these signs only. */
export function printerOf(style: PrintStyle): (designation: DesignationPieces, prefix: string) => string {
  return (designation, prefix) => {
    const { number, part, iteration, year, month, supplements, version } = designation;
    let text = `${prefix} ${number}`;
    if (part !== undefined) text += style.part + part;
    if (iteration !== undefined) text += `.${iteration}`;
    if (year !== undefined) text += style.year + year;
    if (month !== undefined) text += `-${month}`;
    text += printSupplements(supplements, '+', style);
    if (version !== undefined) text += ` ${version}`;
    return text + printSupplements(supplements, '/', style);
  };
}

function printSupplements(supplements: readonly Supplement[], joint: '/' | '+', style: PrintStyle): string {
  const { consolidated = style.supplement } = style;
  const gap = joint === '+' ? consolidated : style.supplement;
  return supplements
    .filter((supplement) => supplement.joint === joint)
    .map(
      ({ kind, number, year }) =>
        `${joint}${kind}${number && (kind === 'A' ? '' : gap)}${number}${year ? style.year + year : ''}`,
    )
    .join('');
}
