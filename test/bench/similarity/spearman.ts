/** Rank correlation: Pearson's of the ranks, equal values sharing the mean of theirs. [-1, 1]. Spearman 1904. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranks(a), ranks(b));
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, place) => place).toSorted((i, j) => values[i]! - values[j]!);
  const rank = Array<number>(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let at = from; at < to; at += 1) rank[order[at]!] = (from + to - 1) / 2;
    from = to;
  }
  return rank;
}

function pearson(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [mean(x), mean(y)];
  let both = 0;
  let ofX = 0;
  let ofY = 0;
  x.forEach((value, i) => {
    both += (value - meanX) * (y[i]! - meanY);
    ofX += (value - meanX) ** 2;
    ofY += (y[i]! - meanY) ** 2;
  });
  return both / Math.sqrt(ofX * ofY);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
