import { NDArray } from "@gradus/math";

/** A picture as its matrix: row by row from the top, each row from the left. */
export type Pixels = NDArray | readonly (readonly number[] | Float64Array | Float32Array)[];

/** A picture whose rows have one length. What is not finite is a hole. */
export type Rows = readonly (readonly number[])[];

/**
 * The rows of a picture, checked.
 *
 * @param who the function that was called, and which of its pictures, for the message
 * @throws Error when it is not a matrix of numbers with at least one entry
 */
export function readPixels(who: string, which: string, pixels: Pixels): Rows {
  const rule = `${who}: ${which} must be a matrix of numbers, row by row`;
  if (pixels instanceof NDArray && pixels.ndim !== 2) {
    const shape = pixels.shape.join("×");
    throw new Error(`${rule}; it has the shape ${shape}. Is it a flat row of pixels? reshape(m, n) makes it m rows.`);
  }
  const listed: unknown = pixels instanceof NDArray ? pixels.toArray() : pixels;
  if (!Array.isArray(listed) || listed.length === 0) {
    throw new Error(`${rule}; it is ${Array.isArray(listed) ? "an empty list" : `a ${typeof listed}`}.`);
  }
  return listed.map((row: unknown, i) => {
    if (!Array.isArray(row) && !ArrayBuffer.isView(row)) throw new Error(`${rule}; row ${i} is a ${typeof row}.`);
    const entries: unknown[] = Array.from(row as ArrayLike<unknown>);
    const width = (listed[0] as ArrayLike<unknown>).length;
    if (entries.length !== width || width === 0) {
      throw new Error(`${rule}, all of one length; row 0 has ${width} pixels and row ${i} has ${entries.length}.`);
    }
    const wrong = entries.findIndex((value) => typeof value !== "number");
    if (wrong >= 0) throw new Error(`${rule}; the pixel in row ${i}, column ${wrong} is ${String(entries[wrong])}.`);
    return entries as number[];
  });
}
