import type { Rng } from "@gradus/math";
import { distinctMistakes, drawUntil, questionType, texOfColumn, texOfMatrix } from "@gradus/quiz";
import type { Rows } from "@gradus/quiz";
import { det2, det3, dot, total } from "./vectors.ts";

interface Story {
  readonly unknowns: readonly string[];
  readonly left: number[][];
  readonly solution: number[];
  /** The sentences, one for each equation. */
  readonly tell: (right: readonly number[]) => string[];
}

const stories: readonly ((random: Rng) => Story)[] = [tickets, coins, journey, market, menu];

/** Q1.5: from sentences to an augmented matrix; the solution was chosen first. */
export default questionType({
  id: "story-to-matrix",
  title: "From a story to a matrix",
  kind: "matrix",
  objective: 4,
  generate: (random) => {
    const story = drawUntil(
      random,
      () => random.choose(stories)(random),
      ({ left, solution }) =>
        (left.length === 2 ? det2(left) : det3(left)) !== 0 && new Set(solution).size === solution.length,
    );
    const { unknowns, left, solution, tell } = story;
    const names = ["x", "y", "z"].slice(0, unknowns.length);
    const right = left.map((row) => dot(row, solution));
    const answer = left.map((row, i) => [...row, right[i]]);
    const n = names.length;
    const list = unknowns.map((what, i) => `$${names[i]}$ ${i === 0 ? "be " : ""}${what}`);
    const swapped = answer.map((row) => [row[1], row[0], ...row.slice(2)]);
    const turned = [...right.slice(1), right[0]];
    return {
      stem: `${tell(right).join(" ")}\n\nLet ${list.slice(0, -1).join(", ")} and ${list[n - 1]}. Write one row $[\\,A \\mid b\\,]$ for each of the ${n} facts, in their order, with a column for each unknown and the right side last. (You need not solve it.)`,
      label: "$[\\,A \\mid b\\,]$",
      answer,
      equality: "exact",
      // An equation times a number is the same equation.
      accepts: (given) =>
        given.length === n && given.every((row, i) => row.length === n + 1 && isMultiple(row, answer[i])),
      recognise: (given) => {
        const off = answer.findIndex((row, i) => !isMultiple(given[i] ?? [], row));
        return {
          name: "misreads a sentence",
          reason: `Row ${off + 1} does not say what fact ${off + 1} says. With $${names.map((name, i) => `${name} = ${solution[i]}`).join("$, $")}$ the fact holds: its left side has to become ${right[off]}.`,
        };
      },
      hint: "Take one fact at a time. What is counted in it altogether? That number is the right side. How much does *one* of each kind add to it? Those are the entries of the row; an unknown that is not mentioned has a 0.",
      solution: `${answer
        .map(
          (row, i) =>
            `Fact ${i + 1} adds up to ${right[i]}: the row is $[\\,${row.slice(0, n).join(" \\;\\; ")} \\mid ${right[i]}\\,]$.`,
        )
        .join(
          "\n\n",
        )}\n\n$$${texOfMatrix(answer, { bar: n })}$$\n\nThe solution is $${texOfColumn(solution)}$; put it in, and every row comes out.`,
      mistakes: distinctMistakes<Rows>(
        answer,
        [
          {
            name: "exchanges two columns",
            value: swapped,
            reason: `The columns of $x$ and $y$ have changed places. $x$ is ${unknowns[0]}: its column comes first.`,
          },
          {
            name: "puts right sides in the wrong rows",
            value: left.map((row, i) => [...row, turned[i]]),
            reason: `The left sides are right, and the right sides stand in the wrong rows. Which total belongs to the first fact?`,
          },
          {
            name: "writes the equations as columns",
            value: left.map((_, i) => [...left.map((row) => row[i]), right[i]]),
            reason:
              "You wrote each equation down a column of $A$. An equation is a row; the columns belong to the unknowns.",
          },
          {
            name: "writes the totals with a minus",
            value: left.map((row, i) => [...row, -right[i]]),
            reason:
              "Your right sides have a minus. Behind the bar stands what the left side adds up to, as it is on its own side of the equals sign.",
          },
        ].filter(({ value }) => value.some((row, i) => !isMultiple(row, answer[i]))),
      ),
    };
  },
});

/** Whether two rows are the same equation, up to a factor that is not 0. */
function isMultiple(row: readonly number[], wanted: readonly number[]): boolean {
  const at = wanted.findIndex((entry) => entry !== 0);
  const factor = row[at] / wanted[at];
  if (!Number.isFinite(factor) || factor === 0) return false;
  return wanted.every((entry, j) => Math.abs(row[j] - factor * entry) <= 1e-9 * Math.abs(factor) * Math.max(1, entry));
}

function tickets(random: Rng): Story {
  const [adult, child] = [random.integer(9, 15), random.integer(4, 8)];
  return {
    unknowns: ["the number of adults", "that of children"],
    left: [
      [1, 1],
      [adult, child],
    ],
    solution: [random.integer(10, 40), random.integer(10, 40)],
    tell: ([people, money]) => [
      `${people} people go to a concert, adults and children.`,
      `Adults pay ${adult} each and children ${child} each, ${money} altogether.`,
    ],
  };
}

function coins(random: Rng): Story {
  const [small, large] = random.choose([
    [1, 5],
    [2, 5],
    [5, 20],
    [10, 50],
  ] as const);
  return {
    unknowns: [`the number of coins of ${small}`, `that of coins of ${large}`],
    left: [
      [1, 1],
      [small, large],
    ],
    solution: [random.integer(3, 15), random.integer(3, 15)],
    tell: ([count, value]) => [
      `A purse holds ${count} coins, some of ${small} cents and the others of ${large} cents.`,
      `Together they are worth ${value} cents.`,
    ],
  };
}

function journey(random: Rng): Story {
  const [walk, ride] = [random.integer(4, 6), random.integer(14, 22)];
  return {
    unknowns: ["the hours on foot", "those by bicycle"],
    left: [
      [1, 1],
      [walk, ride],
    ],
    solution: [random.integer(1, 4), random.integer(1, 5)],
    tell: ([hours, way]) => [
      `A tour of ${way} km is begun on foot, at ${walk} km an hour, and ended by bicycle, at ${ride} km an hour. First fact: it takes ${hours} hours.`,
      `Second fact: the two parts make up the ${way} km.`,
    ],
  };
}

function market(random: Rng): Story {
  const basket = () => [random.integer(1, 5), random.integer(1, 5)];
  const left = [basket(), basket()];
  return {
    unknowns: ["the price of an apple", "that of a melon"],
    left,
    solution: [random.integer(1, 4), random.integer(5, 9)],
    tell: (right) =>
      left.map(
        ([apples, melons], i) =>
          `${i === 0 ? "One basket" : "Another"} holds ${count(apples, "apple")} and ${count(melons, "melon")} and costs ${right[i]}.`,
      ),
  };
}

function menu(random: Rng): Story {
  const left: number[][] = Array.from({ length: 3 }, () => [0, 1, 2].map(() => random.integer(0, 3)));
  // Whoever orders nothing has no fact to tell.
  for (const [i, row] of left.entries()) if (total(row) === 0) row[i] = 1;
  const names = ["soup", "roll", "tea"] as const;
  return {
    unknowns: ["the price of a soup", "that of a roll", "that of a tea"],
    left,
    solution: random.shuffle([2, 3, 4, 5, 6, 7]).slice(0, 3),
    tell: (right) =>
      left.map((row, i) => {
        const ordered = row.flatMap((entry, j) => (entry === 0 ? [] : [count(entry, names[j])]));
        return `The ${["first", "second", "third"][i]} table has ${listed(ordered)} and pays ${right[i]}.`;
      }),
  };
}

function count(n: number, name: string): string {
  return `${n} ${name}${n === 1 ? "" : "s"}`;
}

function listed(parts: readonly string[]): string {
  return parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
