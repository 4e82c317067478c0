import type { CellResult, FrameMessage, RuntimeEvent } from "@gradus/lab";
import { ranIn } from "./cell-status.ts";

/** What the head's script has begun by the time the page's own code takes the lab over. */
export interface BegunLab {
  /** The frame's first worker, or its second: the first has run the published cells, the second nothing yet. */
  readonly generation: Promise<1 | 2>;
  /** What the frame has said. */
  readonly messages: readonly FrameMessage<RuntimeEvent>[];
  /** How long each cell ran, by id and in words, when what it showed is what stands in the page. */
  readonly ran: Readonly<Record<string, string>>;
  /** The script listens no more. */
  readonly take: () => void;
}

declare global {
  interface Window {
    readonly gradusLab?: BegunLab;
  }
}

/** What a cell showed, as one number: the page carries it for each cell, as it was when the course was compiled. */
export function outcomeHash({ outputs, logs }: Pick<CellResult, "outputs" | "logs">): number {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify([outputs, logs]))
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}

/**
 * Stands in the head of a lab's page, as text: so it uses nothing from outside of itself but what it is given.
 *
 * The page's frame carries the worker and, as its name, the published cells: the lab runs while the page is still
 * being laid out. When the reader has saved work of this lab, that run is ended and a fresh worker waits for the page.
 * A cell whose computed result is what stands in the page already is marked as done; every other one waits for the
 * page's own code to show it.
 */
function beginLab(hashOf: typeof outcomeHash, inWords: typeof ranIn): void {
  const { work = "" } = document.documentElement.dataset;
  const messages: FrameMessage<RuntimeEvent>[] = [];
  const ran: Record<string, string> = {};
  let taken = false;
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const frame = (): Window | null | undefined =>
    document.querySelector<HTMLIFrameElement>("iframe[data-sandbox]")?.contentWindow;
  const saved = new Promise<number>((resolve) => {
    const opening = indexedDB.open("gradus");
    // There is no store yet, so nothing is saved; and none is made here.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const reading = opening.result.transaction("work");
      let count = 0;
      for (const beginning of work.split(" ")) {
        const counting = reading.objectStore("work").count(IDBKeyRange.bound(beginning, `${beginning}\uffff`));
        counting.onsuccess = () => (count += counting.result);
      }
      reading.oncomplete = () => resolve(count);
      reading.onabort = () => resolve(1);
      opening.result.close();
    };
  }).catch(() => 0);
  let nothingSaved = false;
  const generation = saved.then(async (count) => {
    if (count === 0) {
      nothingSaved = true;
      if (!taken) messages.forEach(show);
      return 1;
    }
    await opened;
    frame()?.postMessage({ gradus: "renew", generation: 2 }, "*");
    return 2;
  });

  function show(message: FrameMessage<RuntimeEvent>): void {
    if (message.gradus !== "message" || message.data.type !== "result") return;
    const { id, status, milliseconds, outputs, logs } = message.data.result;
    const cell = document.getElementById(`cell-${id}`);
    if (status !== "done" || Number(cell?.dataset.outcome) !== hashOf({ outputs, logs })) return;
    ran[id] = inWords(milliseconds);
    cell?.setAttribute("data-state", "done");
    cell?.querySelector(".cell-status")?.replaceChildren(ran[id]);
  }

  addEventListener("message", ({ source, data }: MessageEvent<FrameMessage<RuntimeEvent> | null>) => {
    if (data === null || source === null || source !== frame()) return;
    if (data.gradus === "open") open();
    if (taken) return;
    messages.push(data);
    if (nothingSaved) show(data);
  });
  const take = (): void => {
    taken = true;
  };
  Object.assign(window, { gradusLab: { generation, messages, ran, take } satisfies BegunLab });
}

/** Without the indentation of the source, which no reader of a page needs. */
export const beginLabScript = `(${beginLab})(${outcomeHash},${ranIn})`.replaceAll(/\n\s*/g, "\n");
