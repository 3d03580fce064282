import { jaarverslag2017 } from '../contracts/2017/index.ts';
import type { Figure, Fit, PerformanceIndicator, Publicatie } from '../model/index.ts';

const wizportaal = 'Alleen wat in WIZportaal staat: in werkelijkheid kwamen er meer vragen binnen.';
const half = 'Een half jaar, en over welke klachten het gaat, staat er niet.';
const elders = 'Elke directe afhandeling: geen uitkomst van deze indicator.';

/** In which element of 2017 a figure of the text stands, and what it fits. */
const uses: {
  readonly [code: string]: { readonly element: string; readonly fits: readonly Fit[] };
} = {
  C1: { element: 'G1', fits: entree('noemer') },
  C2: { element: 'G1', fits: entree('teller') },
  C3: {
    element: 'G1',
    fits: [
      { year: 2017, code: 'I4', how: 'nee', reservation: elders },
      { year: 2020, code: 'F6.1', how: 'nee', reservation: elders },
      ...entree(),
    ],
  },
  C4: { element: 'G1', fits: [] },
  C5: { element: 'G1', fits: [] },
  C6: { element: 'G1', fits: [] },
  C7: {
    element: 'G1',
    fits: [
      {
        year: 2022,
        code: 'O15.1a',
        how: 'deels',
        part: 'bestelde voorzieningen',
        reservation:
          'Alle voorzieningen, met het GON erbij; of herindicaties meetellen, zoals in het jaarverslag 2020, staat er niet.',
      },
    ],
  },
  C8: { element: 'G2', fits: [] },
  C9: { element: 'G2', fits: [] },
  C10: { element: 'G3', fits: klachten('B12.1', 'R12-P1', 'teller') },
  C11: { element: 'G3', fits: [] },
  C12: { element: 'G3', fits: klachten('B12.2', 'R12-P2') },
};

function entree(as?: Fit['as']): readonly Fit[] {
  return [
    {
      year: 2022,
      code: 'R01-P1',
      how: 'deels',
      ...(as !== undefined && { as }),
      reservation: wizportaal,
    },
  ];
}

function klachten(in2020: string, in2022: string, as?: Fit['as']): readonly Fit[] {
  const rest = {
    how: 'benadering',
    ...(as !== undefined && { as }),
    reservation: half,
  } as const;
  return [
    { year: 2020, code: in2020, ...rest },
    { year: 2022, code: in2022, ...rest },
  ];
}

/** The figures in the text of the municipality's report, under their code and the year. */
const inText = jaarverslag2017.figures.map((figure: Figure): Publicatie => {
  const { code, title, value, range, precision, unit, period, source, basis } = figure;
  const use = uses[code];
  return {
    id: `${code}.2017`,
    title,
    value,
    ...(range !== undefined && { range }),
    ...(precision === 'about' && { about: true as const }),
    unit,
    period,
    status: 'leesbaar',
    ...(basis !== undefined && 'why' in basis && { note: `Niet na te rekenen: ${basis.why}.` }),
    contradicts: [],
    ...(use !== undefined && { element: { year: 2017, code: use.element } }),
    fits: use?.fits ?? [],
    source,
  };
});

/** What the six indicators reached: one figure, and eleven times a dash. What the budget asked is no outcome. */
const reached = jaarverslag2017.indicators.flatMap(
  ({ code, title, unit, values }: PerformanceIndicator): Publicatie[] =>
    values
      .filter(({ kind }) => kind === 'behaald')
      .map(({ year, value, status, source, basis }) => ({
        id: `${code}.${year}`,
        title,
        value,
        unit,
        period: String(year),
        status: status === 'available' ? 'leesbaar' : 'niet-beschikbaar',
        ...(basis !== undefined && 'why' in basis && { note: `Niet na te rekenen: ${basis.why}.` }),
        contradicts: [],
        element: { year: 2017, code },
        fits: [{ year: 2017, code, how: 'ja' }],
        source,
      })),
);

/** What the annual report of 2017 of the municipality printed: an indicator's own value, and the figures in the text. */
export const publicaties2017: readonly Publicatie[] = [...reached, ...inText];
