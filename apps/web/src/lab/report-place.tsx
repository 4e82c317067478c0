import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ConflictView } from "../editor/conflict-view.tsx";
import { Kept } from "../islands/kept.tsx";
import type { KeptHtml } from "../islands/props.ts";
import type { ReportWork } from "./open-report.ts";
import { SafeHtml } from "./safe-html.tsx";

/** A place of a report: what to write about, and the text, saved as it is written. */
export function ReportPlace({
  id,
  html,
  report,
}: {
  readonly id: string;
  readonly html: KeptHtml;
  /** Null until what was saved is there. */
  readonly report: ReportWork | null;
}): JSX.Element {
  const place = report?.places.get(id);
  const text = place?.text.value ?? "";
  const conflict = place?.conflict.value ?? null;
  const name = id.replaceAll("-", " ");
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  return (
    <section class="report-place" id={id} aria-label={`Your report: ${name}`}>
      <div id={`prompt-of-${id}`}>
        <Kept id={`prompt-${id}`} html={html} class="lab-prose" />
      </div>
      <textarea
        class="report-text"
        rows={4}
        aria-label={`Your text: ${name}`}
        aria-describedby={`prompt-of-${id}`}
        placeholder="Write here. **Bold**, *stressed*, `code`, $formulas$ and lists with - are set below as you type."
        disabled={report === null}
        value={text}
        onInput={(event) => report?.write(id, event.currentTarget.value)}
      />
      {conflict === null ? null : (
        <ConflictView of="text" conflict={conflict} mine={text} onSettle={(keep) => report?.settle(id, keep)} />
      )}
      <p class="report-facts">
        {report === null ? "" : text === "" ? "Nothing written yet." : `${words} words, saved.`}
      </p>
      <SetText text={text} />
    </section>
  );
}

/** The text as it reads: on the screen only where its marks make it read differently, on paper always. */
function SetText({ text }: { readonly text: string }): JSX.Element | null {
  const [html, setHtml] = useState("");
  const newest = useRef(text);
  newest.current = text;
  useEffect(() => {
    void import("@gradus/lab").then(({ md }) => {
      if (newest.current === text) setHtml(md(text).bundle["text/html"] ?? "");
    });
  }, [text]);
  if (text.trim() === "") return null;
  const marked = /[*`$]|^- |\n\s*\n/m.test(text);
  return (
    <div class={`report-set${marked ? "" : " is-plain"}`}>
      <SafeHtml html={html} class="output-html" />
    </div>
  );
}
