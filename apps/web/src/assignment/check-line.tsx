import type { WordedCheck, WordedLine } from "@gradus/grading";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { CodeWords } from "./code-words.tsx";

const MARKS: Readonly<Record<WordedCheck["outcome"], string>> = {
  passed: "✓",
  failed: "✗",
  error: "✗",
  "not-written": "○",
  timeout: "✗",
  memory: "✗",
  "not-run": "○",
};

/** One check: a line when it passed, and what shows that it does not hold when it did not. */
export function CheckLine({ check, open }: { readonly check: WordedCheck; readonly open: boolean }): JSX.Element {
  const { sentence, outcome, verdict, lines } = check;
  const head = (
    <>
      <span class="check-mark" aria-hidden="true">
        {MARKS[outcome]}
      </span>
      <span class="check-sentence">
        <CodeWords text={sentence} />
        <span class={outcome === "passed" ? "visually-hidden" : "check-verdict"}> {verdict}</span>
      </span>
    </>
  );
  if (lines.length === 0) {
    return (
      <li class="check" data-outcome={outcome}>
        <div class="check-head">{head}</div>
      </li>
    );
  }
  return (
    <li class="check" data-outcome={outcome}>
      <details open={open}>
        <summary class="check-head">{head}</summary>
        <dl class="check-lines">
          {lines.map((line, i) => (
            <div key={i}>
              <dt>{line.label}</dt>
              <dd>{line.tex === null ? <CodeWords text={line.text} /> : <Mathematics line={line} />}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}

/** The formulas when KaTeX is there; until then, and where it fails, the same in plain letters. */
function Mathematics({ line: { tex, text } }: { readonly line: WordedLine }): JSX.Element {
  const [html, setHtml] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let left = false;
    void import("../quiz/tex.ts").then(async ({ loadTex, texHtml }) => {
      await loadTex();
      if (!left) setHtml((tex ?? []).map((piece) => texHtml(piece, true)));
    });
    return () => {
      left = true;
    };
  }, [tex]);
  if (html === null) return <code>{text}</code>;
  return (
    <div class="check-formulas">
      {html.map((piece, i) => (
        <Formula key={i} html={piece} />
      ))}
    </div>
  );
}

/** A formula that scrolls when it is too wide; the keyboard reaches it then. */
function Formula({ html }: { readonly html: string }): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const watch = new ResizeObserver(([{ target }]) => setScrolls(target.scrollWidth > target.clientWidth + 1));
    if (element.current !== null) watch.observe(element.current);
    return () => watch.disconnect();
  }, [html]);
  return (
    <div
      ref={element}
      class="check-formula"
      tabIndex={scrolls ? 0 : undefined}
      role={scrolls ? "group" : undefined}
      aria-label={scrolls ? "Scrolls sideways" : undefined}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
