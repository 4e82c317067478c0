import type { RuntimeCommand } from "@gradus/lab";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { CellView, StillCell } from "../lab/cell-view.tsx";
import { LabToolbar } from "../lab/lab-toolbar.tsx";
import { openLabSandbox } from "../lab/open-lab-sandbox.ts";
import { openLab } from "../lab/lab-session.ts";
import type { LabSession } from "../lab/lab-session.ts";
import { watchCellsSeen } from "../lab/watch-cells-seen.ts";
import { itemId, recordProgress } from "../work/progress.ts";
import { loadWork, saveWork, watchWork, workIsKept } from "../work/work.ts";
import { Kept } from "./kept.tsx";
import type { LabIslandProps } from "./props.ts";

// Taken over as soon as this code is there: the worker goes on starting while the page comes to life.
let begun = typeof document === "undefined" ? null : openLabSandbox();
// The store is opened meanwhile too: the first cell waits for what was saved.
if (begun !== null) void workIsKept();

/** Adds what stands in the name of the page's frame, where the frame itself found it first. */
export async function prepare({ parts }: LabIslandProps): Promise<Pick<LabIslandProps, "parts" | "data">> {
  const { cells, data } = JSON.parse(
    document.querySelector<HTMLIFrameElement>("iframe[data-sandbox]")!.name,
  ) as Extract<RuntimeCommand, { type: "update" }>;
  const compiled = new Map(cells.map((cell) => [cell.id, cell]));
  return { parts: parts.map((part) => ({ ...part, compiled: compiled.get(part.id) })), data };
}

/** A lab: prose and cells. Static until the page script takes it over; then every cell runs once. */
export default function LabIsland(props: LabIslandProps): JSX.Element {
  const { parts, html, moduleId, labId } = props;
  const [session, setSession] = useState<LabSession | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const opened = openLab(props, {
      work: { load: loadWork, save: saveWork, watch: watchWork },
      open() {
        const sandbox = begun ?? openLabSandbox();
        begun = null;
        return sandbox;
      },
      compiler: () => import("../lab/compile.ts"),
      language: async () => (await import("../editor/language-client.ts")).languageClient(),
      limitMs: 20_000,
    });
    setSession(opened);
    const stopWatching = watchCellsSeen(root.current!, (share) => {
      void recordProgress(itemId("lab", moduleId, labId), { done: share });
    });
    return () => {
      stopWatching();
      opened.close();
    };
    // The props of an island never change.
  }, []);

  return (
    <div class="lab" ref={root}>
      <LabToolbar session={session} />
      {(session?.parts.value ?? parts).map((part) => {
        if (part.type === "prose") return <Kept key={part.id} id={part.id} html={html} class="lab-prose" />;
        if (session !== null) {
          return (
            <CellView
              key={`cell-${part.id}`}
              id={part.id}
              html={html}
              session={session}
              onAdded={setAdded}
              focusNow={added === part.id}
            />
          );
        }
        return (
          <StillCell
            key={`cell-${part.id}`}
            id={part.id}
            code={"code" in part ? part.code : ""}
            html={html}
            outcome={"outcome" in part ? part.outcome : undefined}
            ran={typeof window === "undefined" ? undefined : window.gradusLab?.ran[part.id]}
          />
        );
      })}
    </div>
  );
}
