import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { type CatalogueInfo, describeCatalogue } from '../../../catalogue/file/describe';
import { CatalogueError } from '../../../catalogue/model/error';
import { findCatalogue } from '../../../catalogue/questions/load.node';
import type { Environment } from '../../environment';
import { type ExitCode, exitCode } from '../../exitCode';

const exitCodes = `
Exit codes:
  0  the catalogue is whole
  2  wrong arguments
  3  the catalogue is missing, damaged or no catalogue`;

/** Adds `normlint catalogue info`. */
export function addInfoCommand(parent: Command, environment: Environment, finish: (code: ExitCode) => void): void {
  parent
    .command('info')
    .summary('show what the catalogue knows, and as of when')
    .description(
      'Shows what a catalogue knows of each series, its dates and sources, its file, version, checksum and size.',
    )
    .argument('[file]', 'a catalogue file; without one, the catalogue in use')
    .addOption(new Option('-f, --format <name>', 'format of the answer').choices(['text', 'json']).default('text'))
    .addHelpText('after', exitCodes)
    .showHelpAfterError('Show help with: normlint catalogue info --help')
    .action(async (file: string | undefined, { format }: { format: string }) => {
      finish(await runInfo(file, format, environment));
    });
}

async function runInfo(
  file: string | undefined,
  format: string,
  { stdout, stderr, catalogues }: Environment,
): Promise<ExitCode> {
  try {
    const path = file ?? (await findInUse(catalogues, (remark) => stderr.write(`normlint: ${remark}\n`)));
    const info = describeCatalogue(await readFile(path));
    await stdout.write(
      format === 'json' ? `${JSON.stringify({ file: path, ...info }, undefined, 2)}\n` : infoText(path, info),
    );
    return exitCode.clean;
  } catch (error) {
    const reason =
      error instanceof CatalogueError
        ? error.message
        : `it cannot be read: ${error instanceof Error ? error.message : error}`;
    await stderr.write(`normlint: ${file === undefined ? '' : `${file}: `}${reason}\n`);
    return exitCode.failure;
  }
}

async function findInUse(
  { bundled, updated }: Environment['catalogues'],
  say: (remark: string) => Promise<void>,
): Promise<string> {
  const { path, remark } = await findCatalogue(bundled, updated);
  if (remark !== undefined) await say(remark);
  return path;
}

/** The catalogue in words, for people. */
export function infoText(path: string, info: CatalogueInfo): string {
  const { standards, agencies, committees, series } = info;
  const rows = series.map((each) => [
    each.series,
    String(each.standards),
    `${each.complete ? 'complete' : 'in part'}${each.drafts ? ', with drafts' : ''}`,
    each.asOf,
    each.source,
  ]);
  const table = columns([['series', 'standards', 'known', 'as of', 'source'], ...rows]);
  return [
    `Catalogue of ${info.asOf}: ${standards} standards, ${agencies} agencies, ${committees} committees`,
    `${path}`,
    `format version ${info.formatVersion}, checksum ${info.checksum}, ${(info.bytes / 1e6).toFixed(1)} MB`,
    '',
    ...table,
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
