import type { BuildOptions } from 'esbuild';

/** See bundles.mjs. */
export function bundles(options: {
  folder: string;
  production?: boolean;
}): Record<'client' | 'server' | 'commandLine' | 'browserClient' | 'browserServer', BuildOptions>;
