import type { WordedCheck, WordedLine } from "@gradus/grading";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
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

/** The formula when KaTeX is there; until then, and where it fails, the same in plain letters. */
function Mathematics({ line: { tex, text } }: { readonly line: WordedLine }): JSX.Element {
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    void import("../quiz/tex.ts").then(async ({ loadTex, texHtml }) => {
      await loadTex();
      if (!left) setHtml(texHtml(tex ?? "", true));
    });
    return () => {
      left = true;
    };
  }, [tex]);
  if (html === null) return <code>{text}</code>;
  return <div class="check-formula" data-scrolls dangerouslySetInnerHTML={{ __html: html }} />;
}
