import { cellsOfText, readNumber, texOfNumber, textOfCells } from "@gradus/quiz";
import type { MatrixQuestion, Verdict } from "@gradus/quiz";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { MatrixGrid } from "./matrix-grid.tsx";
import { ProseLine, Tex } from "./prose-view.tsx";

type Cells = readonly (readonly string[])[];

/** A matrix, or a list of vectors: in a grid of cells, or typed as text with a preview. Both are the same answer. */
export function MatrixField({
  question,
  cells,
  verdict,
  onInput,
}: {
  readonly question: MatrixQuestion;
  readonly cells: Cells;
  readonly verdict: Verdict | null;
  readonly onInput: (cells: Cells) => void;
}): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  const answered = verdict !== null;
  const asText = typed !== null && !answered;
  const preview = cells.map((row) => row.map(shownCell));
  const readable = cells.some((row) => row.some((cell) => cell.trim() !== ""));
  return (
    <div class="quiz-matrix">
      <div class="quiz-matrix-head">
        <span class="quiz-label" id="quiz-matrix-label">
          <ProseLine text={question.label ?? "Your answer"} />
        </span>
        {!answered && (
          <button
            type="button"
            class="plain-button"
            onClick={() => setTyped(asText ? null : readable ? textOfCells(cells) : "")}
          >
            {asText ? "Use the grid" : "Type it as text"}
          </button>
        )}
      </div>
      {asText ? (
        <label class="quiz-linear">
          <span class="visually-hidden">As text, rows in brackets</span>
          <input
            type="text"
            value={typed}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            placeholder={question.vectors === true ? "[[1, 0, 2], [0, 1, -1]]" : "[[1, 2], [3, 4]]"}
            data-first-field
            onInput={(event) => {
              const text = event.currentTarget.value;
              setTyped(text);
              const read = cellsOfText(text);
              if (read !== null) onInput(read);
            }}
          />
          <span class="quiz-preview" aria-hidden="true">
            {cellsOfText(typed) === null ? (
              <span class="muted">Close every bracket, as in [[1, 2], [3, 4]].</span>
            ) : (
              <Tex
                tex={`\\begin{bmatrix} ${preview.map((row) => row.join(" & ")).join(" \\\\ ")} \\end{bmatrix}`}
                display
              />
            )}
          </span>
        </label>
      ) : (
        <MatrixGrid
          columns={question.answer[0].length}
          vectors={question.vectors === true}
          cells={cells}
          verdict={verdict}
          onInput={onInput}
        />
      )}
    </div>
  );
}

/** A cell in TeX, as it will be understood; a question mark while it is not. */
function shownCell(cell: string): string {
  const reading = readNumber(cell);
  if ("problem" in reading) return cell.trim() === "" ? "\\cdot" : "?";
  return texOfNumber(reading.value);
}
