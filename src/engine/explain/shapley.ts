/**
 * Shapley value: what each player adds, averaged over every order in which players can join.
 * The parts add up to `valueOf(all) − valueOf(none)`. Meant for a handful of players (n! orders).
 */
export function shapley<P extends string>(
  players: readonly P[],
  valueOf: (joined: ReadonlySet<P>) => number,
): Record<P, number> {
  const parts = Object.fromEntries(players.map((player) => [player, 0])) as Record<P, number>;
  const orders = permutations(players);
  for (const order of orders) {
    const joined = new Set<P>();
    let before = valueOf(joined);
    for (const player of order) {
      joined.add(player);
      const after = valueOf(joined);
      parts[player] += (after - before) / orders.length;
      before = after;
    }
  }
  return parts;
}

function permutations<P>(items: readonly P[]): P[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}
