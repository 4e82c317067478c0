/**
 * 128 bits from a text, by MurmurHash3 (x86, 128-bit): seeds that differ in one character give unrelated states.
 *
 * @see Appleby, SMHasher, MurmurHash3.cpp (public domain)
 */
export function hash128(text: string): [number, number, number, number] {
  const bytes = new TextEncoder().encode(text);
  const blocks = Math.ceil(bytes.length / 16);
  const h = [0, 0, 0, 0];
  for (let block = 0; block < blocks; block++) {
    const whole = bytes.length - block * 16 >= 16;
    for (let i = 0; i < 4; i++) {
      const at = block * 16 + i * 4;
      const word =
        byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
      h[i] ^= Math.imul(rotate(Math.imul(word, C[i]), 15 + i), C[(i + 1) % 4]);
      if (!whole) continue;
      h[i] = Math.imul(rotate(h[i], TURN[i]) + (i < 3 ? h[i + 1] : h[0]), 5) + ADD[i];
    }
  }
  for (let i = 0; i < 4; i++) h[i] ^= bytes.length;
  spread(h);
  for (let i = 0; i < 4; i++) h[i] = finish(h[i]);
  spread(h);
  return [h[0], h[1], h[2], h[3]];
}

const C = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];
const TURN = [19, 17, 15, 13];
const ADD = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17];

function byte(bytes: Uint8Array, at: number): number {
  return at < bytes.length ? bytes[at] : 0;
}

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

function spread(h: number[]): void {
  h[0] = (h[0] + h[1] + h[2] + h[3]) | 0;
  for (let i = 1; i < 4; i++) h[i] = (h[i] + h[0]) | 0;
}

function finish(x: number): number {
  let h = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
