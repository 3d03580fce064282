import { publicaties2020 } from '../publicaties/index.ts';
import { published } from './published.ts';

/** A figure that the Jaarverslag 2020 printed and that the example registration does not come back to. */
export type NotCounted = {
  readonly id: string;
  readonly name: string;
  readonly period: string;
  readonly place: string;
  /** Why not. */
  readonly why: string;
};

/** Why no record of the example comes to a figure, by its id or the row of its table. */
const reasons: { readonly [row: string]: string } = {
  K02: 'het resultaat van WIJ Groningen in euro’s staat in geen registratie',
  K03: 'hetzelfde document telt elders anders; hier gelden de tabellen (MT.tot)',
  K07: 'de impactmeting is geen van de enquêtes van de afspraken',
  K08: 'van het CEO Wmo zijn alleen uitkomsten gepubliceerd, geen antwoorden; op te geven in waarneming.csv',
  I01: 'de impactmeting is geen van de enquêtes van de afspraken',
  AG: 'agressie legt geen registratie van de afspraken vast',
  V03: 'hetzelfde getal als MT.tot.2019',
  O03: 'beschadigd: welk percentage er stond, is niet te zeggen',
  O04: 'wat haalbaar is, is geen registratie',
  O05: 'wie geen interesse heeft, wordt niet geregistreerd',
  O14: 'een schatting van opbrengst en kosten, die geen registratie heeft',
  O15: 'een geschat bereik, zonder jaar',
  G01: 'beschadigd: onzeker of dit een aantal is',
  W01: 'de tabel van soorten heeft geen meldingen WvGGZ; met deze erbij klopte haar totaal niet',
  W02: 'als W01',
  W03: 'als W01',
  W04: 'consultatie is geen melding, en wordt niet geregistreerd',
  A01: 'deelopdrachten met subsidie staan in geen registratie',
  L01: 'locaties staan in geen registratie',
  C03: 'entrees staan in geen registratie',
  C10: 'wat is bespaard, staat in geen registratie; op te geven in waarneming.csv',
  Q01: 'een afspraak over controles; wat eruit kwam, staat er zonder getal',
};
const BEFORE = 'van voor 2019: die records zijn er niet';

/** The figures of the Jaarverslag 2020 that the example does not come back to, in its order, each with the reason. */
export const notCounted: readonly NotCounted[] = publicaties2020.flatMap((figure) => {
  const { id, title, source, period, date } = figure;
  if (published.some((one) => one.id === id)) return [];
  const why = reasons[id] ?? reasons[id.split('.')[0] as string] ?? BEFORE;
  return {
    id,
    name: title,
    period: period ?? date,
    place: `${source.place}, r. ${source.lines[0]}`,
    why,
  };
});
