// Random numbers by the thousand, from the generator of random/random.ts (xoshiro128**) and with its bits. `state` holds the
// generator's four words, which are read at the start and written back at the end.
//
// See Blackman & Vigna, Scrambled linear pseudorandom number generators (ACM TOMS 47, 2021); Marsaglia & Tsang, The ziggurat
// method for generating random variables (J. Stat. Software 5, 2000).

/** `count` numbers from [0, 1) with 53 random bits each. */
export function units(state: usize, out: usize, count: i32): void {
  let a = load<u32>(state);
  let b = load<u32>(state, 4);
  let c = load<u32>(state, 8);
  let d = load<u32>(state, 12);
  for (const end = out + ((<usize>count) << 3); out < end; out += 8) {
    const high = scrambled(b);
    let shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotl(d, 11);
    const low = scrambled(b);
    shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotl(d, 11);
    store<f64>(out, <f64>(((<i64>(high >> 5)) << 26) | (<i64>(low >> 6))) / 9007199254740992.0);
  }
  store<u32>(state, a);
  store<u32>(state, b, 4);
  store<u32>(state, c, 8);
  store<u32>(state, d, 12);
}

/**
 * Standard normals by the ziggurat method, up to `count` of them: stops behind the first pair of words that does not lie
 * in the inner part of its layer, writes the pair over `state[4]` and `state[5]`, and returns how many normals are there.
 * `tables` holds the 256 scales of the layers, then the 256 widths of their inner parts.
 */
export function normals(state: usize, tables: usize, out: usize, count: i32): i32 {
  let a = load<u32>(state);
  let b = load<u32>(state, 4);
  let c = load<u32>(state, 8);
  let d = load<u32>(state, 12);
  let made = 0;
  for (; made < count; made++) {
    const high = scrambled(b);
    let shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotl(d, 11);
    const low = scrambled(b);
    shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotl(d, 11);
    const layer = tables + <usize>((low & 255) << 3);
    const place = <f64>(((<i64>(<i32>high)) << 20) | (<i64>(low >> 12)));
    if (abs(place) >= load<f64>(layer, 2048)) {
      store<u32>(state, high, 16);
      store<u32>(state, low, 20);
      break;
    }
    store<f64>(out, place * load<f64>(layer));
    out += 8;
  }
  store<u32>(state, a);
  store<u32>(state, b, 4);
  store<u32>(state, c, 8);
  store<u32>(state, d, 12);
  return made;
}

@inline
function scrambled(b: u32): u32 {
  return rotl<u32>(b * 5, 7) * 9;
}
