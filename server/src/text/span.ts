/** A half-open range `[start, end)` of UTF-16 offsets into a source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replace what stands in the span by `text`; an empty span inserts. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The span moved by `delta` UTF-16 units. */
export function shiftSpan<T extends Span>(span: T, delta: number): T {
  return delta === 0 ? span : { ...span, start: span.start + delta, end: span.end + delta };
}

/** Whether the two spans share a unit, or touch where one of them is empty. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
