import { sandboxScript } from "@gradus/grading";
import type { WordedExercise } from "@gradus/grading";
import { openSandbox } from "@gradus/lab";
import { siteUrl } from "../site/site-url.ts";
import type { FromJudge, LoadProblem, ToJudge } from "./judge-protocol.ts";

export interface JudgeRequest {
  readonly source: string;
  /** In the order in which their verdicts are wanted. */
  readonly only: readonly string[];
  readonly onExercise: (exercise: WordedExercise) => void;
}

export interface JudgeClient {
  /**
   * Runs the checks. A request that comes while another one runs waits; of several that wait only the newest is
   * run, and the others end with `"replaced"`.
   */
  run(request: JudgeRequest): Promise<LoadProblem | "replaced" | null>;
  /** Ends what runs, which gives `"replaced"`. */
  stop(): void;
  close(): void;
}

type Outcome = LoadProblem | "replaced" | null;
type Waiting = JudgeRequest & { readonly resolve: (outcome: Outcome) => void };

/** Beyond every limit of the judge itself: then the judge hangs, for example on text that it cannot parse in time. */
const JUDGE_LIMIT_MS = 90_000;

/** How long checks of code that has changed since may still run before they are ended. */
const GRACE_MS = 1200;

/** Opens the judge's worker and the sandboxed frame, and carries messages between them. */
export function openJudge(assignmentId: string): JudgeClient {
  const sandbox = openSandbox<string, string>({ frameUrl: siteUrl("sandbox.html"), workerScript: sandboxScript() });
  let worker = startWorker();
  let box = 0;
  let used = false;
  let lastId = 0;
  let running: (Waiting & { readonly id: number; readonly timer: ReturnType<typeof setTimeout> }) | null = null;
  let next: Waiting | null = null;

  sandbox.onMessage((text) => tell({ kind: "from-box", box, text }));
  sandbox.onFailure((message) => tell({ kind: "box-failed", box, message }));

  function startWorker(): Worker {
    const fresh = new Worker(new URL("./judge-worker.ts", import.meta.url), { type: "module" });
    fresh.onmessage = ({ data }: MessageEvent<FromJudge>) => hear(data);
    fresh.onerror = () => finish(harness("The checks could not be loaded."));
    return fresh;
  }

  function tell(message: ToJudge): void {
    worker.postMessage(message);
  }

  function hear(message: FromJudge): void {
    switch (message.kind) {
      case "open-box":
        box = message.box;
        if (used) sandbox.terminate();
        used = false;
        return;
      case "to-box":
        if (message.box !== box) return;
        used = true;
        return sandbox.post(message.text);
      case "end-box":
        if (message.box !== box || !used) return;
        used = false;
        return sandbox.terminate();
      case "exercise":
        if (message.id === running?.id) running.onExercise(message.exercise);
        return;
      case "done":
        if (message.id === running?.id) finish(message.problem);
    }
  }

  function finish(outcome: Outcome): void {
    const ended = running;
    running = null;
    if (ended !== null) clearTimeout(ended.timer);
    ended?.resolve(outcome);
    const waiting = next;
    next = null;
    if (waiting !== null) start(waiting);
  }

  function start(request: Waiting): void {
    const id = ++lastId;
    const timer = setTimeout(() => {
      restart();
      finish(harness("The checks did not come to an end."));
    }, JUDGE_LIMIT_MS);
    running = { ...request, id, timer };
    tell({ kind: "grade", id, assignmentId, source: request.source, only: request.only });
  }

  function restart(): void {
    worker.terminate();
    sandbox.terminate();
    used = false;
    worker = startWorker();
  }

  return {
    run(request) {
      return new Promise((resolve) => {
        next?.resolve("replaced");
        next = null;
        if (running === null) return start({ ...request, resolve });
        next = { ...request, resolve };
        const { id, source } = running;
        if (source === request.source) return;
        // What runs is about code that is no more. It may end in a moment; a loop would keep everyone waiting.
        setTimeout(() => {
          if (running?.id !== id) return;
          restart();
          finish("replaced");
        }, GRACE_MS);
      });
    },
    stop() {
      next?.resolve("replaced");
      next = null;
      if (running === null) return;
      restart();
      finish("replaced");
    },
    close() {
      worker.terminate();
      sandbox.close();
    },
  };
}

function harness(message: string): LoadProblem {
  return { message, line: null, column: null, harness: true };
}
