import { format } from 'node:util';

/** How a run ended when it did not end as the suite itself said. */
export const ExitCode = {
  /** What surrounds the suite failed: server, browser, arguments. */
  surroundings: 2,
  /** The suite said that it passed, but its extension host has crashed. */
  extensionHost: 70,
  /** No end within the limit. */
  timeout: 124,
};

/** Begins each line of the suite's report (`test/vscode/suite.ts`), to tell it from the workbench's own messages. */
const reportMark = '[suite] ';

/**
 * Listens to the suite that runs behind a page, and prints its report. Call it before the page is opened.
 *
 * The workbench's own messages are kept back and printed only when the run fails, or at once where the environment
 * variable `NORMLINT_VSCODE_LOG` is `all`.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} limit Milliseconds until the run is given up.
 * @returns {Promise<{ finished: Promise<number> }>} `finished`: the suite's exit code, or one of {@link ExitCode}.
 */
export async function listenToSuite(page, limit) {
  const showAll = process.env.NORMLINT_VSCODE_LOG === 'all';
  const keptBack = [];
  await page.exposeFunction('codeAutomationLog', (_type, values) => {
    const text = format(...values);
    if (text.startsWith(reportMark)) console.log(text.slice(reportMark.length));
    else if (showAll) console.log(text);
    else keptBack.push(text);
  });

  let end;
  const ended = new Promise((resolve) => {
    end = resolve;
  });
  await page.exposeFunction('codeAutomationExit', (code) => end(code ?? 1));
  page.once('crash', () => {
    console.error('The page with the workbench has crashed.');
    end(ExitCode.surroundings);
  });
  const timer = setTimeout(() => {
    console.error(`The suite did not end within ${limit / 1000} s.`);
    end(ExitCode.timeout);
  }, limit);

  const finished = ended.then((code) => {
    clearTimeout(timer);
    if (code !== 0 && keptBack.length > 0) {
      console.error('What else the workbench said:');
      for (const text of keptBack) console.error(text);
    }
    return code;
  });
  return { finished };
}
