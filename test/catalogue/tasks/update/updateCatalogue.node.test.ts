import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCatalogue } from '../../../../server/src/catalogue/file/build';
import { catalogueFileName, findCatalogue } from '../../../../server/src/catalogue/questions/load.node';
import {
  type UpdateRequest,
  updateCatalogue,
} from '../../../../server/src/catalogue/tasks/update/updateCatalogue.node';
import { parseCanonical } from '../../../../server/src/designations/canonical';
import { read } from '../../read';
import { smallDataset } from '../../smallDataset';
import { jsonLines, row, wholeList } from '../isoOpenData/list';
import { firstOf, ListServer, whole } from './listServer';

const content = Buffer.from(jsonLines());
const oldBytes = buildCatalogue(smallDataset, parseCanonical);

describe('updating the catalogue', () => {
  let top: string;
  let bundled: string;
  let folder: string;
  let server: ListServer;

  beforeEach(async () => {
    top = await mkdtemp(join(tmpdir(), 'normlint-update-'));
    bundled = join(top, 'bundled');
    folder = join(top, 'data', 'normlint');
    await mkdir(bundled);
    await writeFile(join(bundled, catalogueFileName), oldBytes);
    server = await ListServer.start();
  });

  afterEach(async () => {
    await server.stop();
    await rm(top, { recursive: true });
  });

  const update = (more: Partial<UpdateRequest> = {}) =>
    updateCatalogue({ url: more.url ?? server.url, bundled, folder, today: '2026-11-25', ...more });

  /** What the update says when it fails; the catalogue in use must be what it was before. */
  async function failure(more: Partial<UpdateRequest> = {}): Promise<string> {
    const url = more.url ?? server.url;
    const before = await readFile(join(folder, catalogueFileName)).catch(() => undefined);
    let message = '';
    await assert.rejects(update(more), (error: Error) => {
      assert.equal(error.name, 'UpdateError');
      message = error.message;
      return true;
    });
    assert.deepEqual(await readFile(join(folder, catalogueFileName)).catch(() => undefined), before);
    assert.match(message, /^[^\n]+\.$/);
    return message.replaceAll(url, 'URL');
  }

  /** Breaks the connection off as soon as the first bytes have come. */
  const whenCut: Partial<UpdateRequest> = { progress: () => server.cut() };

  async function knowsNewEdition(): Promise<boolean> {
    const { catalogue } = await findCatalogue(bundled, folder);
    return catalogue.find(read('ISO 9001'))?.editions.some(({ year }) => year === '2026') ?? false;
  }

  it('takes over a whole list, which is used from then on, and leaves nothing else behind', async () => {
    server.answer = whole(content);
    const report = await update();
    assert.deepEqual(
      [report.asOf, report.taken, report.leftOut, report.faults],
      ['2026-11-20', wholeList.length - 2, 2, []],
    );
    assert.equal(await knowsNewEdition(), true);
    assert.deepEqual(await readdir(folder), [catalogueFileName]);
  });

  it('tells how far it is', async () => {
    server.answer = whole(content);
    const steps: unknown[] = [];
    await update({ progress: (progress) => steps.push(progress) });
    assert.deepEqual(steps.at(0), { step: 'download', bytes: content.length, total: content.length });
    assert.deepEqual(steps.slice(-2), [{ step: 'read' }, { step: 'build' }]);
  });

  it('goes on where a cut download stopped', async () => {
    server.answer = firstOf(content, 1000);
    assert.equal(
      await failure(whenCut),
      `The download was cut after 1000 of ${content.length} bytes; run the update again, it goes on where it stopped.`,
    );
    assert.equal(await knowsNewEdition(), false);
    server.answer = whole(content);
    await update();
    assert.equal(server.requests.at(-1)?.headers.range, 'bytes=1000-');
    assert.equal(await knowsNewEdition(), true);
  });

  it('starts over when the list has changed since it was cut', async () => {
    server.answer = firstOf(Buffer.from(jsonLines([row(1, 'ISO 1:2020', 6060)])), 50, '"old"');
    await failure(whenCut);
    server.answer = whole(content, '"new"');
    await update();
    assert.equal(server.requests.at(-1)?.headers['if-range'], '"old"');
    assert.equal(await knowsNewEdition(), true);
  });

  it('starts over when the whole list is there already', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'iso-deliverables.part'), content);
    await writeFile(
      join(folder, 'iso-deliverables.part.json'),
      JSON.stringify({ url: server.url, validator: '"one"' }),
    );
    server.answer = whole(content);
    await update();
    assert.equal(server.requests.length, 2);
    assert.equal(await knowsNewEdition(), true);
  });

  it('does not go on with what another address or a server without validators gave', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-length': content.length });
      response.write(content.subarray(0, 100));
    };
    await failure(whenCut);
    server.answer = whole(content);
    await update();
    assert.equal(server.requests.at(-1)?.headers.range, undefined);
  });

  it('names a server that does not go on where it was asked to', async () => {
    server.answer = firstOf(content, 1000);
    await failure(whenCut);
    server.answer = (_, response) => {
      response.writeHead(206, { 'content-range': `bytes 5-${content.length}/9` }).end(content);
    };
    assert.match(await failure(), /goes on at another place/);
  });

  it('gives up on a server that falls silent', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-length': content.length });
      response.write(content.subarray(0, 100));
    };
    assert.equal(
      await failure({ limits: { idle: 50 } }),
      'URL has sent nothing for 0.05 seconds; run the update again, it goes on where it stopped.',
    );
  });

  it('follows redirections, and not for ever', async () => {
    server.answer = (request, response) => {
      if (request.url === '/list') response.writeHead(302, { location: '/moved' }).end();
      else whole(content)(request, response);
    };
    await update();
    assert.equal(await knowsNewEdition(), true);
    server.answer = (_, response) => response.writeHead(302, { location: '/list' }).end();
    assert.equal(await failure(), 'URL redirects more than 5 times; check the address.');
  });

  it('reads nothing that somebody on the way could change', async () => {
    server.answer = (_, response) => response.writeHead(302, { location: 'http://lists.example/iso.jsonl' }).end();
    assert.match(await failure(), /^http:\/\/lists\.example\/iso\.jsonl is not safe from changes on the way; /);
    assert.match(await failure({ url: 'file:///etc/hosts' }), / is not safe from changes on the way; /);
    assert.match(await failure({ url: 'iso.jsonl' }), /^“URL” is no address; it must begin with https:/);
  });

  it('refuses an answer that is announced too large before it reads it', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-length': 10_000_000_000 }).flushHeaders();
    };
    assert.equal(await failure(), 'URL gives more than 400.0 MB, which no list of deliverables has.');
  });

  it('stops an answer without end at the limit', async () => {
    const chunk = Buffer.alloc(1 << 16, 'x');
    let sent = 0;
    server.answer = (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
      };
      response.writeHead(200).on('drain', more);
      more();
    };
    assert.match(await failure({ limits: { bytes: 1_000_000 } }), /^URL gives more than 1\.0 MB/);
    assert.ok(sent < 100_000_000, `The server could send ${sent} bytes.`);
    assert.equal((await readFile(join(folder, 'iso-deliverables.part'))).length, 0);
  });

  for (const [what, status, type, body, message] of [
    ['a missing file', 404, 'text/plain', 'not here', /^URL answers with HTTP 404; check the address/],
    ['an error of the server', 503, 'text/plain', '', /^URL answers with HTTP 503; /],
    ['a web page', 200, 'text/html; charset=utf-8', '<html>', /^URL gives text\/html, and no list of deliverables; /],
    [
      'a web page that is called a list',
      200,
      'application/json',
      '<html>',
      /^The address gives a web page, .* stays as it is\.$/,
    ],
    ['rows of another form', 200, 'application/json', '{"name":"x"}\n', /rows are not as in ISO’s list/],
    [
      'a list that is cut without a length',
      200,
      'application/json',
      jsonLines().slice(0, 2000),
      /rows are not as in ISO’s list/,
    ],
    ['a list of something else', 200, 'text/csv', 'a,b\n1,2\n', /has no column “id”/],
    [
      'a list without most documents',
      200,
      'application/json',
      jsonLines(wholeList.slice(0, 3)),
      /it is not whole\. The catalogue stays as it is\.$/,
    ],
  ] as const) {
    it(`leaves the catalogue in use after ${what}, and does not go on with it`, async () => {
      server.answer = whole(content);
      await update();
      server.answer = (_, response) => response.writeHead(status, { 'content-type': type, etag: '"x"' }).end(body);
      assert.match(await failure(), message);
      assert.equal(await knowsNewEdition(), true);
      server.answer = whole(content);
      await update();
      assert.equal(server.requests.at(-1)?.headers.range, undefined);
    });
  }

  it('leaves the catalogue in use when it is cancelled in the middle, and goes on with it later', async () => {
    const controller = new AbortController();
    server.answer = (_, response) => {
      response.writeHead(200, { etag: '"one"', 'content-length': content.length });
      response.write(content.subarray(0, 500));
    };
    const message = await failure({ signal: controller.signal, progress: () => controller.abort() });
    assert.equal(message, 'The update was cancelled; the next one goes on where it stopped.');
    server.answer = whole(content);
    await update();
    assert.match(server.requests.at(-1)?.headers.range ?? '', /^bytes=\d+-$/);
    assert.equal(await knowsNewEdition(), true);
  });

  it('leaves the catalogue in use when it is cancelled after the download', async () => {
    server.answer = whole(content);
    const controller = new AbortController();
    const progress: UpdateRequest['progress'] = ({ step }) => {
      if (step === 'build') controller.abort();
    };
    assert.match(await failure({ signal: controller.signal, progress }), /was cancelled; the catalogue stays/);
    assert.equal(await knowsNewEdition(), false);
  });

  it('names an address where nobody answers', async () => {
    const { url } = server;
    await server.stop();
    assert.match(await failure({ url }), /^URL cannot be read: .*ECONNREFUSED.*; try again later\.$/);
    server = await ListServer.start();
  });

  it('refuses a list that is older than the bundled catalogue', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT' }).end(content);
    };
    assert.match(await failure(), /The list is of 2026-01-01 and older than the catalogue, which is of 2026-08-19\./);
  });
});
