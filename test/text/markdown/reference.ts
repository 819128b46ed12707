import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { unreadBlocks } from '../../../server/src/text/reading';
import { fold } from '../../../server/src/text/typography';

/** What a sign of a Markdown source is. */
export enum Sign {
  /** Code, a target, a tag: nothing to read. */
  Markup = 0,
  Text = 1,
  /** Both readings are right, or only ours knows: HTML blocks, alternative texts. */
  Open = 2,
}

/**
 * What only we take for no text, on purpose: addresses that are the text of a link, names behind `@`, marks of notes,
 * templates, formulas, tags of JSX, elements of code, front matter; and white space that a reference stands for.
 */
const hidden = [
  /@[\w./-]+|[\w+.-]*@[\w.-]+/g,
  /\b\w+:\/\/[^\s<]+|\bwww\.\S+/g,
  /<sup>[^<]{1,8}<\/sup>/g,
  /&[\w#]+;/g,
  /\{[^}]*\}/g,
  /\$[^$]+\$/g,
  /\\[([][^\n]*/g,
  /<[\w.]+>/g,
  /<(code|kbd|samp|tt|pre)\b[^>]*>[\s\S]*?<\/\1>/g,
  /^---\n[\s\S]*?\n---\n/g,
  /\[[\d, -]+\]/g,
  /\[\^[^\]]+\]/g,
];

/** Addresses in the text end where a bracket stands or Han characters begin. */
const addressInText = /(?<!\]\(|<|"|: )\bhttps?:\/\/\S+/g;

/** What each UTF-16 unit of the source is for micromark, the reference parser. */
export function referenceSigns(source: string): Uint8Array {
  const signs = new Uint8Array(source.length);
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === 'text') signs.fill(Sign.Text, start, end);
    else if (node.type === 'image' || node.type === 'imageReference') signs.fill(Sign.Open, start, end);
    else if (node.type === 'html' && isBlock(source, start)) signs.fill(Sign.Open, start, end);
    if ('children' in node && !isAddress(node, source)) for (const child of node.children) visit(child);
  };
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  visit(tree);
  for (const pattern of hidden) open(signs, source, pattern, (sign) => sign === Sign.Text);
  open(signs, source, addressInText, () => true);
  return signs;
}

function open(signs: Uint8Array, source: string, pattern: RegExp, where: (sign: number | undefined) => boolean): void {
  for (const { index, 0: text } of source.matchAll(pattern)) {
    for (let at = index; at < index + text.length; at++) if (where(signs[at])) signs[at] = Sign.Open;
  }
}

function isBlock(source: string, start: number): boolean {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return /^[\s>*+\-\d.)]*$/.test(before);
}

/** A link whose text is its target: an address in the text. */
function isAddress(node: Nodes, source: string): boolean {
  if (node.type !== 'link') return false;
  const start = node.position?.start.offset ?? 0;
  return source.charAt(start) !== '[';
}

/** What each UTF-16 unit of the source is in our own reading. */
export function ownSigns(source: string): Uint8Array {
  const signs = new Uint8Array(source.length);
  for (const unread of unreadBlocks(source, 'markdown', {})) {
    if (!unread) continue;
    const { start, prose } = unread.read().block;
    for (let offset = 0; offset < prose.text.length; offset++) {
      const sign = prose.text.charCodeAt(offset);
      if (sign === 0x20 || sign === 0xfffc) continue;
      const span = prose.toSource(offset, offset + 1);
      signs.fill(Sign.Text, start + span.start, start + span.end);
    }
  }
  return signs;
}

/** The places, with what stands around them, where the two read a letter or digit in a different way. */
export function differences(source: string): string[] {
  const expected = referenceSigns(source);
  const actual = ownSigns(source);
  const found: string[] = [];
  let last = -2;
  for (let index = 0; index < source.length; index++) {
    const isWord = /[\p{L}\p{N}]/u.test(String.fromCharCode(fold(source.charCodeAt(index))));
    if (!isWord || expected[index] === Sign.Open || expected[index] === actual[index]) continue;
    if (index > last + 1) {
      const around = source.slice(Math.max(0, index - 20), index + 30);
      found.push(`${index}: ${actual[index] === Sign.Text ? 'read' : 'not read'} in ${JSON.stringify(around)}`);
    }
    last = index;
  }
  return found;
}
