import type { Completion, EditorProblem, Hover } from "./editor-types.ts";
import type { LanguageAnswer, LanguageQuestion } from "./language-protocol.ts";

/** A question without its number, which the client gives. */
type Asked<Q> = Q extends unknown ? Omit<Q, "id"> : never;

/** Types, completion and hover for TypeScript that uses `@gradus/math`. */
export interface LanguageClient {
  readonly check: (path: string, text: string) => Promise<readonly EditorProblem[]>;
  readonly complete: (
    path: string,
    text: string,
    offset: number,
  ) => Promise<{ readonly from: number; readonly options: readonly Completion[] } | null>;
  readonly hover: (path: string, text: string, offset: number) => Promise<Hover | null>;
}

let shared: LanguageClient | null = null;

/**
 * The page's language worker, started at the first call. It is ready after about a second; answers come in 20 to
 * 50 ms from then on.
 */
export function languageClient(): LanguageClient {
  shared ??= startClient();
  return shared;
}

function startClient(): LanguageClient {
  const worker = new Worker(new URL("./language-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, (answer: LanguageAnswer) => void>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<LanguageAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };

  function ask(question: Asked<LanguageQuestion>): Promise<LanguageAnswer> {
    const id = ++last;
    worker.postMessage({ ...question, id });
    return new Promise((resolve) => waiting.set(id, resolve));
  }

  return {
    async check(path, text) {
      const answer = await ask({ ask: "check", path, text });
      return "problems" in answer ? answer.problems : [];
    },
    async complete(path, text, offset) {
      const answer = await ask({ ask: "complete", path, text, offset });
      return "completion" in answer ? answer.completion : null;
    },
    async hover(path, text, offset) {
      const answer = await ask({ ask: "hover", path, text, offset });
      return "hover" in answer ? answer.hover : null;
    },
  };
}
