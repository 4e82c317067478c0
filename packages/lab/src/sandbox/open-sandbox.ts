/** A frame that has not opened by then will not. */
const patienceMs = 30_000;

export interface SandboxOptions<Message = unknown> {
  /** The address of `sandbox.html`, or of the same with a worker in it; see with-worker.ts. */
  readonly frameUrl: string;
  /** The text of a classic worker script; absent when the frame's file carries it. */
  readonly workerScript?: string;
  /** A frame that an early script of the page has begun to use; a new one when absent. */
  readonly standing?: StandingFrame<Message> | null;
  /** Where the frame is hung; the end of the body when absent. */
  readonly document?: Document;
}

/** A sandboxed frame in the page's HTML, which starts by itself. */
export interface StandingFrame<Message = unknown> {
  readonly frame: HTMLIFrameElement;
  /** The worker that counts: the first one, or a later one when an early script of the page has asked for that. */
  readonly generation: Promise<number>;
  /** What the frame has said so far. */
  readonly messages: readonly FrameMessage<Message>[];
}

/** What the frame says to its page; see sandbox.html. */
export type FrameMessage<Message> =
  | { readonly gradus: "open"; readonly generation?: undefined }
  | { readonly gradus: "message"; readonly generation: number; readonly data: Message }
  | { readonly gradus: "failed"; readonly generation: number; readonly message: string };

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
 * const sandbox = openSandbox<RuntimeCommand, RuntimeEvent>({ frameUrl: siteUrl("lab-sandbox.html") });
 * sandbox.onMessage((event) => console.log(event.type));
 * ```
 */
export function openSandbox<Command = unknown, Message = unknown>({
  frameUrl,
  workerScript,
  standing = null,
  document: page = document,
}: SandboxOptions<Message>): Sandbox<Command, Message> {
  const listeners = new Set<(message: Message) => void>();
  const failures = new Set<(message: string) => void>();
  const frame = standing?.frame ?? hangFrame(page, frameUrl);
  const view = page.defaultView as Window;
  let generation = 1;
  let started = false;
  const timer = setTimeout(
    () => fail("The frame in which code runs could not be loaded. Reload the page."),
    patienceMs,
  );
  let early: Command[] = [];
  /** What a standing frame says before it is known which of its workers counts. */
  let undecided = standing === null ? null : [...standing.messages];
  /** What came before anybody listened. */
  const unheard: Message[] = [];
  let failure: string | null = null;

  // The frame's origin is opaque, so a message to it can only be addressed to "*"; it goes to this one window.
  const tell = (message: object): void => frame.contentWindow?.postMessage(message, "*");
  const fail = (message: string): void => {
    failure = message;
    failures.forEach((callback) => callback(message));
  };

  function begun(): void {
    started = true;
    for (const data of early.splice(0)) tell({ gradus: "post", generation, data });
  }

  function receive({ source, data }: MessageEvent<FrameMessage<Message>>): void {
    if (source !== frame.contentWindow || typeof data !== "object" || data === null) return;
    if (undecided === null) hear(data);
    else undecided.push(data);
  }

  async function takeOver({ generation: first }: StandingFrame<Message>): Promise<void> {
    const known = await first;
    // Who has stopped it before it was known which worker counts, stops that one.
    if (generation > 1) tell({ gradus: "renew", generation: (generation += known - 1) });
    else generation = known;
    const said = undecided ?? [];
    undecided = null;
    said.forEach(hear);
    begun();
  }

  function hear(data: FrameMessage<Message>): void {
    if (data.gradus === "open") {
      clearTimeout(timer);
      if (standing !== null) return;
      tell({ gradus: "start", script: workerScript, generation: 1 });
      begun();
    } else if (data.generation !== generation) return;
    else if (data.gradus === "message") {
      if (listeners.size === 0) unheard.push(data.data);
      else listeners.forEach((callback) => callback(data.data));
    } else if (data.gradus === "failed") fail(data.message);
  }

  view.addEventListener("message", receive);
  if (standing !== null) void takeOver(standing);

  return {
    post(command) {
      if (started) tell({ gradus: "post", generation, data: command });
      else early.push(command);
    },
    onMessage(callback) {
      for (const message of unheard.splice(0)) callback(message);
      return subscribe(listeners, callback);
    },
    onFailure(callback) {
      if (failure !== null) callback(failure);
      return subscribe(failures, callback);
    },
    terminate() {
      early = [];
      unheard.length = 0;
      generation += 1;
      if (started) tell({ gradus: "renew", generation });
    },
    close() {
      clearTimeout(timer);
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

function subscribe<Callback>(callbacks: Set<Callback>, callback: Callback): () => void {
  callbacks.add(callback);
  return () => void callbacks.delete(callback);
}
