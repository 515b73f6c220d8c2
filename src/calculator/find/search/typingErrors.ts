/** Do two words differ by at most one letter that is missing, too many, wrong, or swapped with the next? */
export function oneErrorApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Edits between two words, as far as two of them; 3 = more. */
function editsUpToTwo(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    let least = row;
    for (let at = 1; at <= b.length; at += 1) {
      const wrong = before[at - 1]! + Number(a[row - 1] !== b[at - 1]);
      const edits = Math.min(wrong, before[at]! + 1, now[at - 1]! + 1);
      now.push(edits);
      least = Math.min(least, edits);
    }
    if (least > 2) return 3;
    before = now;
  }
  return before[b.length]!;
}

/** Two letters off after the first two, in words long enough that nothing else is meant: "electrision". */
export const twoErrorsApart = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 2 && a[0] === b[0] && a[1] === b[1] && editsUpToTwo(a, b) <= 2;
