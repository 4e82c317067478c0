import { readExpression } from "@gradus/quiz";
import type { SymbolicQuestion } from "@gradus/quiz";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { FormulaEditor } from "./formula-editor.tsx";
import { ProseLine, Tex } from "./prose-view.tsx";

/** A formula, typed as text with a preview; a formula editor is at hand for who would rather see it grow. */
export function SymbolicField({
  question,
  text,
  answered,
  onInput,
}: {
  readonly question: SymbolicQuestion;
  readonly text: string;
  readonly answered: boolean;
  readonly onInput: (text: string) => void;
}): JSX.Element {
  const [drawing, setDrawing] = useState(false);
  const { variables } = question;
  const reading = readExpression(text, variables);
  const [name] = variables;
  return (
    <div class="quiz-symbolic">
      <label class="quiz-numeric">
        <span class="quiz-label">
          <ProseLine text={question.label ?? "Your answer"} />
        </span>
        <input
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={text}
          readOnly={answered}
          placeholder={`${name}^2 - 3${name} + 2`}
          onInput={(event) => onInput(event.currentTarget.value)}
          data-first-field
        />
      </label>
      <div class="quiz-preview" aria-hidden="true">
        {"tex" in reading ? (
          <Tex tex={reading.tex} display />
        ) : (
          <span class="muted">{text.trim() === "" ? "It is drawn here as you type." : "Not a formula yet."}</span>
        )}
      </div>
      {answered ? null : (
        <button type="button" class="plain-button" aria-expanded={drawing} onClick={() => setDrawing(!drawing)}>
          {drawing ? "Close the formula editor" : "Use the formula editor"}
        </button>
      )}
      {drawing && !answered ? (
        <FormulaEditor tex={"tex" in reading ? reading.tex : ""} label="Your answer, drawn" onInput={onInput} />
      ) : null}
    </div>
  );
}
