/** Bytes of so many float64 entries; negative when an index runs backwards. */
@inline
export function offset(entries: i32): isize {
  return <isize>entries << 3;
}
