/** Numbers values as they come, from those that are given on; values that are written alike in JSON have one number. */
export function numbered<T>(list: T[] = []): { list: readonly T[]; numberOf(value: T): number } {
  const known = new Map(list.map((value, number) => [JSON.stringify(value), number]));
  return {
    list,
    numberOf(value) {
      const key = JSON.stringify(value);
      const number = known.get(key) ?? list.push(value) - 1;
      known.set(key, number);
      return number;
    },
  };
}
