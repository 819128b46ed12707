import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { decodeText } from '../text/decode';
import type { RuleDescription } from './definition';
import type { SettingName } from './mergeSettings';
import { readSettings } from './readSettings';
import { defaultSettings, type Settings } from './settings';

/** Names of a settings file; where a folder has both, the first wins. */
export const settingsFileNames = ['.normlint.json', '.normlint.jsonc'] as const;

/**
 * Settings and, in sentences for people, what keeps them from being used. With problems the settings are the defaults.
 * The paths of catalogues are absolute.
 */
export interface LoadedSettings {
  /** Absolute path of the settings file; absent when there is none and the defaults hold. */
  readonly file?: string;
  readonly settings: Settings;
  /** The settings that the file states; the others are the defaults. */
  readonly stated: readonly SettingName[];
  /** `path:line:column: what is wrong`, line and column from 1, columns in UTF-16 units. */
  readonly problems: readonly string[];
}

/** Finds and reads settings files; every folder and every file is read once. */
export class SettingsFiles {
  private readonly byFolder = new Map<string, Promise<LoadedSettings>>();

  /** @param rules the rules that a settings file may name */
  constructor(private readonly rules: readonly RuleDescription[]) {}

  /** The settings of a document: those of the nearest settings file in its folder or a folder above it. */
  forDocument(path: string): Promise<LoadedSettings> {
    return this.forFolder(dirname(resolve(path)));
  }

  /** The settings of one file that is named, wherever it stands. That it cannot be read is a problem as well. */
  async load(path: string): Promise<LoadedSettings> {
    const file = resolve(path);
    return (await this.tryLoad(file)) ?? unusable(file, 'there is no such settings file');
  }

  private forFolder(folder: string): Promise<LoadedSettings> {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const found = this.search(folder);
    this.byFolder.set(folder, found);
    return found;
  }

  private async search(folder: string): Promise<LoadedSettings> {
    for (const name of settingsFileNames) {
      const loaded = await this.tryLoad(join(folder, name));
      if (loaded !== undefined) return loaded;
    }
    const parent = dirname(folder);
    return parent === folder ? { settings: defaultSettings, stated: [], problems: [] } : this.forFolder(parent);
  }

  /** Undefined when there is no such file. */
  private async tryLoad(file: string): Promise<LoadedSettings | undefined> {
    try {
      const decoded = decodeText(await readFile(file), false);
      return 'problem' in decoded ? unusable(file, decoded.problem) : this.read(file, decoded.text);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      return unusable(file, `the settings file cannot be read (${code ?? error})`);
    }
  }

  private read(file: string, text: string): LoadedSettings {
    const { settings, stated, problems } = readSettings(text, this.rules);
    const document = TextDocument.create('', 'jsonc', 0, text);
    const described = problems.map((problem) => {
      const { line, character } = document.positionAt(problem.start);
      return `${file}:${line + 1}:${character + 1}: ${problem.message}`;
    });
    const catalogues = settings.catalogues.map((path) => resolve(dirname(file), path));
    return { file, settings: { ...settings, catalogues }, stated, problems: described };
  }
}

function unusable(file: string, problem: string): LoadedSettings {
  return { file, settings: defaultSettings, stated: [], problems: [`${file}: ${problem}`] };
}
