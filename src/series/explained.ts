import type { Publicatie } from '../model/index.ts';
import type { Series } from './series.ts';

/** A place in a source, with the publications that stand there: `K13.2018`, `K13.2019`. */
export type SourcePlace = { readonly ids: readonly string[]; readonly text: string };

/** Where the values of a series were published: document, place and words, each place once. */
export function sourcePlaces({ publicaties }: Pick<Series, 'publicaties'>): SourcePlace[] {
  const places = new Map<string, string[]>();
  for (const { id, source } of publicaties) {
    const text = placeText(source);
    places.set(text, [...(places.get(text) ?? []), id]);
  }
  return [...places].map(([text, ids]) => ({ ids, text }));
}

function placeText({ document, place, lines: [first, last], words }: Publicatie['source']): string {
  const lines = first === last ? `regel ${first}` : `regels ${first}-${last}`;
  const parts = [documents[document] ?? document, ...(place === undefined ? [] : [place]), lines];
  return `${parts.join(', ')}: “${words}”`;
}

const documents: { readonly [document: string]: string } = {
  'jaarverslag-gemeente-2017': 'Jaarverslag gemeente Groningen 2017',
  'jaarverslag-wij-2020': 'Jaarverslag WIJ Groningen 2020',
};

/** What each word in the column of the status means, of those that occur. */
export function statusWords(series: Series): string[] {
  const rows = series.rows();
  const used = new Set(rows.flatMap(({ status, how }) => [status, ...(how === null ? [] : [how])]));
  return Object.entries(meanings)
    .filter(([word]) => used.has(word))
    .map(([word, meaning]) => `${word}: ${meaning}`);
}

const meanings: { readonly [word: string]: string } = {
  leesbaar: 'het staat zo in de bron',
  hersteld: 'beschadigd in de scan, en teruggevonden uit optellingen of uit de lopende tekst',
  strijdig: 'het staat er, maar hetzelfde document zegt elders iets anders; daarom geen waarde',
  beschadigd: 'niet meer te lezen',
  nvt: 'de bron zegt ‘nvt’',
  'niet-beschikbaar': 'de bron heeft een streepje',
  bereik: 'de bron geeft alleen van hoeveel tot hoeveel',
  onvolledig: 'de bron geeft niet genoeg om het uit te rekenen',
  'noemer-nul': 'de noemer is 0',
  ontbreekt: 'in geen bron die hier bekend is; dat is geen 0',
  'nooit-gemeten': 'de bronnen zeggen dat het niet is gemeten',
  measured: 'geteld in een verantwoording',
  benadering: 'niet precies wat de clausule vraagt, wel dichtbij',
  deels: 'een deel van wat de clausule vraagt',
};
