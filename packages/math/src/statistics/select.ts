/**
 * Puts the entry that order k would have, counted from 0, in its place, with no greater entry before it and no lesser one
 * after it; returns it. About 3 n comparisons, where sorting takes n log₂ n.
 *
 * Hoare's selection with the median of three as pivot. Data made to defeat that rule would cost n²: after 2 log₂ n rounds
 * what is left is sorted.
 *
 * @param line n numbers without NaN, reordered in place
 * @param k from 0 to n − 1
 * @see Hoare, Algorithm 65: Find, Communications of the ACM 4(7), 1961
 */
export function select(line: Float64Array, k: number): number {
  let low = 0;
  let high = line.length - 1;
  for (let rounds = 2 * (32 - Math.clz32(line.length)); low < high; rounds--) {
    if (rounds === 0) {
      line.subarray(low, high + 1).sort();
      break;
    }
    const pivot = middle(line[low], line[(low + high) >> 1], line[high]);
    let i = low;
    let j = high;
    while (i <= j) {
      while (line[i] < pivot) i++;
      while (line[j] > pivot) j--;
      if (i > j) break;
      const swapped = line[i];
      line[i++] = line[j];
      line[j--] = swapped;
    }
    // Now all up to j are ≤ pivot, all from i on ≥ pivot, and what lies between equals it.
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return line[k];
}

function middle(x: number, y: number, z: number): number {
  return Math.max(Math.min(x, y), Math.min(Math.max(x, y), z));
}
