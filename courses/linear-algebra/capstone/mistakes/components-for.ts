import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as references from "../references.ts";
import type { Vec } from "../starter.ts";

/** The right number, where it can be reached. */
function told(change: (right: number, shares: Vec, wanted: number) => number): (shares: Vec, wanted: number) => number {
  return (shares, wanted) => {
    const right = references.componentsFor(shares, wanted);
    return change(Number.isNaN(right) ? shares.length : right, shares, wanted);
  };
}

/** How many are taken until `enough` says so of what they hold; all of them when it never does. */
function taken(shares: Vec, enough: (held: number) => boolean): number {
  let held = 0;
  for (const [k, share] of shares.entries()) {
    if (enough(held)) return k;
    held += share;
  }
  return shares.length;
}

export const componentsFor: Mistake[] = [
  mistake(
    "gives the index of the last one instead of their number",
    told((right) => right - 1),
    "You give the *index* of the last component that is needed. Of 0.5, 0.3 and 0.2 the one with index 1 reaches 0.75, and that makes two components. Which of the two numbers is asked for?",
  ),
  mistake(
    "expects the sum to be reached to the last digit",
    (shares: Vec, wanted: number): number => taken(shares, (held) => held >= wanted),
    "You compare the sum with what is wanted to the last digit. Ten tenths, added one by one, make 0.9999999999999999, and you ask for an eleventh. How much may be missing, by the rule of the exercise?",
  ),
  mistake(
    "wants more than what is wanted",
    (shares: Vec, wanted: number): number => taken(shares, (held) => held > wanted + 1e-9),
    "You go on until *more* is held than is wanted. When the first component holds 0.6 and 0.6 is wanted, that one is enough. Which comparison do you use?",
  ),
  mistake(
    "counts those that are large by themselves",
    (shares: Vec, wanted: number): number => shares.filter((share) => share >= wanted).length,
    "You count the components whose own share is as large as what is wanted. Asked for is what the first few hold *together*. What do you add up as you go?",
  ),
  mistake(
    "adds up from the smallest",
    (shares: Vec, wanted: number): number => taken(shares.toReversed(), (held) => held >= wanted - 1e-9),
    "You add the shares up from the small end. The fewest components hold what is wanted when the largest come first. From which end of the list do you begin?",
  ),
  mistake(
    "wants that share of what these components hold",
    (shares: Vec, wanted: number): number => taken(shares, (held) => held >= wanted * references.sum(shares) - 1e-9),
    "You divide by the sum of the shares that you are given. They are shares of *all* the variance already: when only some components were kept, 0.5 and 0.3 hold 0.8 together, and 0.9 is out of their reach. What do you compare with `wanted`?",
  ),
  mistake(
    "takes all of them when they do not hold enough",
    (shares: Vec, wanted: number): number => taken(shares, (held) => held >= wanted - 1e-9),
    "When all components together do not hold what is wanted, you return how many there are, as if they did. Whoever reads that number is misled. What does the exercise ask for in that case?",
  ),
];
