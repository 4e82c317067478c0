import type { Rng } from "@gradus/math";
import { ink } from "./ink.ts";
import type { Track } from "./ink.ts";
import { smooth } from "./smooth.ts";
import { waysToWrite } from "./ways-to-write.ts";
import type { Place, Stroke } from "./ways-to-write.ts";

/** The grid on which every digit is drawn. */
export const ROWS = 10;
export const COLUMNS = 8;

/** One digit as somebody writes it in a hurry: ROWS times COLUMNS pixels from 0 to 16, row by row. */
export function drawDigit(digit: number, random: Rng): number[] {
  const way = random.choose(waysToWrite[digit]);
  const wobble = random.uniform({ low: 0.015, high: 0.05 });
  const put = hand(random);
  const tracks = way.map((stroke) => track(stroke, (place) => put(shaken(place, wobble, random))));
  return ink(tracks, { rows: ROWS, columns: COLUMNS, width: random.uniform({ low: 0.9, high: 1.6 }) });
}

function shaken([x, y]: Place, wobble: number, random: Rng): Place {
  const by = { standardDeviation: wobble };
  return [x + random.normal(by), y + random.normal(by)];
}

/** From a digit's own box to the grid: narrow or wide, tall or short, leaning, and seldom in the middle. */
function hand(random: Rng): (place: Place) => Place {
  const wide = random.uniform({ low: 3, high: 4.6 });
  const tall = random.uniform({ low: 5.4, high: 7.2 });
  const lean = random.uniform({ low: -0.04, high: 0.46 });
  const [right, down] = [random.uniform({ low: -0.6, high: 0.6 }), random.uniform({ low: -0.6, high: 0.6 })];
  return ([x, y]) => [
    COLUMNS / 2 + right + wide * (x - 0.5) - lean * tall * (y - 0.5),
    ROWS / 2 + down + tall * (y - 0.5),
  ];
}

function track({ kind, places }: Stroke, put: (place: Place) => Place): Track {
  const written = places.map(put);
  return kind === "curve" ? smooth(written) : written;
}
