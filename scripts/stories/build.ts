/** Compiles anyone's articles into a pack. Not there yet: says so and gives 2. */
export async function build(_args: string[]): Promise<number> {
  console.error('Building packs is not possible yet.');
  return 2;
}
