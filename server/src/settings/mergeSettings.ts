import { defaultSettings, type Settings } from './settings';

/** A setting's name. */
export type SettingName = keyof Settings;

/** The settings that are the reader's own matter: a file's holds only where the reader has not chosen. */
const ownToReader: ReadonlySet<SettingName> = new Set(['language']);

/** The settings of whose entries the later one counts; of others it is the earlier one. */
const laterCounts: ReadonlySet<SettingName> = new Set(['catalogues']);

/** The names of the settings that an object states; the others keep their defaults. */
export function statedIn(value: unknown): readonly SettingName[] {
  const stated = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return stated.filter(isSettingName);
}

function isSettingName(key: string): key is SettingName {
  return Object.hasOwn(defaultSettings, key);
}

/**
 * The reader's settings with those over them that a file states. Lists are taken together, objects key by key, and what both
 * state is as the file has it. Every setting of the definition is merged so, new ones as well.
 *
 * @param stated the settings that the file states; of the others its value says nothing
 */
export function mergeSettings(reader: Settings, file: Settings, stated: readonly SettingName[]): Settings {
  const merged = stated.map((name) => [name, mergeSetting(name, reader[name], file[name])] as const);
  return Object.assign({}, reader, Object.fromEntries(merged));
}

function mergeSetting(name: SettingName, reader: unknown, file: unknown): unknown {
  if (ownToReader.has(name) && reader !== defaultSettings[name]) return reader;
  if (Array.isArray(reader) && Array.isArray(file)) {
    return laterCounts.has(name) ? [...reader, ...file] : [...file, ...reader];
  }
  return isObject(reader) && isObject(file) ? { ...reader, ...file } : file;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
