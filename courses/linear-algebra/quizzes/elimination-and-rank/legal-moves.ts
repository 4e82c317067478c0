import { nonzero, questionType } from "@gradus/quiz";
import type { Rng } from "@gradus/math";

interface Move {
  readonly name: string;
  readonly text: string;
  readonly keepsSolutions: boolean;
  readonly keepsSingularity: boolean;
  readonly why: string;
}

/** Q2.2: which moves keep the solutions, or at least the answer to "is A singular?". */
export default questionType({
  id: "legal-moves",
  title: "What a move keeps",
  kind: "choices",
  objective: 1,
  generate: (random) => {
    const about = random.choose(["solutions", "singularity"] as const);
    const keeps = (move: Move): boolean => (about === "solutions" ? move.keepsSolutions : move.keepsSingularity);
    const moves = random.shuffle(allMoves(random)).map((move) => {
      if (about === "solutions" || !move.keepsSolutions) return move;
      return { ...move, why: `${move.why} So the rows are as dependent after it as before.` };
    });
    const right = moves.filter(keeps);
    const wrong = moves.filter((move) => !keeps(move));
    const count = random.integer(2, 3);
    const shown = [...right.slice(0, count), ...wrong.slice(0, 5 - count)];
    const asked =
      about === "solutions"
        ? "Which moves leave the set of solutions of $Ax = b$ as it is, **whatever the numbers** in $A$ and $b$?"
        : "Which moves leave the answer to “is $A$ singular?” as it is, **whatever the numbers** in $A$? The solutions may change.";
    return {
      stem: `A system $Ax = b$ has a square matrix $A$ with three rows. Each line below is one move, done to the rows of $[A \\mid b]$ unless it says otherwise.\n\n${asked}`,
      options: shown.map((move) => ({ name: move.name, text: move.text, right: keeps(move), reason: move.why })),
      hint:
        about === "solutions"
          ? "Ask of each move: can I undo it with a move of the same sort, without having lost anything? And does the right side follow?"
          : "$A$ is singular when its rows, or its columns, depend on each other. Ask of each move whether it can make a dependence or remove one.",
      solution: shown
        .map((move) => `${keeps(move) ? "**Keeps it.**" : "**Does not.**"} ${move.text} ${move.why}`)
        .join("\n\n"),
    };
  },
});

function allMoves(random: Rng): Move[] {
  const [i, j] = random.shuffle([1, 2, 3]);
  const k = random.choose([2, 3, 4, 5]) * random.choose([1, -1]);
  const c = nonzero(random, 4);
  const m = nonzero(random, 5);
  const times = Math.abs(m) === 1 ? "" : `$${Math.abs(m)}$ times `;
  const added = m < 0 ? `Subtract ${times}row ${j} from row ${i}.` : `Add ${times}row ${j} to row ${i}.`;
  const [low, high] = [Math.min(i, j), Math.max(i, j)];
  return [
    {
      name: "swap rows",
      text: `Swap rows ${low} and ${high}.`,
      keepsSolutions: true,
      keepsSingularity: true,
      why: "The same equations in another order: a solution does not care which is written first, and swapping again undoes it.",
    },
    {
      name: "scale a row",
      text: `Multiply row ${i} by $${k}$.`,
      keepsSolutions: true,
      keepsSingularity: true,
      why: `An equation and $${k}$ times that equation are true together. Dividing by $${k}$ undoes it, so nothing is lost.`,
    },
    {
      name: "add a multiple of a row",
      text: added,
      keepsSolutions: true,
      keepsSingularity: true,
      why: `What satisfies rows ${i} and ${j} satisfies the new row ${i} too, and ${m < 0 ? "adding" : "subtracting"} the same multiple brings the old one back.`,
    },
    {
      name: "combine rows with a scaled target",
      text: `Replace row ${i} by $${k}$ times row ${i} ${m < 0 ? "minus" : "plus"} ${times}row ${j}.`,
      keepsSolutions: true,
      keepsSingularity: true,
      why: `Two legal moves at once: first row ${i} is multiplied by $${k}$, which is not 0, then a multiple of row ${j} is added.`,
    },
    {
      name: "multiply by zero",
      text: `Multiply row ${i} by $0$.`,
      keepsSolutions: false,
      keepsSingularity: false,
      why: `Row ${i} becomes $0 = 0$. What it said is gone and cannot be undone: there may be more solutions than before, and $A$ is singular now whatever it was.`,
    },
    {
      name: "add a number to every entry",
      text: `Add $${c}$ to every entry of row ${i}.`,
      keepsSolutions: false,
      keepsSingularity: false,
      why: `In general the new row is no combination of the old rows. The plane of equation ${i} turns, and the crossing moves with it; rows that were dependent can become independent, and the other way round.`,
    },
    {
      name: "scale only the left side",
      text: `Multiply row ${i} of $A$ by $${k}$, and leave $b$ as it is.`,
      keepsSolutions: false,
      keepsSingularity: true,
      why: `The rows of $A$ depend on each other exactly as before, since $${k}$ is not 0. But equation ${i} now says something else, unless its right side was 0.`,
    },
    {
      name: "swap columns",
      text: `Swap columns ${low} and ${high} of $A$, and leave $b$ as it is.`,
      keepsSolutions: false,
      keepsSingularity: true,
      why: `The columns are the same arrows, so they are as dependent as before. But $x_${low}$ and $x_${high}$ have changed places: a solution of the old system has them the wrong way round for the new one.`,
    },
  ];
}
