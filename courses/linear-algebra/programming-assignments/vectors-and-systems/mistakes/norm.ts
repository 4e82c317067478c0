import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as laws from "../laws.ts";
import type { Order, Vec } from "../starter.ts";

/** Right for two of the three orders, and wrong for the third. */
function except(order: Order, wrong: (u: Vec) => number): (u: Vec, p: Order) => number {
  return (u, p) => (p === order ? wrong(u) : laws.referenceNorm(u, p));
}

/** Of lengths around 1e-200 none is a crumb beside another: only their digits count. */
const sameDigits = (learners: unknown, mistakes: unknown): boolean => sameValue(learners, mistakes, { absolute: 0 });

export const norm: Mistake[] = [
  mistake(
    "forgets the square root",
    except(2, (u) => laws.referenceNorm(u, 2) ** 2),
    "You return the *squared* length: 25 for $(3, -4)$, and the arrow is 5 long. If $(3, -4)$ are metres, in which unit is your 25?",
    { agrees: sameDigits },
  ),
  mistake(
    "adds without absolute values",
    except(1, (u) => u.reduce((sum, x) => sum + x, 0)),
    "In order 1 you add the entries with their signs, so that steps east and steps west cancel: $(3, -3)$ gets 0. Whoever walked it has walked 6. What is added, the entries or their sizes?",
    { agrees: sameDigits },
  ),
  mistake(
    "takes the maximum without absolute values",
    except("inf", (u) => Math.max(0, ...u)),
    'In order "inf" you take the largest entry. Of $(3, -4)$ the entry of largest *size* is $-4$, and the norm is 4. A norm says how far, and never which way.',
    { agrees: sameDigits },
  ),
  mistake(
    "takes the maximum of the entries as they are",
    except("inf", (u) => (u.length === 0 ? 0 : Math.max(...u))),
    'In order "inf" you take the largest entry with its sign: for $(-4)$ that is $-4$, and no length is negative. What do you compare, the entries or their sizes?',
    { agrees: sameDigits },
  ),
  mistake(
    "squares before it scales",
    except(2, (u) => Math.sqrt(laws.referenceDot(u, u))),
    "You square the entries as they are. $(10^{200})^2$ is larger than any number the machine holds, so you return Infinity for an arrow of length $10^{200}$; and the square of $10^{-200}$ is rounded to 0. In which unit would the largest entry be 1?",
    { agrees: sameDigits },
  ),
  mistake(
    "divides by the largest entry of a vector of zeros",
    except(2, (u) => {
      const most = laws.largest(u);
      return most * Math.sqrt(u.reduce((sum, x) => sum + (x / most) ** 2, 0));
    }),
    "You measure in units of the largest entry, which is a good idea. A vector of zeros has no such unit: you divide 0 by 0, and NaN comes out. How long is $(0, 0)$, and can you say so before you divide?",
    { agrees: sameDigits },
  ),
  mistake(
    "takes the root of each square",
    except(2, (u) => laws.referenceNorm(u, 1)),
    "You take the root of each square by itself and add: that is the sum of the sizes again, 7 for $(3, -4)$. Draw the right-angled triangle with sides 3 and 4. What does Pythagoras add, and when does he take the root?",
    { agrees: sameDigits },
  ),
  mistake(
    "divides by the number of entries",
    except(2, (u) => laws.referenceNorm(u, 2) / Math.sqrt(u.length)),
    "You average the squares before the root: for $(3, -4)$ that is about 3.54. An average says how large a typical entry is. The length of an arrow grows with every entry that is added to it.",
    { agrees: sameDigits },
  ),
  mistake(
    "adds the sizes for every order",
    (u: Vec) => laws.referenceNorm(u, 1),
    'You add the sizes whichever order is asked for. That is right for order 1; $(3, -4)$ has length 5 in order 2, and 4 in order "inf". Where does `p` enter?',
    { agrees: sameDigits },
  ),
  mistake(
    "measures the length for every order",
    (u: Vec) => laws.referenceNorm(u, 2),
    'You return the length whichever order is asked for. That is right for order 2; $(3, -4)$ has 7 in order 1, and 4 in order "inf". Where does `p` enter?',
    { agrees: sameDigits },
  ),
];
