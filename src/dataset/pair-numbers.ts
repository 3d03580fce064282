/** Starts numbering pairs of whole numbers in order of arrival: equal pairs have the same number. */
export function pairNumbers(): (first: number, second: number) => number {
  let firsts = new Int32Array(64);
  let seconds = new Int32Array(64);
  let table = new Int32Array(128).fill(-1);
  let size = 0;
  const placeOf = (first: number, second: number) => {
    const hash = Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1);
    return hash ^ (hash >>> 15);
  };
  const grow = () => {
    const [moreFirsts, moreSeconds] = [new Int32Array(size * 2), new Int32Array(size * 2)];
    moreFirsts.set(firsts);
    moreSeconds.set(seconds);
    [firsts, seconds] = [moreFirsts, moreSeconds];
    table = new Int32Array(size * 4).fill(-1);
    const mask = table.length - 1;
    for (let id = 0; id < size; id++) {
      let place = placeOf(firsts[id] as number, seconds[id] as number) & mask;
      while ((table[place] as number) >= 0) place = (place + 1) & mask;
      table[place] = id;
    }
  };
  return (first, second) => {
    const mask = table.length - 1;
    let place = placeOf(first, second) & mask;
    for (;;) {
      const id = table[place] as number;
      if (id < 0) break;
      if (firsts[id] === first && seconds[id] === second) return id;
      place = (place + 1) & mask;
    }
    const id = size++;
    table[place] = id;
    firsts[id] = first;
    seconds[id] = second;
    if (size === firsts.length) grow();
    return id;
  };
}
