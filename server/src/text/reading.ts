import { asciiDocBlocks } from './asciidoc/asciidocBlocks';
import type { Block, BlockStructure, CommentRange } from './block';
import { htmlBlocks } from './html/htmlBlocks';
import { bibtexBlocks } from './latex/bibtexBlocks';
import { latexBlocks } from './latex/latexBlocks';
import { type MarkdownTree, markdownBlocks, parseMarkdown, readMarkdownBlock } from './markdown';
import { plainTextBlocks, readPlainTextBlock } from './plainText';
import { rstBlocks } from './rst/rstBlocks';
import { readScannedBlock, type ScannedBlock } from './scannedBlock';
import type { Span } from './span';

/** How a source text is read: in which format its prose is written. */
export type TextKind = 'markdown' | 'plaintext' | ScannedKind;

/** Formats whose reader finds all blocks in one pass. */
type ScannedKind = keyof typeof scanners;

const scanners = {
  html: htmlBlocks,
  asciidoc: asciiDocBlocks,
  restructuredtext: rstBlocks,
  latex: latexBlocks,
  bibtex: bibtexBlocks,
} as const satisfies Record<string, (source: string) => Generator<ScannedBlock | undefined, void, void>>;

/** A block that was read. Ranges of the comments are relative to the block. */
export interface ReadBlock {
  readonly block: Block;
  readonly comments: readonly CommentRange[];
}

/** A block that was found and not read yet. Two blocks with the same key read the same, whatever text they stand in. */
export interface UnreadBlock extends Span {
  readonly key: string;
  readonly structure: BlockStructure;
  read(): ReadBlock;
}

/** Finds the blocks of a text, in order; undefined stands for a pause in between. */
export function* unreadBlocks(
  source: string,
  kind: TextKind,
  memory: { tree?: MarkdownTree | undefined },
): Generator<UnreadBlock | undefined, void, void> {
  if (kind === 'plaintext') {
    for (const block of plainTextBlocks(source)) {
      const holes = block.holes.map((hole) => `${hole.start - block.start}-${hole.end - block.start}`);
      yield {
        start: block.start,
        end: block.end,
        structure: block.isFurniture ? { isFurniture: true } : {},
        key: `${holes.join()}\n${source.slice(block.start, block.end)}`,
        read: () => ({ block: readPlainTextBlock(source, block), comments: [] }),
      };
    }
    return;
  }
  if (kind !== 'markdown') {
    for (const block of scanners[kind](source)) {
      yield block && {
        start: block.start,
        end: block.end,
        structure: block.structure,
        key: `${block.kind} ${block.how}\n${source.slice(block.start, block.end)}`,
        read: () => readScannedBlock(source, block),
      };
    }
    return;
  }
  const parse = parseMarkdown(source, memory.tree);
  for (;;) {
    const step = parse.next();
    if (!step.done) {
      yield undefined;
      continue;
    }
    memory.tree = step.value;
    for (const block of markdownBlocks(step.value.tree, source)) {
      yield {
        start: block.start,
        end: block.end,
        structure: block.structure,
        key: `${block.node.name}${block.last === block.node ? '' : '+'}>${block.node.parent?.name ?? ''}\n${source.slice(block.start, block.end)}`,
        read: () => readMarkdownBlock(source, block),
      };
    }
    return;
  }
}

/** The formats, with the names that editors have for them and the ends of file names, in lower case. */
export const textFormats: readonly {
  readonly kind: TextKind;
  readonly languages: readonly string[];
  readonly extensions: readonly string[];
}[] = [
  { kind: 'markdown', languages: ['markdown'], extensions: ['.md', '.markdown'] },
  { kind: 'html', languages: ['html'], extensions: ['.html', '.htm', '.xhtml'] },
  { kind: 'asciidoc', languages: ['asciidoc'], extensions: ['.adoc', '.asciidoc', '.asc'] },
  { kind: 'restructuredtext', languages: ['restructuredtext'], extensions: ['.rst', '.rest'] },
  { kind: 'latex', languages: ['latex', 'tex'], extensions: ['.tex', '.ltx', '.latex'] },
  { kind: 'bibtex', languages: ['bibtex'], extensions: ['.bib'] },
  { kind: 'plaintext', languages: ['plaintext'], extensions: ['.txt'] },
];

/** How a file is read, judged by the end of its name. Everything that is in no format that is known is plain text. */
export function textKindOf(fileName: string): TextKind {
  const name = fileName.toLowerCase();
  const isOf = ({ extensions }: (typeof textFormats)[number]) => extensions.some((end) => name.endsWith(end));
  return textFormats.find(isOf)?.kind ?? 'plaintext';
}
