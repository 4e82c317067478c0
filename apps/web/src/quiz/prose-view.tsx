import { parseProse } from "@gradus/quiz";
import type { ProseInline } from "@gradus/quiz";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { texHtml } from "./tex.ts";

/** The text of a question: paragraphs and lists, with formulas. */
export function ProseView({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {parseProse(text).map((block, index) =>
        block.type === "paragraph" ? (
          <p key={index}>
            <Inlines inlines={block.line} />
          </p>
        ) : (
          <ul key={index}>
            {block.items.map((item, k) => (
              <li key={k}>
                <Inlines inlines={item} />
              </li>
            ))}
          </ul>
        ),
      )}
    </>
  );
}

/** A line of text with formulas, inside of a label or a heading. */
export function ProseLine({ text }: { readonly text: string }): JSX.Element {
  const lines = parseProse(text).flatMap((block) => (block.type === "paragraph" ? [block.line] : block.items));
  return <Inlines inlines={lines.flat()} />;
}

/** A formula by itself. One that is wider than the page scrolls, and can then be reached with Tab. */
export function Tex({ tex, display = false }: { readonly tex: string; readonly display?: boolean }): JSX.Element {
  const shownRef = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const formula = shownRef.current;
    if (!display || formula === null || formula.scrollWidth <= formula.clientWidth) return;
    formula.tabIndex = 0;
    formula.setAttribute("role", "group");
    formula.setAttribute("aria-label", "Formula, wider than the page");
  }, [display, tex]);
  return (
    <span
      ref={shownRef}
      class={display ? "quiz-display" : undefined}
      dangerouslySetInnerHTML={{ __html: texHtml(tex, display) }}
    />
  );
}

function Inlines({ inlines }: { readonly inlines: readonly ProseInline[] }): JSX.Element {
  return (
    <>
      {inlines.map((inline, index) => {
        switch (inline.type) {
          case "math": {
            const mark = isInlineFormula(inline) ? markAfter(inlines[index + 1]) : "";
            const formula = <Tex key={index} tex={inline.tex} display={inline.display} />;
            if (mark === "") return formula;
            return (
              <span key={index} class="quiz-glued">
                {formula}
                {`\u2060${mark}`}
              </span>
            );
          }
          case "strong":
            return <strong key={index}>{inline.value}</strong>;
          case "emphasis":
            return <em key={index}>{inline.value}</em>;
          case "code":
            return <code key={index}>{inline.value}</code>;
          case "text":
            return isInlineFormula(inlines[index - 1]) ? inline.value.slice(markAfter(inline).length) : inline.value;
        }
      })}
    </>
  );
}

/** The punctuation right behind a formula: it must not begin the next line. */
function markAfter(next: ProseInline | undefined): string {
  return next?.type === "text" ? (/^[.,;:?)”]+/.exec(next.value)?.[0] ?? "") : "";
}

function isInlineFormula(inline: ProseInline | undefined): boolean {
  return inline?.type === "math" && !inline.display;
}
