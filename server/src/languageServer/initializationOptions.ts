import * as v from 'valibot';
import type { InitializationOptions } from './protocol';

const definition = v.object({
  settings: v.fallback(v.optional(v.unknown()), undefined),
  catalogue: v.fallback(v.optional(v.instance(Uint8Array)), undefined),
  rulePages: v.fallback(v.optional(v.string()), undefined),
  commands: v.fallback(v.optional(v.array(v.string())), undefined),
  status: v.fallback(v.optional(v.boolean()), undefined),
  trusted: v.fallback(v.optional(v.boolean()), undefined),
  storage: v.fallback(v.optional(v.string()), undefined),
});

/** Reads what a client sent as `initializationOptions`; what is not understood is taken as not sent. */
export function readInitializationOptions(value: unknown): InitializationOptions {
  const result = v.safeParse(definition, value);
  if (!result.success) return {};
  return Object.fromEntries(Object.entries(result.output).filter(([, option]) => option !== undefined));
}
