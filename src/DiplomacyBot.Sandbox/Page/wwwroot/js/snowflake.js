// Ids are 64-bit numbers in strings: compared as text, never turned into numbers.

export function compareIds(left, right) {
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}

export function idTime(id) {
  return new Date(Number((BigInt(id) >> 22n) + 1420070400000n));
}
