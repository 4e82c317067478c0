import { exp } from "../elementary/exp.ts";
import { log } from "../elementary/log.ts";

/**
 * The normal density, e^(−x²/2), cut into 256 layers of equal area: a place in a layer chosen at random is a normal number
 * nearly always at once. The lowest layer includes the tail beyond `TAIL`.
 *
 * @see Marsaglia & Tsang, The ziggurat method for generating random variables, Journal of Statistical Software 5(8), 2000; Doornik, An improved ziggurat method (2005), for the place that takes no bits from the layer
 */
export interface Ziggurat {
  /** 256 scales, then 256 inner widths: a place p from −2⁵¹ to 2⁵¹ of layer i means the number p · tables[i], and lies under the density for sure when |p| < tables[256 + i]. */
  readonly tables: Float64Array<ArrayBuffer>;
  /** The density at the outer edge of each layer, and 1 at the end. */
  readonly heights: Float64Array;
}

/** Where the lowest layer ends and the tail starts: the layers close at height 1 for this value only. */
export const TAIL = 3.654152885361009;
/** The area of a layer, TAIL e^(−TAIL²/2) + the area of the tail. */
const AREA = 0.004928673233974655;
const LAYERS = 256;

let made: Ziggurat | undefined;

/** The layers, worked out at first use. */
export function ziggurat(): Ziggurat {
  made ??= layers();
  return made;
}

function layers(): Ziggurat {
  const tables = new Float64Array(2 * LAYERS);
  const heights = new Float64Array(LAYERS + 1);
  // As a strip of full height the lowest layer would be this wide.
  let width = AREA / exp(-0.5 * TAIL * TAIL);
  for (let i = 0; i < LAYERS; i++) {
    heights[i] = exp(-0.5 * width * width);
    const inner = i === 0 ? TAIL : i === LAYERS - 1 ? 0 : Math.sqrt(-2 * log(AREA / width + heights[i]));
    tables[i] = width / 2251799813685248; // 2^51
    tables[LAYERS + i] = (inner / width) * 2251799813685248;
    width = inner;
  }
  heights[LAYERS] = 1;
  return { tables, heights };
}
