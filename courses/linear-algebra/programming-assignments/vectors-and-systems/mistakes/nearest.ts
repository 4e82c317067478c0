import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as laws from "../laws.ts";
import type { How, Mat, Vec } from "../starter.ts";

/** The first k numbers of the rows, in the order of what is measured. */
function ranked(measures: Vec, k: number): Vec {
  return measures
    .map((_, i) => i)
    .sort((i, j) => measures[i] - measures[j])
    .slice(0, k);
}

interface Column {
  readonly mean: number;
  readonly variance: number;
  readonly constant: boolean;
}

function columnsOf(X: Mat): Column[] {
  return laws.transpose(X).map((column) => {
    const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
    const variance = column.reduce((sum, x) => sum + (x - mean) ** 2, 0) / column.length;
    return { mean, variance, constant: column.every((x) => x === column[0]) };
  });
}

/** Squared distances after a change of each step, by its column, when standard units are asked for. */
function measured(X: Mat, q: Vec, how: How, step: (x: number, qj: number, column: Column) => number): Vec {
  const columns = columnsOf(X);
  return X.map((row) => {
    const steps = row.map((x, j) => (how === "raw" ? x - q[j] : step(x, q[j], columns[j])));
    return laws.referenceDot(steps, steps);
  });
}

const spreadOf = ({ variance, constant }: Column): number => (constant ? Infinity : Math.sqrt(variance));

export const nearest: Mistake[] = [
  mistake(
    "moves the rows by the means, and not q",
    (X: Mat, q: Vec, k: number, how: How) =>
      ranked(
        measured(X, q, how, (x, qj, column) => (x - column.mean - qj) / spreadOf(column)),
        k,
      ),
    "In standard units you take the column's mean away from the rows and not from q, so the rows move and q stays behind. The row 6 of $(4), (6)$ becomes 1, and $q = 6$ is still 6: no longer the same place. What happens to one has to happen to the other. (Does the mean matter at all, for a difference?)",
  ),
  mistake(
    "changes the units of the rows, and not of q",
    (X: Mat, q: Vec, k: number, how: How) =>
      ranked(
        measured(X, q, how, (x, qj, column) => (column.constant ? 0 : (x - column.mean) / spreadOf(column) - qj)),
        k,
      ),
    "You bring the rows into standard units and compare them with q in its old ones. It is as if the birds were weighed in kilograms and the new one in grams. Which numbers does q need to be a point of the same picture?",
  ),
  mistake(
    "divides by the variance",
    (X: Mat, q: Vec, k: number, how: How) =>
      ranked(
        measured(X, q, how, (x, qj, column) => (column.constant ? 0 : (x - qj) / column.variance)),
        k,
      ),
    "You divide by the variance. Its unit is grams *squared*, so your steps are in one over grams, and a change of unit still changes who is nearest. The spread in grams is its square root.",
  ),
  mistake(
    "divides by the spread of a constant column",
    (X: Mat, q: Vec, k: number, how: How) =>
      ranked(
        measured(X, q, how, (x, qj, column) => (x - qj) / (column.constant ? 0 : Math.sqrt(column.variance))),
        k,
      ),
    "A column with one number throughout has the spread 0, and you divide by it: every distance becomes Infinity or NaN, and the order is lost. Such a column tells no row from another. How do you leave it out?",
  ),
  mistake(
    "measures raw, whatever is asked",
    (X: Mat, q: Vec, k: number) =>
      ranked(
        measured(X, q, "raw", (x) => x),
        k,
      ),
    'You measure in raw units, also when "standard" is asked for. Then a column in grams drowns one in millimetres. Where does `how` enter?',
  ),
  mistake(
    "measures in standard units, whatever is asked",
    (X: Mat, q: Vec, k: number) =>
      ranked(
        measured(X, q, "standard", (x, qj, column) => (x - qj) / spreadOf(column)),
        k,
      ),
    'You measure in units of the spread, also when "raw" is asked for. Then the numbers as they are should be compared. Where does `how` enter?',
  ),
  mistake(
    "lists the farthest first",
    (X: Mat, q: Vec, k: number, how: How) => ranked(laws.scale(laws.distances(X, q, how), -1), k),
    "Your list begins with the farthest row. For the numbers 1, 10 and 4 and $q = 5$ the nearest is 4. Which of two rows does your comparison put first?",
  ),
  mistake(
    "adds the steps along the axes",
    (X: Mat, q: Vec, k: number, how: How) => {
      const columns = columnsOf(X);
      const sizes = X.map((row) =>
        laws.referenceNorm(
          row.map((x, j) => (x - q[j]) / (how === "raw" ? 1 : spreadOf(columns[j]))),
          1,
        ),
      );
      return ranked(sizes, k);
    },
    "You add the sizes of the steps: that is the distance of someone who walks along streets. As the crow flies, $(3, 3)$ is nearer to 0 than $(0, 5)$; by the streets it is farther. Which norm is the length of an arrow?",
  ),
  mistake(
    "takes the largest step",
    (X: Mat, q: Vec, k: number, how: How) => {
      const columns = columnsOf(X);
      const sizes = X.map((row) =>
        laws.largest(row.map((x, j) => (x - q[j]) / (how === "raw" ? 1 : spreadOf(columns[j])))),
      );
      return ranked(sizes, k);
    },
    "You compare the largest step of each row. By that measure $(3, 3)$ and $(3, 0)$ are equally far from 0, and the arrow to the first is longer. What became of the other columns?",
  ),
  mistake(
    "sorts distances as words",
    (X: Mat, q: Vec, k: number, how: How) => {
      const distances = laws.distances(X, q, how).map((d, i) => ({ d, i }));
      const words = distances.sort((a, b) =>
        String(a.d) < String(b.d) ? -1 : String(a.d) > String(b.d) ? 1 : a.i - b.i,
      );
      return words.map(({ i }) => i).slice(0, k);
    },
    "Your distances are sorted as words, where 10 comes before 9. An array's `sort` does that unless it is told how to compare two entries. What should the comparison say about 9 and 10?",
  ),
  mistake(
    "lists a row twice when distances are equal",
    (X: Mat, q: Vec, k: number, how: How) => {
      const distances = laws.distances(X, q, how);
      return distances
        .toSorted((a, b) => a - b)
        .slice(0, k)
        .map((d) => distances.indexOf(d));
    },
    "You sort the distances, and then look up where each one stood. Two rows at the same distance are then found at the same place: for $(1), (1)$ and $q = 0$ you answer $[0, 0]$. What if you sort the row numbers themselves?",
  ),
  mistake(
    "always leaves one out",
    (X: Mat, q: Vec, k: number, how: How) => ranked(laws.distances(X, q, how), k + 1).slice(1),
    "You leave the nearest row out, as if q were one of the rows and should not find itself. Here q is a point of its own; a row that lies on it is its nearest neighbour.",
  ),
  mistake<unknown>(
    "lists the rows in place of their numbers",
    (X: Mat, q: Vec, k: number, how: How) => ranked(laws.distances(X, q, how), k).map((i) => X[i]),
    "You list the rows themselves. The answer says *which* rows they are: their numbers in X, counted from 0. For the rows (1), (10), (4) and $q = 5$ it begins with 2, not with (4). What could you sort instead of the rows?",
  ),
];
