import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Catalogue } from '../catalogue/model/catalogue';
import type { Language } from '../language/bilingual';
import type { LintResult, TextKind } from '../linter';
import { textFormats, textKindOf } from '../text/reading';
import type { EditorSettings } from './editorSettings';

/**
 * Longest document that is linted while it is edited, in UTF-16 units. At this length one pass takes seconds, and no
 * report that people write comes near it. Longer documents get one finding that says so, never a silent part of a check.
 */
export const longestDocument = 8_000_000;

/** One version of a document and what the linter found in it. Everything that the server shows is read from here. */
export interface Linted {
  /** Another one for every time that a document is linted. */
  readonly id: number;
  readonly uri: string;
  readonly version: number;
  readonly result: LintResult;
  readonly settings: EditorSettings;
  /** In which the messages are, and everything that is said of the document is to be. */
  readonly language: Language;
  /** With the workspace catalogues that the settings name. */
  readonly catalogue: Catalogue | undefined;
  /** Sentences for people: what of the workspace catalogues could not be used. */
  readonly catalogueProblems: readonly string[];
  /** Time that the engine took, in milliseconds. */
  readonly milliseconds: number;
  /** What kept the document from being linted: it is too long, or the engine failed. */
  readonly obstacle?: Obstacle;
}

/** Why a document was not linted. */
export interface Obstacle {
  readonly kind: 'too-long' | 'failed';
  /** One sentence for people. */
  readonly message: string;
  /** For the log: where it failed. */
  readonly detail?: string;
}

/** How a document's text is to be read: by its language, or by the end of its name where that says more. */
export function textKind({ languageId, uri }: TextDocument): TextKind {
  const byLanguage = textFormats.find(({ languages }) => languages.includes(languageId))?.kind ?? 'plaintext';
  return byLanguage === 'plaintext' ? textKindOf(uri) : byLanguage;
}
