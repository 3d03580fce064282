/**
 * The cells of a CSV file, in AssemblyScript: it is compiled to the WebAssembly in `../kernel-bytes.ts`, and `../kernel.ts`
 * says how it is called. Bytes, places and numbers stand in one memory that the caller divides; nothing is allocated here,
 * so that threads may share it.
 *
 * Cell `place` of row `i` stands from `begins[i * width + place]` up to `ends[i * width + place]`, both addresses. Where the
 * end is below zero its complement is the end, and the cell is to be read as text by who asked.
 *
 * A processor that compares sixteen bytes at once finds a sign four times as fast as JavaScript does, and this code needs no
 * thousand rows before it is fast.
 */

const QUOTE: i32 = 34;
const NEWLINE: i32 = 10;
const RETURN: i32 = 13;
const ZERO: i32 = 48;
const MINUS: i32 = 45;
const POINT: i32 = 46;
const COMMA: i32 = 44;

/** So many bytes are compared at once. */
const LANES: i32 = 16;
/** Each place and each number of 32 bits takes so many bytes. */
const WORD: i32 = 4;

/** Where the search for rows stopped: behind the last row that was found. */
export let stopped: i32 = 0;
/** How many rows and blank lines it passed. */
export let passed: i32 = 0;

/**
 * Whether a cell surely has no spaces round it: beyond ASCII there are some too. Everything is asked, needed or not: a branch
 * that hangs on what a cell holds would often be guessed wrongly.
 */
function isBare(begin: i32, end: i32): bool {
  const isEmpty = i32(begin === end);
  const first = i32(isVisible(load<u8>(begin)));
  const last = i32(isVisible(load<u8>(end - 1 + isEmpty)));
  return (isEmpty | (first & last)) !== 0;
}

function isVisible(byte: i32): bool {
  return <u32>(byte - 33) < 95;
}

function isSpace(byte: i32): bool {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

/** Ends a search. @returns how many rows were found */
function stop(at: i32, rowsPassed: i32, found: i32): i32 {
  stopped = at;
  passed = rowsPassed;
  return found;
}

/**
 * Finds where cells end in bytes without quotes: at each delimiter and newline, up to a quote.
 *
 * @param ends gets their addresses
 * @param most so many at most
 * @returns how many it found
 */
function cellEnds(from: i32, to: i32, delimiter: i32, ends: i32, most: i32): i32 {
  const delimiters = i8x16.splat(<i8>delimiter);
  const newlines = i8x16.splat(<i8>NEWLINE);
  const quotes = i8x16.splat(<i8>QUOTE);
  let found = 0;
  for (let at = from; at < to; at += 4 * LANES) {
    let signs: u64 = 0;
    let quoted: u64 = 0;
    for (let part = 0; part < 4; part++) {
      const bytes = v128.load(at + part * LANES);
      const isEnd = v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, newlines));
      signs |= (<u64>i8x16.bitmask(isEnd)) << (<u64>part * LANES);
      quoted |= (<u64>i8x16.bitmask(i8x16.eq(bytes, quotes))) << (<u64>part * LANES);
    }
    if (at + 4 * LANES > to) signs &= firstBits(to - at);
    if (quoted !== 0) signs &= firstBits(<i32>ctz(quoted));
    for (; signs !== 0; signs &= signs - 1) {
      if (found === most) return found;
      store<i32>(ends + found++ * WORD, at + <i32>ctz(signs));
    }
    if (quoted !== 0) return found;
  }
  return found;
}

/** The first bits of 64, fewer than all. */
function firstBits(count: i32): u64 {
  return ((<u64>1) << (<u64>count)) - 1;
}

/**
 * Finds rows as most files have them: without quotes, and without spaces round a cell. It stops before a row that is of
 * another kind.
 *
 * @param most so many rows at most
 * @returns how many it found
 */
export function bareRows(
  from: i32,
  to: i32,
  width: i32,
  delimiter: i32,
  begins: i32,
  ends: i32,
  places: i32,
  most: i32,
): i32 {
  const rows = cellEnds(from, to, delimiter, ends, most * width) / width;
  let start = from;
  let begin = from;
  let cell = 0;
  for (let row = 0; row < rows; row++) {
    for (let place = 1; place < width; place++, cell += WORD) {
      const end = load<i32>(ends + cell);
      if (load<u8>(end) !== delimiter || !isBare(begin, end)) return stop(start, row, row);
      store<i32>(begins + cell, begin);
      begin = end + 1;
    }
    const sign = load<i32>(ends + cell);
    const end = begin < sign && load<u8>(sign - 1) === RETURN ? sign - 1 : sign;
    // A row with nothing but signs has only empty cells.
    if (load<u8>(sign) !== NEWLINE || !isBare(begin, end) || end - start < width)
      return stop(start, row, row);
    store<i32>(begins + cell, begin);
    store<i32>(ends + cell, end);
    store<i32>(places + row * WORD, row + 1);
    cell += WORD;
    begin = sign + 1;
    start = begin;
  }
  return stop(start, rows, rows);
}

/** Finds rows by all rules of RFC 4180; the parameters are those of `bareRows`. It passes blank lines. */
export function anyRows(
  from: i32,
  to: i32,
  width: i32,
  delimiter: i32,
  begins: i32,
  ends: i32,
  places: i32,
  most: i32,
): i32 {
  // A row that is not ended is not read: so every cell ends before this.
  while (to > from && load<u8>(to - 1) !== NEWLINE) to--;
  let size = 0;
  let lines = 0;
  let start = from;
  while (start < to && size < most) {
    let at = start;
    let place = 0;
    let isFilled = false;
    let isEnded = false;
    while (!isEnded) {
      if (place === width || at >= to) return stop(start, lines, size);
      const cell = (size * width + place) * WORD;
      let begin = at;
      let end: i32;
      let isOdd = false;
      if (load<u8>(at) === QUOTE) {
        begin = ++at;
        for (;;) {
          while (at < to && load<u8>(at) !== QUOTE) at++;
          if (at + 1 >= to) return stop(start, lines, size);
          if (load<u8>(at + 1) !== QUOTE) break;
          isOdd = true;
          at += 2;
        }
        end = at++;
        if (load<u8>(at) === RETURN && load<u8>(at + 1) === NEWLINE) at++;
        if (load<u8>(at) !== delimiter && load<u8>(at) !== NEWLINE) return stop(start, lines, size);
      } else {
        for (;;) {
          const byte: i32 = load<u8>(at);
          if (byte === delimiter || byte === NEWLINE) break;
          if (byte === QUOTE) return stop(start, lines, size);
          at++;
        }
        end = at;
      }
      isEnded = load<u8>(at) === NEWLINE;
      at++;
      if (begin < end) {
        while (begin < end && isSpace(load<u8>(begin))) begin++;
        while (begin < end && isSpace(load<u8>(end - 1))) end--;
        // Beyond ASCII there are spaces too: such a cell may turn out to be empty.
        const letters = i32(load<u8>(begin) < 128) + i32(load<u8>(end - 1) < 128);
        if (begin < end && letters < 2) isOdd = true;
        if (begin < end && letters > 0) isFilled = true;
      }
      store<i32>(begins + cell, begin);
      store<i32>(ends + cell, isOdd ? ~end : end);
      place++;
    }
    if (
      place === 1 &&
      load<i32>(begins + size * width * WORD) === load<i32>(ends + size * width * WORD)
    ) {
      // A blank line is no row.
      lines++;
      start = at;
      continue;
    }
    if (place !== width || !isFilled) return stop(start, lines, size);
    lines++;
    store<i32>(places + size * WORD, lines);
    size++;
    start = at;
  }
  return stop(start, lines, size);
}

/** Stands for a cell that is not read. */
const NOT_READ: i32 = i32.MIN_VALUE;

/**
 * Reads the dates at one place of some rows, as day numbers from 1 January 1970.
 *
 * @param none what stands for an empty cell
 * @param odd gets the rows of which the cell is not read: it is not well-formed, or to be read as text
 * @returns how many those are
 */
export function dates(
  begins: i32,
  ends: i32,
  place: i32,
  width: i32,
  size: i32,
  numbers: i32,
  none: i32,
  odd: i32,
): i32 {
  let notRead = 0;
  let cell = place * WORD;
  for (let row = 0; row < size; row++, cell += width * WORD) {
    const begin = load<i32>(begins + cell);
    const end = load<i32>(ends + cell);
    const day = begin === end ? none : end < 0 ? NOT_READ : dayAt(begin, end);
    store<i32>(numbers + row * WORD, day);
    if (day === NOT_READ) store<i32>(odd + notRead++ * WORD, row);
  }
  return notRead;
}

/** The day of a date `YYYY-MM-DD` or `DD-MM-YYYY`. */
function dayAt(begin: i32, end: i32): i32 {
  if (end - begin !== 10) return NOT_READ;
  if (load<u8>(begin + 4) === MINUS && load<u8>(begin + 7) === MINUS)
    return dayOfDigits(begin, begin + 5, begin + 8);
  if (load<u8>(begin + 2) === MINUS && load<u8>(begin + 5) === MINUS)
    return dayOfDigits(begin + 6, begin + 3, begin);
  return NOT_READ;
}

/** The day of which the four digits of the year, and the two of the month and the day, stand at these places. */
function dayOfDigits(yearAt: i32, monthAt: i32, dayAt: i32): i32 {
  const digits =
    (<u64>load<u32>(yearAt) | ((<u64>load<u16>(monthAt)) << 32) | ((<u64>load<u16>(dayAt)) << 48)) ^
    ZEROS;
  if (!areDigits(digits)) return NOT_READ;
  const pairs = pairsOf(digits);
  const year = <i32>(pairs & 255) * 100 + <i32>((pairs >> 16) & 255);
  const month = <i32>((pairs >> 32) & 255);
  const day = <i32>((pairs >> 48) & 255);
  if (year === 0 || month < 1 || month > 12 || day < 1) return NOT_READ;
  if (day > 28 && day > monthLength(year, month)) return NOT_READ;
  // Years begin in March, so that a leap day ends one.
  const y = month > 2 ? year : year - 1;
  const dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day;
  return 365 * y + y / 4 - y / 100 + y / 400 + dayOfYear - 719469;
}

function monthLength(year: i32, month: i32): i32 {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** One in each of eight bytes: times a byte it is eight of them. */
const EACH: u64 = u64.MAX_VALUE / 255;
/** The sign `0` eight times: what a byte differs from it is its digit. */
const ZEROS: u64 = <u64>ZERO * EACH;
/** The first and third of four pairs of digits. */
const PAIRS: u64 = 0x0000_00ff_0000_00ff;

/** Whether eight bytes are below ten, each of them: adding 118 sets the highest bit of those that are not. */
function areDigits(bytes: u64): bool {
  return (((bytes + 118 * EACH) | bytes) & (128 * EACH)) === 0;
}

/** Eight digits by two, from the lowest byte on: each pair stands in a byte, and what stands between is to be passed over. */
function pairsOf(digits: u64): u64 {
  return digits * 10 + (digits >> 8);
}

/** So many digits are exact in a double, cents included. */
const MOST_DIGITS: i32 = 13;

/** The number that some digits stand for; -1 when one of the bytes is no digit. */
function digitsAt(from: i32, to: i32): i64 {
  // All but the first few are read eight at a time.
  const few = (to - from) & 7;
  let number = few === 0 ? 0 : eightDigits((load<u64>(from) ^ ZEROS) << (64 - 8 * <u64>few));
  for (let at = from + few; number >= 0 && at < to; at += 8) {
    const next = eightDigits(load<u64>(at) ^ ZEROS);
    number = next < 0 ? -1 : number * 100_000_000 + next;
  }
  return number;
}

/** The number of eight digits, each as one byte and the first one lowest; -1 when one is no digit. */
function eightDigits(digits: u64): i64 {
  if (!areDigits(digits)) return -1;
  const pairs = pairsOf(digits);
  const fours = (pairs & PAIRS) * 100 + ((pairs >> 16) & PAIRS);
  return <i64>((fours & 0xffff_ffff) * 10_000 + (fours >> 32));
}

/**
 * Reads numbers, with or without a minus, as doubles; the parameters are those of `dates`.
 *
 * @param hasCents whether they may have two decimals after a point or comma: then it reads hundredths, else whole numbers
 */
export function numbers(
  begins: i32,
  ends: i32,
  place: i32,
  width: i32,
  size: i32,
  doubles: i32,
  none: f64,
  odd: i32,
  hasCents: bool,
): i32 {
  let notRead = 0;
  let cell = place * WORD;
  for (let row = 0; row < size; row++, cell += width * WORD) {
    const begin = load<i32>(begins + cell);
    const end = load<i32>(ends + cell);
    let number = none;
    if (begin !== end) {
      const isNegative = load<u8>(begin) === MINUS;
      const first = begin + i32(isNegative);
      let found: i64 = -1;
      // Where the cell is to be read as text, its end lies before it.
      if (first < end && end - first <= MOST_DIGITS)
        found = hasCents ? centsAt(first, end) : digitsAt(first, end);
      if (found < 0) store<i32>(odd + notRead++ * WORD, row);
      else number = isNegative ? -(<f64>found) : <f64>found;
    }
    store<f64>(doubles + row * 8, number);
  }
  return notRead;
}

/** The cents of an amount; -1 for anything else. */
function centsAt(begin: i32, to: i32): i64 {
  let end = to;
  for (let decimals = 1; decimals <= 2; decimals++) {
    const at = to - decimals - 1;
    if (at > begin && (load<u8>(at) === POINT || load<u8>(at) === COMMA)) end = at;
  }
  const whole = digitsAt(begin, end);
  const part: i64 = end === to ? 0 : digitsAt(end + 1, to);
  if (whole < 0 || part < 0) return -1;
  return whole * 100 + (to - end === 2 ? part * 10 : part);
}

/**
 * Reads the numbers at the end of keys of one shape; -1 for an empty cell and any other key.
 *
 * @param prefix what stands before the number
 * @param digits how many digits it has where it begins with a zero, else 0
 * @param fewest it has no fewer digits
 * @param most it has no more digits
 */
export function keys(
  begins: i32,
  ends: i32,
  place: i32,
  width: i32,
  size: i32,
  numbers: i32,
  prefix: i32,
  length: i32,
  digits: i32,
  fewest: i32,
  most: i32,
): void {
  let cell = place * WORD;
  for (let row = 0; row < size; row++, cell += width * WORD) {
    const begin = load<i32>(begins + cell);
    const from = begin + length;
    const to = load<i32>(ends + cell);
    const count = to - from;
    let number: i32 = -1;
    if (
      count >= fewest &&
      count <= most &&
      digits === (load<u8>(from) === ZERO ? count : 0) &&
      isSame(prefix, begin, length)
    )
      number = <i32>digitsAt(from, to);
    store<i32>(numbers + row * WORD, number);
  }
}

/**
 * Words are found in a table of so many places, from which the next is tried where another word stands. A place holds the
 * address of a word: its length, what it means, and its bytes. Before the table stands where the next word comes, and how
 * many there are.
 */
const PLACES: i32 = 1024;
const MOST_WORDS: i32 = 512;
const COUNT: i32 = WORD;
const TABLE: i32 = 2 * WORD;
const MEANING: i32 = WORD;
const BYTES: i32 = 2 * WORD;

/** Starts a table of words without any. */
export function clearWords(words: i32): void {
  memory.fill(words, 0, TABLE + PLACES * WORD);
  store<i32>(words, words + TABLE + PLACES * WORD);
}

/**
 * Adds a word to a table, if it is not there yet.
 *
 * @param room up to where there is room for words
 * @returns whether it is there now
 */
export function addWord(words: i32, room: i32, from: i32, length: i32, meaning: i32): bool {
  if (wordAt(words, from, length) !== 0) return true;
  const word = load<i32>(words);
  const count = load<i32>(words + COUNT);
  // Eight bytes at a time are compared: behind a word stands nothing.
  const next = word + BYTES + ((length + 15) & ~7);
  if (count === MOST_WORDS || next > room) return false;
  store<i32>(word, length);
  store<i32>(word + MEANING, meaning);
  memory.copy(word + BYTES, from, length);
  store<i32>(words, next);
  store<i32>(words + COUNT, count + 1);
  let at = placeOf(from, length);
  while (load<i32>(words + TABLE + at * WORD) !== 0) at = (at + 1) & (PLACES - 1);
  store<i32>(words + TABLE + at * WORD, word);
  return true;
}

/**
 * Reads what words mean, as one byte each; the parameters are those of `dates`.
 *
 * @param words the table in which they are found
 */
export function meanings(
  begins: i32,
  ends: i32,
  place: i32,
  width: i32,
  size: i32,
  numbers: i32,
  none: i32,
  odd: i32,
  words: i32,
): i32 {
  let notRead = 0;
  let cell = place * WORD;
  for (let row = 0; row < size; row++, cell += width * WORD) {
    const begin = load<i32>(begins + cell);
    const end = load<i32>(ends + cell);
    let meaning = none;
    if (begin !== end) {
      const word = end < 0 ? 0 : wordAt(words, begin, end - begin);
      if (word === 0) store<i32>(odd + notRead++ * WORD, row);
      else meaning = load<i32>(word + MEANING);
    }
    store<u8>(numbers + row, <u8>meaning);
  }
  return notRead;
}

/** The address of a word; 0 when it is not in the table. */
function wordAt(words: i32, from: i32, length: i32): i32 {
  let at = placeOf(from, length);
  let word = load<i32>(words + TABLE + at * WORD);
  while (word !== 0 && (load<i32>(word) !== length || !isSame(word + BYTES, from, length))) {
    at = (at + 1) & (PLACES - 1);
    word = load<i32>(words + TABLE + at * WORD);
  }
  return word;
}

/** Where in a table a word would stand, by its length and its first and last eight bytes. */
function placeOf(from: i32, length: i32): i32 {
  const first = length < 8 ? load<u64>(from) & firstBytes(length) : load<u64>(from);
  const last = length < 8 ? 0 : load<u64>(from + length - 8);
  const both = first ^ rotl<u64>(last, 29) ^ <u64>length;
  const hash = <u32>(both ^ (both >> 32)) * 0x9e3779b1;
  return <i32>(hash >> 22);
}

/** Whether the same bytes stand at two addresses. */
function isSame(one: i32, other: i32, length: i32): bool {
  if (length < 8) return ((load<u64>(one) ^ load<u64>(other)) & firstBytes(length)) === 0;
  for (let at = 0; at < length - 8; at += 8)
    if (load<u64>(one + at) !== load<u64>(other + at)) return false;
  return load<u64>(one + length - 8) === load<u64>(other + length - 8);
}

/** The first bytes of eight, fewer than all. */
function firstBytes(count: i32): u64 {
  return ((<u64>1) << (<u64>count * 8)) - 1;
}
