import type { Metafile } from 'esbuild';

/** See thirdPartyNotices.mjs. */
export const noticesFileName: string;
export function packagesInBundles(metafiles: readonly Metafile[], base?: string): readonly string[];
export function thirdPartyNotices(folders: readonly string[], added?: string): string;
