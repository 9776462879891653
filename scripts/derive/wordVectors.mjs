// @ts-check
// Vectors of words from the words two to either side: positive pointwise mutual information (Levy &
// Goldberg 2014), reduced by a randomised singular value decomposition (Halko et al. 2011).

/** Neighbours that are counted: the commonest words, and the end of a sentence. */
const contexts = 3000;
const offsets = [-2, -1, 1, 2];
/** Numbers of a vector, and how many more are tried so that these are right. */
const dimensions = 128;
const spare = 16;
const columns = dimensions + spare;
/** How often the decomposition is refined. */
const refinements = 3;

/** @typedef {{ starts: Int32Array, columns: Int32Array, values: Float32Array }} Rows a sparse matrix */

/**
 * One row of unit length for each word.
 * @param {import("./wordCounts.mjs").Counted} counted
 * @returns {Float32Array[]}
 */
export function wordVectors({ words, tokens }) {
  const rows = weigh(countNeighbours(words.length, tokens));
  const width = offsets.length * (contexts + 1);
  let right = randomMatrix(width);
  let left = times(rows, right, words.length);
  for (let round = 0; round < refinements; round++) {
    orthogonalise(left);
    right = timesTransposed(rows, left, width);
    orthogonalise(right);
    left = times(rows, right, words.length);
  }
  return toVectors(left);
}

/** @param {number} count @param {Int32Array} tokens */
function countNeighbours(count, tokens) {
  /** @type {Map<number, number>[]} */
  const neighbours = Array.from({ length: count }, () => new Map());
  tokens.forEach((word, at) => {
    const own = neighbours[word];
    if (!own) return;
    offsets.forEach((offset, place) => {
      const context = neighbourAt(tokens, at, offset);
      if (context < 0) return;
      const column = place * (contexts + 1) + context;
      own.set(column, (own.get(column) ?? 0) + 1);
    });
  });
  return neighbours;
}

/** The word there, `contexts` beyond the sentence, -1 for a rare word. @param {Int32Array} tokens @param {number} at @param {number} offset */
function neighbourAt(tokens, at, offset) {
  const step = Math.sign(offset);
  // A sentence's mark stands before its first word.
  for (let moved = step; ; moved += step) {
    const word = tokens[at + moved] ?? -1;
    if (word === -1) return contexts;
    if (moved === offset) return word >= 0 && word < contexts ? word : -1;
  }
}

/** @param {Map<number, number>[]} neighbours @returns {Rows} */
function weigh(neighbours) {
  const columnSums = new Float64Array(offsets.length * (contexts + 1));
  const rowSums = neighbours.map((own) => {
    let sum = 0;
    for (const [column, count] of own) {
      columnSums[column] += count;
      sum += count;
    }
    return sum;
  });
  // Rare contexts would weigh too much without the power.
  const smoothed = columnSums.map((sum) => sum ** 0.75);
  const all = smoothed.reduce((sum, value) => sum + value, 0);
  const starts = [0];
  /** @type {number[]} */
  const columnList = [];
  /** @type {number[]} */
  const values = [];
  neighbours.forEach((own, row) => {
    for (const [column, count] of [...own].sort(([a], [b]) => a - b)) {
      const value = Math.log((count * all) / (rowSums[row] ?? 1) / smoothed[column]);
      if (value <= 0) continue;
      columnList.push(column);
      values.push(value);
    }
    starts.push(columnList.length);
  });
  return {
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columnList),
    values: Float32Array.from(values),
  };
}

/** Matrices are lists of rows. @param {Rows} rows @param {Float64Array[]} right @param {number} count */
function times({ starts, columns: at, values }, right, count) {
  return Array.from({ length: count }, (_, row) => {
    const sum = new Float64Array(columns);
    for (let index = starts[row]; index < starts[row + 1]; index++) {
      addScaled(sum, right[at[index]], values[index]);
    }
    return sum;
  });
}

/** @param {Rows} rows @param {Float64Array[]} left @param {number} width */
function timesTransposed({ starts, columns: at, values }, left, width) {
  const result = Array.from({ length: width }, () => new Float64Array(columns));
  left.forEach((own, row) => {
    for (let index = starts[row]; index < starts[row + 1]; index++) {
      addScaled(result[at[index]], own, values[index]);
    }
  });
  return result;
}

/** @param {Float64Array | undefined} sum @param {Float64Array | undefined} row @param {number} by */
function addScaled(sum, row, by) {
  if (!sum || !row) return;
  for (let column = 0; column < columns; column++) sum[column] += by * row[column];
}

/** Makes the columns of a matrix orthonormal (Gram & Schmidt, modified). @param {Float64Array[]} matrix */
function orthogonalise(matrix) {
  for (let column = 0; column < columns; column++) {
    let size = 0;
    for (const row of matrix) size += row[column] ** 2;
    const scale = 1 / Math.sqrt(size + 1e-30);
    const shares = new Float64Array(columns);
    for (const row of matrix) {
      row[column] *= scale;
      for (let other = column + 1; other < columns; other++) {
        shares[other] += row[column] * row[other];
      }
    }
    for (const row of matrix) {
      for (let other = column + 1; other < columns; other++) {
        row[other] -= shares[other] * row[column];
      }
    }
  }
}

/** Normally distributed, the same every time. @param {number} rows */
function randomMatrix(rows) {
  let seed = 12345;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed + 1) / 4294967297;
  };
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: rows }, () => Float64Array.from({ length: columns }, normal));
}

/** The strongest columns, each weighed by the root of its strength, rows of unit length. @param {Float64Array[]} matrix */
function toVectors(matrix) {
  const strengths = Float64Array.from({ length: columns }, (_, column) =>
    Math.sqrt(matrix.reduce((sum, row) => sum + row[column] ** 2, 0)),
  );
  const kept = [...strengths.keys()].sort((a, b) => strengths[b] - strengths[a]);
  kept.length = dimensions;
  return matrix.map((row) => {
    const vector = Float32Array.from(kept, (column) => row[column] / Math.sqrt(strengths[column]));
    const size = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 1e-12));
    return vector.map((value) => value / size);
  });
}
