// @ts-check
// Spherical k-means (Dhillon & Modha 2001), from fine to coarse: the centres of a grain are grouped
// into the next one, so that the groups of each grain lie in those of the next.

/** Rounds at most, and the share of members that may still move at the end. */
const mostRounds = 12;
const stillMoving = 1 / 500;

/**
 * For each grain the group of every member: of the vectors first, then of the groups before.
 * @param {readonly Float32Array[]} vectors of unit length, the commonest words first.
 * @param {readonly number[]} counts how often each is used.
 * @param {readonly number[]} grains numbers of groups, fine to coarse.
 * @returns {number[][]}
 */
export function groupVectors(vectors, counts, grains) {
  let members = vectors;
  let weights = counts.map(Math.sqrt);
  return grains.map((grain) => {
    const { groups, centres } = group(members, weights, Math.min(grain, members.length));
    const sums = centres.map(() => 0);
    groups.forEach((own, member) => (sums[own] = (sums[own] ?? 0) + (weights[member] ?? 0)));
    members = centres;
    weights = sums;
    return groups;
  });
}

/** @param {readonly Float32Array[]} members @param {readonly number[]} weights @param {number} count */
function group(members, weights, count) {
  let centres = firstCentres(members, count);
  /** @type {number[]} */
  let groups = members.map(() => -1);
  for (let round = 0; round < mostRounds; round++) {
    const next = members.map((member) => nearest(member, centres));
    const moved = next.filter((own, index) => own !== groups[index]).length;
    groups = next;
    centres = meanOf(members, weights, groups, centres);
    if (moved < members.length * stillMoving) break;
  }
  return { groups, centres };
}

/** Different members, the common ones more often, the same every time. @param {readonly Float32Array[]} members @param {number} count */
function firstCentres(members, count) {
  let seed = 7;
  const taken = new Set();
  while (taken.size < count) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    taken.add(Math.floor((seed / 4294967296) ** 1.5 * members.length));
  }
  return [...taken].map((index) => Float32Array.from(members[index] ?? []));
}

/** @param {Float32Array} member @param {readonly Float32Array[]} centres */
function nearest(member, centres) {
  let best = 0;
  let most = -Infinity;
  centres.forEach((centre, index) => {
    let product = 0;
    for (let at = 0; at < member.length; at++) product += member[at] * centre[at];
    if (product > most) {
      most = product;
      best = index;
    }
  });
  return best;
}

/** @param {readonly Float32Array[]} members @param {readonly number[]} weights @param {readonly number[]} groups @param {readonly Float32Array[]} before kept where a group is empty. */
function meanOf(members, weights, groups, before) {
  const sums = before.map((centre) => new Float64Array(centre.length));
  members.forEach((member, index) => {
    const sum = sums[groups[index] ?? 0];
    const weight = weights[index] ?? 0;
    if (sum) member.forEach((value, at) => (sum[at] += weight * value));
  });
  return sums.map((sum, index) => {
    const size = Math.sqrt(sum.reduce((all, value) => all + value * value, 0));
    return size === 0
      ? Float32Array.from(before[index] ?? [])
      : Float32Array.from(sum, (value) => value / size);
  });
}
