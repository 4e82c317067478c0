import { edge, ensure, equal, exercise, given, invariant, keepsInputs, oneOf, throws } from "@gradus/grading";
import { evenShares, shares } from "../inputs.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";

export const componentsFor = exercise<number>("componentsFor", {
  points: 2,
  returns: returns.componentsFor,
  checks: [
    edge("Of the shares 0.5, 0.3 and 0.2, two are needed for 0.75.", [[0.5, 0.3, 0.2], 0.75], 2),
    invariant(
      "So many hold what is wanted, and one less does not.",
      given(shares(), oneOf([0.5, 0.8, 0.3, 0.85])),
      async (f, list, wanted) => {
        const k = await f(list, wanted);
        ensure(k >= 0 && k <= list.length, "There are not so many components.", { received: k });
        const held = (count: number): number => references.sum(list.slice(0, count));
        ensure(held(k) >= wanted - 1e-9, `${k} of them do not hold what is wanted.`, {
          subject: "What they hold",
          received: held(k),
        });
        ensure(k === 0 || held(k - 1) < wanted - 1e-9, `${k - 1} of them would have been enough.`, {
          subject: "What one less holds",
          received: held(Math.max(0, k - 1)),
        });
      },
    ),
    edge("For a share of 0 none is needed.", [[0.6, 0.4], 0], 0),
    edge("One of them may be enough.", [[0.6, 0.4], 0.6], 1),
    invariant(
      "Equal shares that add up to what is wanted are enough, though the last digit may be missing.",
      given(evenShares()),
      async (f, { shares: list, wanted }) => {
        equal(await f(list, wanted), references.componentsFor(list, wanted));
      },
    ),
    invariant(
      "What all of them do not hold is out of reach.",
      given(shares(), oneOf([0.95, 0.99, 1])).where((list, wanted) => references.sum(list) < wanted - 1e-6),
      async (f, list, wanted) => throws({ code: "out-of-reach" }).compare(await f.observe(list, wanted)),
    ),
    keepsInputs("The shares stay as they were.", given(shares(), oneOf([0.5, 0.25]))),
  ],
});
