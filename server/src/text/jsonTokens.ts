import { createScanner, type SyntaxKind } from 'jsonc-parser';

/** The kinds of tokens, by the numbers that the package gives them: of its own list of names only the types can be imported. */
export const jsonTokens = {
  openBrace: 1 as SyntaxKind.OpenBraceToken,
  closeBrace: 2 as SyntaxKind.CloseBraceToken,
  openBracket: 3 as SyntaxKind.OpenBracketToken,
  closeBracket: 4 as SyntaxKind.CloseBracketToken,
  colon: 6 as SyntaxKind.ColonToken,
  true: 8 as SyntaxKind.TrueKeyword,
  false: 9 as SyntaxKind.FalseKeyword,
  string: 10 as SyntaxKind.StringLiteral,
  number: 11 as SyntaxKind.NumericLiteral,
  end: 17 as SyntaxKind.EOF,
};

/** What a value may begin with; `null` is none. */
export const jsonValueTokens: ReadonlySet<SyntaxKind> = new Set([
  jsonTokens.openBrace,
  jsonTokens.openBracket,
  jsonTokens.true,
  jsonTokens.false,
  jsonTokens.string,
  jsonTokens.number,
]);

/** By how many levels a token leads into, or out of, an object or a list. */
export function depthChange(token: SyntaxKind): number {
  if (token === jsonTokens.openBrace || token === jsonTokens.openBracket) return 1;
  return token === jsonTokens.closeBrace || token === jsonTokens.closeBracket ? -1 : 0;
}

/**
 * Where the first object or list of a JSON text begins that lies within more than `most` others, in UTF-16 units;
 * undefined when none does. A parser goes down its stack with each of them, and such a text would exhaust it.
 */
export function tooDeepAt(text: string, most: number): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== jsonTokens.end; token = scanner.scan()) {
    depth += depthChange(token);
    if (depth > most) return scanner.getTokenOffset();
  }
  return undefined;
}
