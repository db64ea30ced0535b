/**
 * Makes a function that is called whenever something is asked, and gives what takes the answer. An answer that comes late
 * never takes the place of one that was asked for after it: what it says may be out of date.
 */
export function inOrderAsked<T>(show: (answer: T) => void): () => (answer: T) => void {
  let asked = 0;
  let shown = 0;
  return () => {
    const turn = ++asked;
    return (answer) => {
      if (turn < shown) return;
      shown = turn;
      show(answer);
    };
  };
}
