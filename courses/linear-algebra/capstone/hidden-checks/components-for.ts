// gradus-canary-9f2c: this file is not published
import {
  decimal,
  edge,
  equal,
  exercise,
  given,
  invariant,
  keepsInputs,
  metamorphic,
  oneOf,
  throws,
} from "@gradus/grading";
import { evenShares, shares } from "../inputs.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";

export const componentsFor = exercise<number>("componentsFor", {
  returns: returns.componentsFor,
  checks: [
    invariant(
      "The least number, for any wish.",
      given(shares(), decimal({ low: 0, high: 0.89 })).cases(60),
      async (f, list, wanted) => equal(await f(list, wanted), references.componentsFor(list, wanted)),
    ),
    edge("All of them hold all.", [[0.7, 0.2, 0.1], 1], 3),
    edge("What is missing by 1e-10 counts as reached.", [[0.5, 0.25, 0.25], 0.75 + 1e-10], 2),
    edge("What is missing by 1e-8 does not.", [[0.5, 0.25, 0.25], 0.75 + 1e-8], 3),
    edge("No shares hold nothing.", [[], 0], 0),
    edge("No shares do not hold more.", [[], 0.1], throws({ code: "out-of-reach" })),
    edge("All of them, short by 1e-10.", [[0.5, 0.3], 0.8 + 1e-10], 2),
    edge("All of them, one hair short.", [[0.5, 0.3], 0.8 + 1e-8], throws({ code: "out-of-reach" })),
    metamorphic(
      "A blank direction more changes nothing.",
      given(shares(), oneOf([0.5, 0.8])),
      async (f, list, wanted) => {
        const [one, other] = await Promise.all([f(list, wanted), f([...list, 0], wanted)]);
        equal(other, one);
      },
    ),
    invariant("Equal shares.", given(evenShares()).cases(60), async (f, { shares: list, wanted }) => {
      equal(await f(list, wanted), references.componentsFor(list, wanted));
    }),
    keepsInputs("The shares stay as they were.", given(shares(), oneOf([0.6]))),
  ],
});
