import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";

export interface Started {
  readonly child: ChildProcess;
  /** The exit code. */
  readonly ends: Promise<number | null>;
  readonly output: () => string;
  /** Waits until a text was printed. */
  readonly says: (text: string) => Promise<void>;
}

/** What `npm start` runs, in a copy of the repository or in this one. */
export function start(port: number | string, folder = "."): Started {
  const child = spawn(process.execPath, ["setup.js", "apps/cli/src/main.ts", "serve", "courses"], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
      for (const look of waiting) look();
    });
  }
  const ends = new Promise<number | null>((done) => child.on("close", done));
  return {
    child,
    ends,
    output: () => text,
    says: (wanted) =>
      new Promise((found, fail) => {
        const look = (): void => {
          if (text.includes(wanted)) found();
        };
        waiting.add(look);
        void ends.then(() => fail(new Error(`it ended before it said "${wanted}": ${text}`)));
        look();
      }),
  };
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}
