/**
 * What Normlint's language server and its own client say to each other beyond the Language Server Protocol. The one
 * file that both sides import. Any other client works without it.
 */

/** The `initializationOptions` that the server understands. Everything is optional. */
export interface InitializationOptions {
  /** The settings, for clients that cannot answer `workspace/configuration`: the content of the section `normlint`. */
  readonly settings?: unknown;
  /** The content of the catalogue's file, where the server cannot read files (a browser worker). */
  readonly catalogue?: Uint8Array;
  /** Address of the folder with the rules' pages; with it the codes of diagnostics are links. */
  readonly rulePages?: string;
  /** Commands that the client can execute; code actions that need another one are not offered. */
  readonly commands?: readonly string[];
  /** Whether the client wants to hear {@link StatusParams}. */
  readonly status?: boolean;
  /** Whether the user trusts the workspace; without trust its settings cannot name files outside it. Trusted when absent. */
  readonly trusted?: boolean;
  /** Folder, as a path, in which updated catalogues are kept; a folder of the user's own when absent. */
  readonly storage?: string;
}

/** Notification from the client to the server: the user trusts the workspace from now on. */
export const trustedMethod = 'normlint/trusted';

/** The section of the settings. */
export const settingsSection = 'normlint';

/** Commands of the client that code actions refer to. */
export const clientCommands = {
  /** Arguments: the rule's id. */
  explainRule: 'normlint.explainRule',
  /** Arguments: the document's URI, the canonical designation. */
  ignoreDesignation: 'normlint.ignoreDesignation',
} as const;

/** Commands of the server, for `workspace/executeCommand`. Those that it can execute are in its capabilities. */
export const serverCommands = {
  /** No arguments; {@link CatalogueInformation}. */
  describeCatalogue: 'normlint.server.describeCatalogue',
  /** No arguments; {@link TaskAnswer}. The catalogue is in use afterwards. */
  updateCatalogue: 'normlint.server.updateCatalogue',
  /** Arguments: {@link TaskArgument}; {@link TaskAnswer}. */
  importStandards: 'normlint.server.importStandards',
  /** Arguments: {@link TaskArgument}; {@link TaskAnswer}. */
  buildCatalogue: 'normlint.server.buildCatalogue',
} as const;

/** Files that a command reads and the one that it writes, as URIs of files that the server can reach. */
export interface TaskArgument {
  readonly sources: readonly string[];
  readonly output: string;
}

/** What a command came to. That it failed is an error with one sentence for people. */
export interface TaskAnswer {
  /** One sentence for people. */
  readonly message: string;
  /** Sentences for people, with places: what was left out or is wrong. */
  readonly details: readonly string[];
  /** Whether there is a new file. */
  readonly isWritten: boolean;
}

/** What the catalogue in use holds, for people. */
export interface CatalogueInformation {
  readonly markdown: string;
}

/** Notification from the server to the client, after each time a document was linted: {@link StatusParams}. */
export const statusMethod = 'normlint/status';

/** How linting a document went. */
export interface StatusParams {
  readonly uri: string;
  /** Time that the engine took, in milliseconds; pauses for other work are not counted. */
  readonly milliseconds: number;
  /** Number of findings. */
  readonly findings: number;
  /** Whether the document's settings switch Normlint off. */
  readonly disabled: boolean;
  /** Day of the catalogue's newest source, ISO 8601; absent without a catalogue. */
  readonly catalogueAsOf?: string;
  /** Sentences for people: what keeps Normlint from doing all it can. */
  readonly problems: readonly string[];
}
