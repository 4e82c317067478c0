import type { Rng } from "@gradus/math";
import { BANDS, filterDrawn, fixed, tupleDrawn } from "../generators/drawn.ts";
import type { Band, Drawn, Generator } from "../generators/drawn.ts";

/** The inputs of a check: so many cases, drawn from the generators, going round the bands. */
export interface Given<A extends readonly unknown[]> {
  readonly count: number;
  /** The inputs of case `index`; the same seed gives the same inputs. */
  draw(random: Rng, index: number): Drawn<A>;
  /** The same inputs, so many of them. */
  cases(count: number): Given<A>;
  /** The same generators, from these bands only. */
  bands(...bands: Band[]): Given<A>;
  /** Only inputs that satisfy the condition. A condition that hardly ever holds is the author's error. */
  where(keep: (...args: A) => boolean): Given<A>;
}

type Generators<A extends readonly unknown[]> = { readonly [K in keyof A]: Generator<A[K]> };

/**
 * Draws each argument from its generator, from left to right; a generator sees the arguments before it.
 *
 * @example
 * given(smallIntegerMatrix(), twoRows()).cases(20).count; // 20
 */
export function given<A extends readonly unknown[]>(...generators: Generators<A>): Given<A> {
  return make(generators, { count: 40, bands: BANDS, keep: null });
}

/** Exactly these inputs, which are already as small as they need to be. */
export function exactly<A extends readonly unknown[]>(...args: A): Given<A> {
  const self: Given<A> = {
    count: 1,
    draw: () => fixed(args),
    cases: () => self,
    bands: () => self,
    where: () => self,
  };
  return self;
}

interface Settings<A extends readonly unknown[]> {
  readonly count: number;
  readonly bands: readonly Band[];
  readonly keep: ((...args: A) => boolean) | null;
}

function make<A extends readonly unknown[]>(generators: Generators<A>, settings: Settings<A>): Given<A> {
  const { count, bands, keep } = settings;
  return {
    count,
    draw(random, index) {
      const band = bands[index % bands.length];
      const size = Math.min(5, 1 + Math.floor((4 * index) / Math.max(1, count - 1)));
      for (let attempt = 0; attempt < 200; attempt++) {
        const drawn = drawAll(generators, random.split(`case ${index}.${attempt}`), size, band);
        if (keep === null) return drawn;
        if (keep(...drawn.value)) return filterDrawn(drawn, (args) => keep(...args));
      }
      throw new Error(`given: 200 draws from the band "${band}" gave no input that satisfies the condition.`);
    },
    cases: (next) => make(generators, { ...settings, count: next }),
    bands: (...next) => make(generators, { ...settings, bands: next }),
    where: (next) =>
      make(generators, { ...settings, keep: keep === null ? next : (...args) => keep(...args) && next(...args) }),
  };
}

/**
 * An argument that depends on earlier ones is drawn again, from the same seed, whenever an earlier one is
 * made smaller: two rows of a 4×4 matrix would not be rows of the 2×2 one.
 */
function drawAll<A extends readonly unknown[]>(
  generators: Generators<A>,
  random: Rng,
  size: number,
  band: Band,
): Drawn<A> {
  const drawFrom = (earlier: readonly Drawn<unknown>[]): Drawn<A> => {
    const parts = [...earlier];
    for (let k = parts.length; k < generators.length; k++) {
      const values = parts.map((part) => part.value);
      parts.push(generators[k].draw({ random: random.split(`argument ${k}`), size, band, earlier: values }));
    }
    return {
      value: parts.map((part) => part.value) as unknown as A,
      *smaller() {
        for (let k = 0; k < parts.length; k++) {
          for (const next of parts[k].smaller()) yield drawFrom([...parts.slice(0, k), next]);
        }
      },
    };
  };
  return generators.length === 0 ? (tupleDrawn<[]>([]) as unknown as Drawn<A>) : drawFrom([]);
}
