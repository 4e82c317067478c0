export interface SandboxOptions {
  /** The address of `sandbox.html`. */
  readonly frameUrl: string;
  /** The text of a classic worker script, or the promise of it: the frame is fetched at the same time. */
  readonly workerScript: string | Promise<string>;
  /**
   * A sandboxed frame that stands in the page's HTML, to which an early script of the page sends `prepare` with the
   * worker's text; a new frame when absent.
   */
  readonly frame?: HTMLIFrameElement | null;
  /** Where the frame is hung; the end of the body when absent. */
  readonly document?: Document;
}

/** A worker in a sandboxed frame, as its page sees it. */
export interface Sandbox<Command = unknown, Message = unknown> {
  /** Sends a message to the worker. What is sent before it has started is kept until then. */
  readonly post: (command: Command) => void;
  /** @returns a function that ends the subscription */
  readonly onMessage: (callback: (message: Message) => void) => () => void;
  /** Called when the worker could not start, which is ours, or when code in it threw outside of everything, in a timer. */
  readonly onFailure: (callback: (message: string) => void) => () => void;
  /**
   * Ends the worker at once, whatever it is doing. What is posted afterwards reaches a fresh one, which stands ready:
   * nothing that the ended worker still sent is delivered any more.
   */
  readonly terminate: () => void;
  /** Takes the frame away. */
  readonly close: () => void;
}

/**
 * Opens a worker that can reach neither the page, nor its storage, nor the network.
 *
 * The frame has `sandbox="allow-scripts"`: an origin of its own, and a content policy that its file carries
 * (`connect-src` alone would still let `importScripts` and `import()` through). The worker is started from a blob,
 * because a module worker cannot start in such a frame.
 *
 * @example
 * ```ts static
 * const sandbox = openSandbox<RuntimeCommand, RuntimeEvent>({
 *   frameUrl: siteUrl("sandbox.html"),
 *   workerScript: fetch(siteUrl("lab-worker.js")).then((response) => response.text()),
 * });
 * ```
 */
export function openSandbox<Command = unknown, Message = unknown>({
  frameUrl,
  workerScript,
  frame: standing = null,
  document: page = document,
}: SandboxOptions): Sandbox<Command, Message> {
  const listeners = new Set<(message: Message) => void>();
  const failures = new Set<(message: string) => void>();
  const frame = standing ?? hangFrame(page, frameUrl);
  const view = page.defaultView as Window;
  let generation = 1;
  let started = false;
  let closed = false;
  let early: Command[] = [];

  // The frame's origin is opaque, so a message to it can only be addressed to "*"; it goes to this one window.
  const tell = (message: object): void => frame.contentWindow?.postMessage(message, "*");
  const fail = (message: string): void => failures.forEach((callback) => callback(message));

  async function start(): Promise<void> {
    try {
      const script = await workerScript;
      if (!closed && !started) begin(script);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  }

  /** @param script null when the frame has it already */
  function begin(script: string | null): void {
    started = true;
    tell({ gradus: "start", script, generation });
    for (const data of early.splice(0)) tell({ gradus: "post", generation, data });
  }

  function receive({ source, data }: MessageEvent<FrameMessage<Message>>): void {
    if (source !== frame.contentWindow || typeof data !== "object" || data === null) return;
    if (data.gradus === "open") {
      if (standing === null) void start();
    } else if (data.gradus === "prepared") {
      if (!started) begin(null);
    } else if (data.generation !== generation) return;
    else if (data.gradus === "message") listeners.forEach((callback) => callback(data.data));
    else if (data.gradus === "failed") fail(data.message);
  }

  view.addEventListener("message", receive);
  if (standing !== null) {
    // A frame that is prepared already says so again; one that is not does not hear this, and says so later.
    tell({ gradus: "hello" });
    Promise.resolve(workerScript).catch((error: unknown) =>
      fail(error instanceof Error ? error.message : String(error)),
    );
  }

  return {
    post(command) {
      if (started) tell({ gradus: "post", generation, data: command });
      else early.push(command);
    },
    onMessage: (callback) => subscribe(listeners, callback),
    onFailure: (callback) => subscribe(failures, callback),
    terminate() {
      early = [];
      generation += 1;
      if (started) tell({ gradus: "renew", generation });
    },
    close() {
      closed = true;
      view.removeEventListener("message", receive);
      frame.remove();
    },
  };
}

function hangFrame(page: Document, frameUrl: string): HTMLIFrameElement {
  // The linter sees no attribute in JSX; it is set below, before the frame has an address.
  // oxlint-disable-next-line react/iframe-missing-sandbox
  const frame = page.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.setAttribute("aria-hidden", "true");
  frame.title = "Sandbox";
  frame.tabIndex = -1;
  frame.hidden = true;
  frame.src = frameUrl;
  page.body.append(frame);
  return frame;
}

type FrameMessage<Message> =
  | { readonly gradus: "open" | "prepared"; readonly generation?: undefined }
  | { readonly gradus: "message"; readonly generation: number; readonly data: Message }
  | { readonly gradus: "failed"; readonly generation: number; readonly message: string };

function subscribe<Callback>(callbacks: Set<Callback>, callback: Callback): () => void {
  callbacks.add(callback);
  return () => void callbacks.delete(callback);
}
