/** Seeded random numbers (mulberry32), so that every run sees the same people. */
export interface Random {
  next(): number;
  below(limit: number): number;
  chance(p: number): boolean;
  pick<T>(list: readonly T[]): T;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (p) => next() < p,
    pick: (list) => list[below(list.length)]!,
  };
}

/** Picks by weight, by bisection of the running sums. */
export class Weighted<T> {
  readonly #values: T[] = [];
  readonly #sums: number[] = [];
  #sum = 0;

  add(value: T, weight: number): void {
    if (weight <= 0) return;
    this.#sum += weight;
    this.#values.push(value);
    this.#sums.push(this.#sum);
  }

  pick(random: Random): T {
    const target = random.next() * this.#sum;
    let low = 0;
    let high = this.#sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sums[middle]! > target) high = middle;
      else low = middle + 1;
    }
    return this.#values[low]!;
  }

  get size(): number {
    return this.#values.length;
  }
}
