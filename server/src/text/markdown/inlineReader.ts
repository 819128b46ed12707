import type { SyntaxNode } from '@lezer/common';
import { decodeHTML } from 'entities';
import type { CommentRange } from '../block';
import { isCodeElement, isNoteMark, tagName } from '../html';
import { addTextWithoutLinks } from '../links';
import type { ProseBuilder } from '../prose';
import { isAlphanumeric } from '../typography';

/** Markup that leaves no trace. */
const hiddenNodes = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'QuoteMark',
  'HeaderMark',
  'ListMark',
  'TaskMarker',
  'TableDelimiter',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'ProcessingInstruction',
]);

/** What is no prose, and joins with nothing. */
const maskedNodes = new Set([
  'InlineCode',
  'Autolink',
  'URL',
  'Math',
  'Template',
  'FootnoteReference',
  'DefinitionMark',
]);

/** The text of a link that is the number of a source or a note. */
const citation = /^[[(]?\d{1,3}(?:[-–,; ]{1,2}\d{1,3})*[)\]]?$/;

/** Reads the inline markup of parsed blocks into the prose. Offsets are relative to `base`, where `text` begins. */
export class InlineReader {
  private position = 0;
  private codeElement: { name: string; start: number } | undefined;

  constructor(
    private readonly text: string,
    private readonly base: number,
    private readonly builder: ProseBuilder,
    private readonly comments: CommentRange[],
  ) {}

  /** Reads a block of text; what stands between it and the block before it is left out. */
  read(node: SyntaxNode): void {
    this.position = node.from - this.base;
    this.children(node);
    const end = Math.min(node.to - this.base, this.text.length);
    if (this.codeElement) this.builder.addMasked(this.codeElement.start, end);
    else this.textUntil(end);
    this.codeElement = undefined;
  }

  private children(node: SyntaxNode): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const start = child.from - this.base;
      const end = child.to - this.base;
      this.textUntil(start);
      this.child(child, start, end);
    }
  }

  private child(child: SyntaxNode, start: number, end: number): void {
    const name = child.name;
    if (name === 'HTMLTag') this.tag(start, end);
    else if (this.codeElement) this.position = end;
    else if (name === 'Escape') {
      this.position = start + 1;
      this.textUntil(end);
    } else if (name === 'Entity') {
      this.builder.addReference(start, end, decodeHTML(this.text.slice(start, end)));
      this.position = end;
    } else if (name === 'HardBreak') {
      this.builder.addSpace(start, end, true);
      this.position = end;
    } else if (name === 'Comment') {
      this.comments.push({ start, end, text: this.text.slice(start + 4, Math.max(start + 4, end - 3)) });
      this.position = end;
    } else if (maskedNodes.has(name)) this.mask(start, end);
    else if (hiddenNodes.has(name)) this.position = end;
    else if (name === 'Link' || name === 'Image') this.link(child, start, end);
    else if (child.firstChild) {
      this.children(child);
      this.textUntil(end);
    }
  }

  /**
   * The text of a link, without brackets where they belong to a target. `[1]` alone is a link only when `1` is defined
   * somewhere, and its brackets are read as text in any case: it must not join with a designation in front of it.
   */
  private link(link: SyntaxNode, start: number, end: number): void {
    const [open, close] = link.getChildren('LinkMark');
    if (!open || !close) return;
    const isInline = this.text.charCodeAt(close.to - this.base) === 0x28 && close.to < link.to;
    const label = link.getChild('LinkLabel');
    const hasTarget = isInline || (label !== null && label.to - label.from > 2);
    const inner = this.text.slice(open.to - this.base, close.from - this.base);
    if (hasTarget && citation.test(inner) && (!isInline || isAlphanumeric(this.builder.lastUnit))) {
      this.mask(start, end);
      return;
    }
    for (let child = link.firstChild; child && child.from < close.to; child = child.nextSibling) {
      this.textUntil(child.from - this.base);
      if (child.name !== 'LinkMark') this.child(child, child.from - this.base, child.to - this.base);
      else if (hasTarget) this.position = child.to - this.base;
      else this.textUntil(child.to - this.base);
    }
    this.position = end;
  }

  private tag(start: number, end: number): void {
    const tag = tagName(this.text, start);
    if (this.codeElement) {
      if (tag.closing && tag.name === this.codeElement.name) {
        this.builder.addMasked(this.codeElement.start, start);
        this.codeElement = undefined;
      }
    } else if (!tag.closing && (isCodeElement(tag.name) || this.isNoteMark(tag.name, end))) {
      if (this.text.charCodeAt(end - 2) !== 0x2f) this.codeElement = { name: tag.name, start: end };
    } else if (tag.name === 'br') this.builder.addSpace(start, end, true);
    this.position = end;
  }

  private isNoteMark(name: string, end: number): boolean {
    return name === 'sup' && isNoteMark(this.text, end, this.builder.lastUnit);
  }

  private mask(start: number, end: number): void {
    this.builder.addMasked(start, end);
    this.position = end;
  }

  private textUntil(end: number): void {
    if (end > this.position) {
      if (!this.codeElement) addTextWithoutLinks(this.builder, this.text, this.position, end);
      this.position = end;
    }
  }
}
