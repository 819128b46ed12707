/** Window size in CSS pixels. */
const viewport = { width: 1280, height: 800 };

const loadLimit = 60_000;

/**
 * A page that shows nothing but what this machine serves: every other address is refused, so that a test proves what
 * works without a network.
 *
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<import('playwright-core').Page>}
 */
export async function newOfflinePage(browser) {
  const page = await browser.newPage({ viewport });
  await page.route(
    (url) => url.protocol.startsWith('http') && !isOfThisMachine(url.hostname),
    (route) => route.abort(),
  );
  return page;
}

// VS Code for the Web serves webviews and its extension host from subdomains of localhost.
const isOfThisMachine = (name) => name === '127.0.0.1' || name === 'localhost' || name.endsWith('.localhost');

/**
 * Opens VS Code's workbench in a page.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} authority Host and port of the server.
 * @param {{ folder?: string | undefined, payload?: readonly (readonly [string, string])[] }} options
 *   `folder`: absolute path of a folder, or of a `.code-workspace` file; none opens an empty window.
 *   `payload`: what desktop VS Code takes as arguments, with files as {@link remoteUri}.
 */
export async function openWorkbench(page, authority, { folder, payload = [] }) {
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (folder === undefined) query.set('ew', 'true');
  else query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  await page.goto(`http://${authority}/?${query}`, { timeout: loadLimit });
}

/** The URI under which the workbench knows a file of the server's machine. */
export const remoteUri = (authority, path) => `vscode-remote://${authority}${encodeURI(path)}`;
