import type { ListReporter } from './listReporter';

/** One JSON array with an object per file; docs/json.md describes every field. */
export function jsonListReporter(): ListReporter {
  let separator = '';
  return {
    begin: () => '[',
    *file({ file, mentions }) {
      yield `${separator}\n  { "file": ${JSON.stringify(file)}, "mentions": [`;
      separator = ',';
      let comma = '';
      for (const mention of mentions) {
        yield `${comma}\n    ${JSON.stringify(mention)}`;
        comma = ',';
      }
      yield comma === '' ? '] }' : '\n  ] }';
    },
    end: () => '\n]\n',
    summary: () => '',
  };
}
