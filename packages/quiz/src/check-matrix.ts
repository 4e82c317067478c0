import { checkSpan } from "./check-span.ts";
import { readNumber } from "./read-number.ts";
import { sameNumber, sameRows } from "./same-number.ts";
import { texOfNumber } from "./tex.ts";
import type { MatrixQuestion, Rows, Verdict } from "./question.ts";

/** Judges a matrix or a list of vectors: by the equality of its question, then by mistakes, then cell by cell. */
export function checkMatrix(question: MatrixQuestion, cells: readonly (readonly string[])[]): Verdict {
  const typed = question.vectors === true ? vectorsOf(cells) : cells;
  const given = typed.map((row) =>
    row.map((cell) => {
      const reading = readNumber(cell);
      return "value" in reading ? reading.value : Number.NaN;
    }),
  );
  const columns = question.answer[0].length;
  if (given.length === 0 || given.some((row) => row.length !== columns)) {
    return wrong(`Each row needs ${columns} entries.`, null, 0, null);
  }
  const verdict = judge(question, given);
  if (verdict.right) return verdict;
  const mistake = question.mistakes.find((one) => matches(question, given, one.value));
  const named = mistake ?? question.recognise?.(given) ?? null;
  return named === null ? verdict : { ...verdict, message: named.reason, mistake: named.name };
}

/** The rows in which something is typed: in a list of vectors an untouched row does not count. */
export function vectorsOf(cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return cells.filter((row) => row.some((cell) => cell.trim() !== ""));
}

function judge(question: MatrixQuestion, given: Rows): Verdict {
  if (question.accepts !== undefined) {
    return question.accepts(given)
      ? { right: true, credit: 1, message: "Right.", mistake: null, cells: null }
      : wrong("That is not it. The worked solution below shows one that is, and how to test yours.", null, 0, null);
  }
  switch (question.equality) {
    case "span":
      return checkSpan(question, given);
    case "scale":
      return compare(question, given, scaledTo(question.answer, given));
    case "exact":
      return compare(question, given, question.answer);
  }
}

function compare({ answer, tolerance, columnGroups = [] }: MatrixQuestion, given: Rows, expected: Rows): Verdict {
  if (given.length !== answer.length) {
    return wrong(`The matrix has ${answer.length} rows; yours has ${given.length}.`, null, 0, null);
  }
  const cells = given.map((row, i) => row.map((entry, j) => sameNumber(entry, expected[i][j], tolerance)));
  const off = cells.flatMap((row, i) => row.flatMap((right, j) => (right ? [] : [{ i, j }])));
  if (off.length === 0) return { right: true, credit: 1, message: "Every entry agrees.", mistake: null, cells };
  const groupsRight = columnGroups.filter((columns) => columns.every((j) => cells.every((row) => row[j])));
  const credit = columnGroups.length === 0 ? 0 : groupsRight.length / columnGroups.length;
  const [{ i, j }] = off;
  const count = off.length === 1 ? "One entry differs" : `${off.length} entries differ`;
  const place = off.length === 1 ? "it is" : "the first is";
  const message = `${count}: ${place} in row ${i + 1}, column ${j + 1}, where $${texOfNumber(expected[i][j])}$ belongs and you have $${texOfNumber(given[i][j])}$.`;
  return wrong(message, cells, Math.min(credit, 0.99), null);
}

/** The answer scaled by the factor that the given matrix has at the answer's first entry that is not 0. */
function scaledTo(answer: Rows, given: Rows): Rows {
  const i = answer.findIndex((row) => row.some((entry) => entry !== 0));
  const j = answer[i].findIndex((entry) => entry !== 0);
  const factor = (given[i]?.[j] ?? 0) / answer[i][j];
  return factor === 0 ? answer : answer.map((row) => row.map((entry) => entry * factor));
}

function matches(question: MatrixQuestion, given: Rows, mistake: Rows): boolean {
  if (question.equality === "span") {
    // The order of the vectors is the learner's own.
    return given.length === mistake.length && mistake.every((row) => given.some((one) => sameRows([one], [row])));
  }
  return sameRows(given, question.equality === "scale" ? scaledTo(mistake, given) : mistake, question.tolerance);
}

function wrong(message: string, cells: Verdict["cells"], credit: number, mistake: string | null): Verdict {
  return { right: false, credit, message, mistake, cells };
}
