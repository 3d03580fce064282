import type { View } from '../model/index.ts';
import { allRecords, type RecordName, type ViewName } from '../records/index.ts';
import { type Column, NO_DAY } from './column.ts';
import type { Tables } from './dataset.ts';
import type { RecordRow, Table } from './table.ts';

/** The rows of a derived record type, or `null` when none of the files it comes from is there. */
export function viewTable(name: ViewName, data: Tables): Table | null {
  const { from } = allRecords[name] as { readonly from?: View };
  if (from === undefined) return null;
  if ('pairs' in from) return pairs(name, from, data);
  if ('merge' in from) return merge(name, from, data);
  return each(name, from, data);
}

type Pairs = Extract<View, { pairs: unknown }>;
type Merge = Extract<View, { merge: unknown }>;
type Each = Extract<View, { each: unknown }>;

/** A row for each pair that belongs together, and for each record without a partner. */
function pairs(name: ViewName, from: Pairs, data: Tables): Table | null {
  const [one, many] = from.pairs as readonly [RecordName, RecordName];
  const [ones, manies] = [data.table(one), data.table(many)];
  if (ones === null && manies === null) return null;
  const partner =
    manies?.references.get(from.on)?.rows ?? new Int32Array(manies?.size ?? 0).fill(-1);
  const byOne = grouped(partner, ones?.size ?? 0);
  const most = (ones?.size ?? 0) + partner.length;
  const [oneRows, manyRows] = [new Int32Array(most), new Int32Array(most)];
  let size = 0;
  const add = (first: number, second: number) => {
    oneRows[size] = first;
    manyRows[size++] = second;
  };
  for (let row = 0; row < (ones?.size ?? 0); row++) {
    const [begin, end] = [byOne.offsets[row] as number, byOne.offsets[row + 1] as number];
    if (begin === end) add(row, -1);
    for (let k = begin; k < end; k++) add(row, byOne.members[k] as number);
  }
  for (let row = 0; row < partner.length; row++) if ((partner[row] as number) < 0) add(-1, row);

  const [onesAt, maniesAt] = [oneRows.slice(0, size), manyRows.slice(0, size)];
  const persons = personOf([manies, ones], [maniesAt, onesAt]);
  const first = firstOfEach(manies, onesAt, maniesAt, persons.ids);
  const firstOfAll = firstOfEach(manies, onesAt, maniesAt, null);
  const [oneKey, manyKey] = [keyField(one), keyField(many)];
  return {
    name,
    size,
    columns: new Map<string, Column>([
      [oneKey, keysAt(ones, oneKey, onesAt)],
      [manyKey, keysAt(manies, manyKey, maniesAt)],
      ['persoonId', persons.column],
      ['eerste', { kind: 'boolean', codes: first }],
      ['eersteVanMelding', { kind: 'boolean', codes: firstOfAll }],
    ]),
    present: new Set([...(ones?.present ?? []), ...(manies?.present ?? [])]),
    references: new Map([
      [oneKey, { to: one, rows: onesAt }],
      [manyKey, { to: many, rows: maniesAt }],
      ['persoonId', { to: 'persoon' as const, rows: persons.rows }],
    ]),
    nameOf(row) {
      const [a, b] = [onesAt[row] ?? -1, maniesAt[row] ?? -1];
      const names = [a < 0 ? null : ones?.nameOf(a), b < 0 ? null : manies?.nameOf(b)];
      return names.filter((part) => part !== null).join(' / ');
    },
    comesFrom: (row) => filledRows([one, onesAt[row] ?? -1], [many, maniesAt[row] ?? -1]),
    placeOf(row) {
      const [a, b] = [onesAt[row] ?? -1, maniesAt[row] ?? -1];
      return (b >= 0 ? manies?.placeOf(b) : ones?.placeOf(a)) ?? { file: name, row: row + 1 };
    },
  };
}

/**
 * Of each group, of each person apart, the row of which the second record began first; equal days are told apart by key.
 * @param groups of each row the group; those of one group stand together
 */
function firstOfEach(
  table: Table | null,
  groups: Int32Array,
  rows: Int32Array,
  persons: Int32Array | null,
): Uint8Array {
  const begin = table?.columns.get('begindatum');
  const dayOf = (row: number) => (begin?.kind === 'date' ? (begin.days[row] as number) : NO_DAY);
  const isBefore = (a: number, b: number): boolean => {
    const difference = dayOf(a) - dayOf(b);
    return difference !== 0 ? difference < 0 : (table?.nameOf(a) ?? '') < (table?.nameOf(b) ?? '');
  };
  // Alone: no other of its group, or of no group.
  const codes = new Uint8Array(rows.length).fill(2);
  const best = new Map<number, number>();
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const group = groups[from] as number;
    for (to = from + 1; to < rows.length && groups[to] === group; ) to++;
    if (group < 0 || to === from + 1) continue;
    best.clear();
    for (let i = from; i < to; i++) {
      codes[i] = 1;
      const person = persons === null ? 0 : (persons[i] as number);
      const other = best.get(person);
      if (other === undefined || isBefore(rows[i] as number, rows[other] as number))
        best.set(person, i);
    }
    for (const i of best.values()) codes[i] = 2;
  }
  return codes;
}

/** The person of the first of some records that names one, and where that person stands. */
function personOf(tables: readonly (Table | null)[], rowsOf: readonly Int32Array[]) {
  const size = rowsOf[0]?.length ?? 0;
  const ids = new Int32Array(size).fill(-1);
  const rows = new Int32Array(size).fill(-1);
  let column: Column | undefined;
  for (const [index, table] of tables.entries()) {
    const persons = table?.columns.get('persoonId');
    if (persons?.kind !== 'key') continue;
    column ??= persons;
    const refersTo = table?.references.get('persoonId')?.rows;
    for (let i = 0; i < size; i++) {
      const row = rowsOf[index]?.[i] ?? -1;
      if ((ids[i] ?? -1) >= 0 || row < 0) continue;
      ids[i] = persons.ids[row] ?? -1;
      rows[i] = refersTo?.[row] ?? -1;
    }
  }
  return { ids, rows, column: { ...(column ?? { kind: 'text', values: [] }), ids } as Column };
}

/** Spells that follow each other after at most `gap` days become one. */
function merge(name: ViewName, from: Merge, data: Tables): Table | null {
  const table = data.table(from.merge as RecordName);
  if (table === null) return null;
  const [begins, ends] = from.spell.map((field) => table.columns.get(field));
  if (begins?.kind !== 'date' || ends?.kind !== 'date') return null;
  const by = from.by.map((field) => table.columns.get(field));
  // What is not filled in is unknown: it makes no two spells belong together.
  const groupOf = (row: number) =>
    sameKey(
      by.filter((column) => column !== undefined),
      row,
    );
  const order = Array.from({ length: table.size }, (_, row) => row).sort(
    (a, b) =>
      (begins.days[a] ?? 0) - (begins.days[b] ?? 0) ||
      (ends.days[a] ?? 0) - (ends.days[b] ?? 0) ||
      (table.nameOf(a) < table.nameOf(b) ? -1 : 1),
  );
  const spells = order.map((row): Spell => {
    const [begin, end] = [begins.days[row] ?? NO_DAY, ends.days[row] ?? NO_DAY];
    return { row, begin, end, group: begin !== NO_DAY && end >= begin ? groupOf(row) : null };
  });
  const all = from.overlapping === 'joined' ? joined(spells, from.gap) : chained(spells, from.gap);
  const firsts = Int32Array.from(all, (chain) => chain.rows[0] ?? -1);
  const columns = new Map<string, Column>();
  const references = new Map<string, { to: RecordName; rows: Int32Array }>();
  for (const field of from.by) {
    const column = table.columns.get(field);
    if (column !== undefined && 'ids' in column)
      columns.set(field, { ...column, ids: firsts.map((row) => column.ids[row] ?? -1) });
    const reference = table.references.get(field);
    if (reference !== undefined) {
      references.set(field, {
        to: reference.to,
        rows: firsts.map((row) => reference.rows[row] ?? -1),
      });
    }
  }
  const lasts = Int32Array.from(all, (chain) => chain.rows.at(-1) ?? -1);
  for (const [index, field] of (from.ends ?? []).entries()) {
    const to = from.merge as RecordName;
    const rows = index === 0 ? firsts : lasts;
    columns.set(field, keysAt(table, keyField(to), rows));
    references.set(field, { to, rows });
  }
  columns.set(from.spell[0], { kind: 'date', days: Int32Array.from(all, (chain) => chain.begin) });
  columns.set(from.spell[1], { kind: 'date', days: Int32Array.from(all, (chain) => chain.end) });
  return {
    name,
    size: all.length,
    columns,
    present: table.present,
    references,
    nameOf: (row) => table.nameOf(firsts[row] ?? 0),
    comesFrom: (row) =>
      (all[row]?.rows ?? []).map((member) => ({ record: from.merge as RecordName, row: member })),
    placeOf: (row) => table.placeOf(firsts[row] ?? 0),
  };
}

/** A record with a spell; without a group where it belongs to no other. */
type Spell = {
  readonly row: number;
  readonly begin: number;
  readonly end: number;
  readonly group: string | null;
};
/** Spells that are one: the first began it. */
type Chain = { readonly rows: number[]; readonly begin: number; end: number; turn: number };

/** Spells, by when they begin, each with the one that ended last before it; overlapping ones stay apart. */
function chained(spells: readonly Spell[], most: number): Chain[] {
  const chains = new Map<string, Chain[]>();
  const all: Chain[] = [];
  for (const [turn, { row, begin, end, group }] of spells.entries()) {
    const others = group === null ? [] : (chains.get(group) ?? []);
    if (group !== null) chains.set(group, others);
    let before: Chain | undefined;
    for (const chain of others) {
      const gap = begin - chain.end;
      if (gap < 0 || gap > most) continue;
      // Of two that ended on one day the one whose last spell stands last in this order.
      const isLater =
        before === undefined ||
        chain.end > before.end ||
        (chain.end === before.end && chain.turn > before.turn);
      if (isLater) before = chain;
    }
    if (before === undefined) {
      const chain = { rows: [row], begin, end, turn };
      all.push(chain);
      if (group !== null) others.push(chain);
    } else {
      before.end = end;
      before.turn = turn;
      before.rows.push(row);
    }
  }
  return all;
}

/** Spells, by when they begin, each with all that have a day in common with it or ended shortly before. */
function joined(spells: readonly Spell[], most: number): Chain[] {
  const last = new Map<string, Chain>();
  const all: Chain[] = [];
  for (const [turn, { row, begin, end, group }] of spells.entries()) {
    const before = group === null ? undefined : last.get(group);
    if (before !== undefined && begin - before.end <= most) {
      before.end = Math.max(before.end, end);
      before.rows.push(row);
    } else {
      const chain = { rows: [row], begin, end, turn };
      all.push(chain);
      if (group !== null) last.set(group, chain);
    }
  }
  return all;
}

/** A row for each record, with the one it rests on: the one it names, else the earliest that agrees. */
function each(name: ViewName, from: Each, data: Tables): Table | null {
  const table = data.table(from.each as RecordName);
  if (table === null) return null;
  const other = data.table(from.with as RecordName);
  const named = table.columns.get(from.by);
  const rows = Int32Array.from(
    table.references.get(from.by)?.rows ?? new Int32Array(table.size).fill(-1),
  );
  if (other !== null) {
    const earliest = earliestBySame(other, from, data);
    const here = from.same.map(([field]) => data.column(table, field));
    for (let row = 0; row < table.size; row++) {
      if (named?.kind === 'key' && (named.ids[row] ?? -1) >= 0) continue;
      const key = sameKey(here, row);
      if (key !== null) rows[row] = earliest.get(key) ?? -1;
    }
  }
  const own = keyField(from.each as RecordName);
  const theirs = keyField(from.with as RecordName);
  const self = Int32Array.from({ length: table.size }, (_, row) => row);
  return {
    name,
    size: table.size,
    columns: new Map([
      [own, keysAt(table, own, self)],
      [theirs, keysAt(other, theirs, rows)],
    ]),
    present: table.present,
    references: new Map([
      [own, { to: from.each as RecordName, rows: self }],
      [theirs, { to: from.with as RecordName, rows }],
    ]),
    nameOf: table.nameOf,
    comesFrom: (row) =>
      filledRows([from.each as RecordName, row], [from.with as RecordName, rows[row] ?? -1]),
    placeOf: table.placeOf,
  };
}

/** The records that are there. */
function filledRows(...rows: readonly (readonly [RecordName, number])[]): RecordRow[] {
  return rows.flatMap(([record, row]) => (row < 0 ? [] : [{ record, row }]));
}

function earliestBySame(other: Table, from: Each, data: Tables): Map<string, number> {
  const there = from.same.map(([, path]) => data.column(other, path));
  const [first, second] = from.earliest.map((path) => data.column(other, path));
  const begin = other.columns.get('begindatum');
  const dayOf = (column: Column | undefined, row: number) =>
    column?.kind === 'date' ? (column.days[row] ?? NO_DAY) : NO_DAY;
  const later = (row: number) => {
    const [a, b] = [dayOf(first, row), dayOf(second, row)];
    return a === NO_DAY ? b : b === NO_DAY ? a : Math.max(a, b);
  };
  const earliest = new Map<string, number>();
  for (let row = 0; row < other.size; row++) {
    const key = sameKey(there, row);
    const day = later(row);
    const started = dayOf(begin, row);
    const usable = day !== NO_DAY && (started === NO_DAY || started <= day);
    if (key === null || !usable) continue;
    const best = earliest.get(key);
    if (
      best === undefined ||
      day < later(best) ||
      (day === later(best) && other.nameOf(row) < other.nameOf(best))
    ) {
      earliest.set(key, row);
    }
  }
  return earliest;
}

/** The keys of a row on all of some columns, or `null` when one is empty. */
function sameKey(columns: readonly Column[], row: number): string | null {
  const ids: number[] = [];
  for (const column of columns) {
    const id = 'ids' in column ? (column.ids[row] ?? -1) : -1;
    if (id < 0) return null;
    ids.push(id);
  }
  return ids.join('/');
}

/** The rows that belong to each of some groups, as one list with offsets. Rows of no group are left out. */
export function grouped(
  groupOf: Int32Array,
  groups: number,
): { offsets: Int32Array; members: Int32Array } {
  const offsets = new Int32Array(groups + 1);
  for (const group of groupOf) if (group >= 0) offsets[group + 1] = (offsets[group + 1] ?? 0) + 1;
  for (let i = 0; i < groups; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const next = offsets.slice();
  const members = new Int32Array(offsets[groups] ?? 0);
  for (const [row, group] of groupOf.entries()) {
    if (group < 0) continue;
    const place = next[group] ?? 0;
    members[place] = row;
    next[group] = place + 1;
  }
  return { offsets, members };
}

function keysAt(table: Table | null, field: string, rows: Int32Array): Column {
  const column = table?.columns.get(field);
  if (column?.kind !== 'key')
    return { kind: 'text', ids: new Int32Array(rows.length).fill(-1), values: [] };
  return { ...column, ids: rows.map((row) => (row < 0 ? -1 : (column.ids[row] ?? -1))) };
}

const keyField = (record: RecordName): string =>
  (allRecords[record].key as readonly string[])[0] ?? '';
