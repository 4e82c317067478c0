import type { RuntimeCommand } from "@gradus/lab";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { CellView, StillCell } from "../lab/cell-view.tsx";
import { labWorkPrefix } from "../lab/lab-work.ts";
import { LabToolbar } from "../lab/lab-toolbar.tsx";
import { openLabSandbox } from "../lab/open-lab-sandbox.ts";
import { openReport } from "../lab/open-report.ts";
import type { ReportWork } from "../lab/open-report.ts";
import { OwnFunctionsView } from "../lab/own-functions-view.tsx";
import { ReportPlace } from "../lab/report-place.tsx";
import { RubricView } from "../lab/rubric-view.tsx";
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
  const { parts, html, moduleId, labId, rubric } = props;
  const [session, setSession] = useState<LabSession | null>(null);
  const report = useReport(props);
  const [added, setAdded] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const opened = openLab(props, {
      work: savedWork,
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
    // A report is done when it is written, an ordinary lab when it has been seen.
    const stopWatching = isReport(props)
      ? null
      : watchCellsSeen(root.current!, (share) => {
          void recordProgress(itemId("lab", moduleId, labId), { done: share });
        });
    return () => {
      stopWatching?.();
      opened.close();
    };
    // The props of an island never change.
  }, []);

  return (
    <div class="lab" ref={root}>
      <LabToolbar session={session} />
      {(session?.parts.value ?? parts).map((part) => {
        if (part.type === "prose") return <Kept key={part.id} id={part.id} html={html} class="lab-prose" />;
        if (part.type === "report") return <ReportPlace key={part.id} id={part.id} html={html} report={report} />;
        if ("own" in part) return <OwnFunctionsView key={part.id} id={part.id} session={session} />;
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
      {rubric.length > 0 && <RubricView rubric={rubric} report={report} />}
    </div>
  );
}

function isReport({ parts }: LabIslandProps): boolean {
  return parts.some(({ type }) => type === "report");
}

/** The saved texts of a report, and its progress; null in an ordinary lab, and until they are there. */
function useReport(props: LabIslandProps): ReportWork | null {
  const [report, setReport] = useState<ReportWork | null>(null);
  useEffect(() => {
    if (!isReport(props)) return;
    const { parts, moduleId, labId } = props;
    let ended: (() => void) | null = null;
    let left = false;
    const ids = parts.flatMap(({ type, id }) => (type === "report" ? id : []));
    void openReport(labWorkPrefix(moduleId, labId), ids, savedWork).then((opened) => {
      if (left) return opened.close();
      const stop = opened.written.subscribe((done) => {
        if (done > 0) void recordProgress(itemId("lab", moduleId, labId), { done });
      });
      ended = () => {
        stop();
        opened.close();
      };
      setReport(opened);
    });
    return () => {
      left = true;
      ended?.();
    };
    // The props of an island never change.
  }, []);
  return report;
}

const savedWork = { load: loadWork, save: saveWork, watch: watchWork };
