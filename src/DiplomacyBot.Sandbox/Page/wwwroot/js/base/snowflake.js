// Ids are 64-bit numbers in strings: compared as text, never turned into numbers.

export function compareIds(left, right) {
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}

/** The first id of a moment: sorts before every real id made from then on. */
export function firstIdAt(date) {
  return String(BigInt(date.getTime() - 1420070400000) << 22n);
}

/** The last id of a moment: sorts after every real id made up to then. */
export function lateIdAt(date) {
  return String(((BigInt(date.getTime()) - 1420070400000n) << 22n) + 4194303n);
}

/** When an id was made; null for none that Discord would make. */
export function timeOf(id) {
  return BigInt(id) >> 22n === 0n ? null : new Date(Number((BigInt(id) >> 22n) + 1420070400000n));
}
