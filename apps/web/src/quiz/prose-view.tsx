import { parseProse } from "@gradus/quiz";
import type { ProseInline } from "@gradus/quiz";
import type { JSX } from "preact";
import { texHtml } from "./tex.ts";

/** The text of a question: paragraphs with formulas. */
export function ProseView({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {parseProse(text).map((paragraph, index) => (
        <p key={index}>
          <Inlines inlines={paragraph} />
        </p>
      ))}
    </>
  );
}

/** A line of text with formulas, inside of a label or a heading. */
export function ProseLine({ text }: { readonly text: string }): JSX.Element {
  return <Inlines inlines={parseProse(text).flat()} />;
}

/** A formula by itself. */
export function Tex({ tex, display = false }: { readonly tex: string; readonly display?: boolean }): JSX.Element {
  return (
    <span class={display ? "quiz-display" : undefined} dangerouslySetInnerHTML={{ __html: texHtml(tex, display) }} />
  );
}

function Inlines({ inlines }: { readonly inlines: readonly ProseInline[] }): JSX.Element {
  return (
    <>
      {inlines.map((inline, index) => {
        switch (inline.type) {
          case "math":
            return <Tex key={index} tex={inline.tex} display={inline.display} />;
          case "strong":
            return <strong key={index}>{inline.value}</strong>;
          case "emphasis":
            return <em key={index}>{inline.value}</em>;
          case "code":
            return <code key={index}>{inline.value}</code>;
          case "text":
            return inline.value;
        }
      })}
    </>
  );
}
