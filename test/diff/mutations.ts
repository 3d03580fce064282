import fc from 'fast-check';

/** A document that can be changed in place. */
// biome-ignore lint/suspicious/noExplicitAny: a mutation does not ask what it changes
export type Loose = any;

/** A copy of a document as plain JSON. */
export const copyOf = (document: object): Loose => JSON.parse(JSON.stringify(document));

/** Every object of a document that has a code and an id, wherever it stands, with the list that it is in. */
export function elementsIn(
  document: Loose,
): { list: Loose[] | null; at: number; element: Loose }[] {
  const found: { list: Loose[] | null; at: number; element: Loose }[] = [];
  const visit = (value: Loose, list: Loose[] | null, at: number) => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, value, index);
      return;
    }
    if (typeof value.code === 'string' && typeof value.id === 'string')
      found.push({ list, at, element: value });
    for (const inner of Object.values(value)) visit(inner, null, -1);
  };
  visit(document, null, -1);
  return found;
}

/** One way to change a document; `at` and `to` choose where. */
type Mutation = { readonly name: string; readonly at: number; readonly to: number };

const names = [
  'reword',
  'retitle',
  'recode',
  'remove',
  'copy',
  'swap',
  'move',
  'empty field',
  'zero field',
  'no field',
  'measure',
  'norm',
  'header',
] as const;

/** Some changes after each other. */
export const mutations = fc.array(
  fc.record({ name: fc.constantFrom(...names), at: fc.nat(9999), to: fc.nat(9999) }),
  { minLength: 1, maxLength: 8 },
);

/** A changed copy of a document. */
export function mutated(document: object, changes: readonly Mutation[]): Loose {
  const result = copyOf(document);
  for (const [index, change] of changes.entries()) mutate(result, change, index);
  return result;
}

function mutate(document: Loose, { name, at, to }: Mutation, index: number): void {
  const all = elementsIn(document);
  const listed = all.filter(({ list }) => list !== null);
  const one = all[at % all.length];
  const inList = listed[at % Math.max(1, listed.length)];
  if (one === undefined || inList?.list == null) return;
  const { list } = inList;
  const place = list.indexOf(inList.element);
  switch (name) {
    case 'reword':
      one.element.wording = `anders ${index}`;
      return;
    case 'retitle':
      one.element.title = `Anders ${index}`;
      return;
    case 'recode':
      one.element.code = `X${index}.${to}`;
      return;
    case 'remove':
      list.splice(place, 1);
      return;
    case 'copy': {
      const twin = copyOf(inList.element);
      for (const { element } of elementsIn([twin])) {
        element.code = `Y${index}.${element.code}`;
        element.id = `y${index}-${element.id}`;
      }
      list.splice(to % (list.length + 1), 0, twin);
      return;
    }
    case 'swap': {
      const other = to % list.length;
      [list[place], list[other]] = [list[other], list[place]];
      return;
    }
    case 'move': {
      const target = listed[to % listed.length]?.list;
      if (target == null || elementsIn([inList.element]).some(({ list: own }) => own === target))
        return;
      list.splice(place, 1);
      target.splice(to % (target.length + 1), 0, inList.element);
      return;
    }
    case 'empty field':
      one.element.extra = null;
      return;
    case 'zero field':
      one.element.extra = to % 2 === 0 ? 0 : false;
      return;
    case 'no field':
      delete one.element.remarks;
      delete one.element.extra;
      return;
    case 'measure': {
      const measures = Object.values(document.measures ?? {}) as Loose[];
      const measure = measures[at % Math.max(1, measures.length)];
      if (measure !== undefined) measure.decimals = to % 5;
      return;
    }
    case 'norm': {
      const norms = document.norms ?? [];
      const norm = norms[at % Math.max(1, norms.length)];
      if (norm !== undefined) norm.value = to % 3 === 0 ? null : to % 100;
      return;
    }
    case 'header':
      document.edition = to % 2 === 0 ? null : `uitgave ${to}`;
      return;
    default:
      throw new Error(`No mutation ${name}.`);
  }
}
