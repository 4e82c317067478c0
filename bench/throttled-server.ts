import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

export interface ThrottledServer {
  readonly address: string;
  /** Bytes of bodies sent since the last call, by path. */
  takeBytes(): ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/**
 * Serves folders over one line of a given speed, everything compressible as Brotli.
 *
 * The speed is shaped here and not in the browser: Chromium's own throttling leaves out workers and frames,
 * which is where both sides of the comparison do their work.
 *
 * @param folders URL prefix → absolute folder
 */
export async function throttledServer(
  folders: Readonly<Record<string, string>>,
  { megabitsPerSecond }: { readonly megabitsPerSecond: number },
): Promise<ThrottledServer> {
  const line = sharedLine((megabitsPerSecond * 1e6) / 8);
  const compressed = new Map<string, Buffer>();
  let bytes = new Map<string, number>();

  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    const file = find(folders, path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    const brotli = type !== "font/woff2" && extname(file) !== ".zip";
    const body = brotli ? brotliOf(file) : readFileSync(file);
    response.writeHead(200, {
      "content-type": type,
      "content-length": body.length,
      "cache-control": "no-store",
      ...(brotli && { "content-encoding": "br" }),
    });
    bytes.set(path, (bytes.get(path) ?? 0) + body.length);
    line.send(response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeBytes() {
      const taken = bytes;
      bytes = new Map();
      return taken;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  function brotliOf(file: string): Buffer {
    const known = compressed.get(file);
    if (known) return known;
    const made = existsSync(`${file}.br`)
      ? readFileSync(`${file}.br`)
      : brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    compressed.set(file, made);
    return made;
  }
}

function find(folders: Readonly<Record<string, string>>, path: string): string | undefined {
  const prefix = Object.keys(folders).find((each) => path.startsWith(each));
  if (prefix === undefined) return undefined;
  const file = join(folders[prefix], normalize(`/${path.slice(prefix.length)}`));
  const index = join(file, "index.html");
  if (existsSync(index)) return index;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** One line shared by all responses, a piece of each in turn. */
function sharedLine(bytesPerSecond: number) {
  const pieceLength = 8192;
  const waiting: { response: ServerResponse; rest: Buffer }[] = [];
  let freeAt = 0;
  let timer: NodeJS.Timeout | undefined;

  function pump() {
    timer = undefined;
    while (waiting.length > 0 && freeAt <= performance.now()) {
      const { response, rest } = waiting.shift()!;
      const piece = rest.subarray(0, pieceLength);
      response.write(piece);
      freeAt = Math.max(freeAt, performance.now() - 5) + (piece.length / bytesPerSecond) * 1000;
      if (rest.length > pieceLength) waiting.push({ response, rest: rest.subarray(pieceLength) });
      else response.end();
    }
    if (waiting.length > 0) timer = setTimeout(pump, 1);
  }

  return {
    send(response: ServerResponse, body: Buffer) {
      waiting.push({ response, rest: body });
      timer ??= setTimeout(pump, 0);
    },
  };
}
