import type { Dataset } from '../dataset/index.ts';
import type { Measure } from '../model/index.ts';
import { needs } from '../needs/index.ts';
import { describeFields, type RecordName, recordNames, records } from '../records/index.ts';
import { type FillRate, fillRate } from './filled.ts';

/** What an agreement must have to be set against the files. */
export type DemandingContract = {
  readonly registratieEisen: readonly { readonly code: string; readonly title: string }[];
  readonly measures: { readonly [id: string]: Measure };
};
/** A clause that is counted, or not. */
export type CountedClause = {
  readonly code: string;
  readonly title: string;
  readonly measures?: readonly string[];
};

/** One field of a record type: who demands it, who reads it, and how far it is there. */
export type FieldUse = {
  /** `melding.begindatum`. */
  readonly field: string;
  readonly title: string;
  /** The registration requirements of the agreement that demand it. */
  readonly demandedBy: readonly string[];
  /** The clauses of which a measure reads it, or brings records together by it. */
  readonly readBy: readonly string[];
  /** How far it is filled; `null` where the file, or the column in it, is not there. */
  readonly there: FillRate | null;
};

/** A registration requirement: the fields that it comes to, and the clauses that use one of them. */
export type RequirementUse = {
  readonly code: string;
  readonly title: string;
  readonly fields: readonly string[];
  readonly usedBy: readonly string[];
};

/** Three lists set against each other: what the agreement demands, what its measures read, and what the files hold. */
export type Demand = {
  /** Every field that is demanded or read, by record type. */
  readonly fields: readonly FieldUse[];
  readonly requirements: readonly RequirementUse[];
};

/**
 * Sets what an agreement demands against what its measures read and what the files hold. What is read follows from the
 * definitions of the measures, so no list of it is kept by hand.
 *
 * @param clauses what the agreement accounts for
 */
export function demand(
  contract: DemandingContract,
  clauses: readonly CountedClause[],
  data: Dataset,
): Demand {
  const demanded = new Set(contract.registratieEisen.map(({ code }) => code));
  const readers = readersOf(contract, clauses);
  const fields = recordNames.flatMap((record) =>
    describeFields(records[record].fields).flatMap(({ name, meta }): FieldUse[] => {
      const field = `${record}.${name}`;
      const demandedBy = (meta.eis ?? []).filter((code) => demanded.has(code));
      const readBy = [...(readers.get(field) ?? [])];
      if (demandedBy.length === 0 && readBy.length === 0) return [];
      return [{ field, title: meta.title, demandedBy, readBy, there: rateOf(data, record, name) }];
    }),
  );
  const requirements = contract.registratieEisen.map(({ code, title }): RequirementUse => {
    const own = fields.filter(({ demandedBy }) => demandedBy.includes(code));
    const usedBy = new Set(own.flatMap(({ readBy }) => readBy));
    return { code, title, fields: own.map(({ field }) => field), usedBy: [...usedBy] };
  });
  return { fields, requirements };
}

/** By field, the clauses of which a measure reads it. */
function readersOf(
  { measures }: DemandingContract,
  clauses: readonly CountedClause[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const readers = new Map<string, Set<string>>();
  for (const { code, measures: ids = [] } of clauses) {
    for (const id of ids) {
      const measure = measures[id];
      if (measure === undefined) continue;
      const { fields, joins } = needs(measure);
      for (const field of [...fields, ...joins]) {
        const own = readers.get(field) ?? new Set<string>();
        readers.set(field, own.add(code));
      }
    }
  }
  return readers;
}

function rateOf(data: Dataset, record: RecordName, field: string): FillRate | null {
  const table = data.table(record);
  if (table === null || !table.present.has(field)) return null;
  return fillRate(table, field);
}
