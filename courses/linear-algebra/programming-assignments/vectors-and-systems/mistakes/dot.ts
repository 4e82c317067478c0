import { Failure, mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as laws from "../laws.ts";
import type { Vec } from "../starter.ts";

/** Every mistake but the one about lengths refuses vectors of different lengths, as it should. */
function alike(u: Vec, v: Vec): void {
  if (u.length !== v.length) throw new Failure("shape-mismatch");
}

export const dot: Mistake[] = [
  mistake(
    "stops at the shorter vector",
    (u: Vec, v: Vec) => {
      const length = Math.min(u.length, v.length);
      return laws.referenceDot(u.slice(0, length), v.slice(0, length));
    },
    "For $(1, 2, 3)$ and $(4, 5)$ you answer 14: the 3 had no partner, and you left it out. A count without a price is a mistake in the list, and whoever calls `dot` should hear of it. When can you know that an entry has no partner?",
  ),
  mistake(
    "runs past the end of the shorter vector",
    (u: Vec, v: Vec) => u.reduce((sum, x, i) => sum + x * v[i], 0),
    "You walk along the first vector and read the second one past its end. There is `undefined`, and the sum becomes NaN; when the first vector is the shorter one, the rest of the second is left out without a word. Compare the lengths first: what should happen when they differ?",
  ),
  mistake(
    "adds the entries where it should multiply",
    (u: Vec, v: Vec) => {
      alike(u, v);
      return laws.plus(u, v).reduce((sum, x) => sum + x, 0);
    },
    "You add the two entries at each place. For $(2)$ and $(4)$, two things at 4 each, that makes 6; they cost 8. Which operation turns a count and a price into a cost?",
  ),
  mistake(
    "multiplies the two sums",
    (u: Vec, v: Vec) => {
      alike(u, v);
      const sum = (w: Vec) => w.reduce((total, x) => total + x, 0);
      return sum(u) * sum(v);
    },
    "You add up each vector and multiply the two sums, so that every count meets every price. For $(1, 0)$ and $(0, 1)$ that gives 1: a thing you buy, at the price of one you do not. Which price belongs to which count?",
  ),
  mistake(
    "leaves out the first entry",
    (u: Vec, v: Vec) => {
      alike(u, v);
      return laws.referenceDot(u.slice(1), v.slice(1));
    },
    "The first product is missing: for $(2)$ and $(4)$ you answer 0. At which index does an array begin?",
  ),
  mistake<unknown>(
    "returns the products without adding them",
    (u: Vec, v: Vec) => {
      alike(u, v);
      return u.map((x, i) => x * v[i]);
    },
    "You return the list of products: $(8, 10, 3)$ for the example. Those are the costs of each kind. What is to be paid for all of them?",
  ),
  mistake(
    "reads one entry too far",
    (u: Vec, v: Vec) => {
      alike(u, v);
      return NaN;
    },
    "Your sum is NaN: somewhere `undefined` was multiplied, and undefined times a number is no number. The entries of $u$ have the numbers from 0 to `u.length - 1`. Where does your walk begin, and where does it end?",
  ),
  mistake(
    "throws an error without a code",
    (u: Vec, v: Vec) => {
      if (u.length !== v.length) throw new Error("The vectors have different lengths.");
      return laws.referenceDot(u, v);
    },
    'Right to throw, but whoever calls `dot` tells errors apart by their code, and yours has none. `Failure` carries one: `throw new Failure("shape-mismatch")`. The first line of the file says where it comes from.',
  ),
];
