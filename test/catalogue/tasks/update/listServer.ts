import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Answers one request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on the loopback that answers as a test says, and remembers what it was asked. */
export class ListServer {
  readonly requests: IncomingMessage[] = [];
  answer: Answer = (_, response) => response.writeHead(404).end();

  private constructor(private readonly server: Server) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.requests.push(request);
      this.answer(request, response);
    });
  }

  static async start(): Promise<ListServer> {
    const server = createServer();
    const started = new ListServer(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return started;
  }

  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
    return `http://127.0.0.1:${address.port}/list`;
  }

  /** Breaks all connections off. */
  cut(): void {
    this.server.closeAllConnections();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

/** Day of the list that {@link whole} gives. */
export const listDate = 'Fri, 20 Nov 2026 00:42:06 GMT';

/** Gives the content, or the piece of it that was asked for, as a well-kept server does. */
export function whole(content: Buffer, tag = '"one"'): Answer {
  return (request, response) => {
    const headers = { etag: tag, 'last-modified': listDate, 'content-type': 'application/octet-stream' };
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? Number.NaN);
    if (Number.isNaN(start) || request.headers['if-range'] !== tag) {
      response.writeHead(200, { ...headers, 'content-length': content.length }).end(content);
    } else if (start >= content.length) {
      response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end();
    } else {
      const range = `bytes ${start}-${content.length - 1}/${content.length}`;
      response
        .writeHead(206, { ...headers, 'content-range': range, 'content-length': content.length - start })
        .end(content.subarray(start));
    }
  };
}

/** Promises the whole content, gives the first bytes of it, and falls silent until {@link ListServer.cut}. */
export function firstOf(content: Buffer, bytes: number, tag = '"one"'): Answer {
  return (_, response) => {
    response.writeHead(200, { etag: tag, 'last-modified': listDate, 'content-length': content.length });
    response.write(content.subarray(0, bytes));
  };
}
