import { extname } from 'node:path';
import type { TextKind } from '../../linter';

/** File name extensions of Markdown, in lower case. */
export const markdownExtensions = ['.md', '.markdown'] as const;

/** File name extensions that are looked for in a folder, in lower case. */
export const textExtensions = [...markdownExtensions, '.txt'] as const;

/** How a file is read, judged by its name. Everything that is not Markdown is plain text. */
export function textKindOf(fileName: string): TextKind {
  const extension = extname(fileName).toLowerCase();
  return markdownExtensions.some((markdown) => markdown === extension) ? 'markdown' : 'plaintext';
}
