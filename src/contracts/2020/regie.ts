import type { Regie } from '../../model/index.ts';

/** The two levels at which WIJ Groningen has the regie. */
export const regie = [
  {
    id: 'casusregie-op-lichte-ondersteuning',
    code: 'RG1',
    title: 'Casusregie op lichte ondersteuning',
    wording:
      "Casusregie op de ondersteuning van de inwoner daar waar 'lichte ondersteuning' wordt ingezet.",
    source: { document: 'focusdocument-2020', lines: [32, 32] },
    level: 'casusregie',
    remarks: [
      {
        kind: 'bronfout',
        text: 'Hier voert WIJ de casusregie; in de inleiding voeren inwoners de regie en ondersteunen WIJ-medewerkers hen daarbij (regels 9 en 32).',
      },
    ],
  },
  {
    id: 'procesregie-op-het-ondersteuningsplan',
    code: 'RG2',
    title: 'Procesregie op het ondersteuningsplan',
    wording:
      'Procesregie op (de totstandkoming en voortgang/realisatie van) het ondersteuningsplan van de inwoner en voor zover mogelijk op de organisatie en voortgang van de benodigde ondersteuning.',
    source: { document: 'focusdocument-2020', lines: [33, 33] },
    level: 'procesregie',
    remarks: [
      {
        kind: 'bronfout',
        text: '“exclusieve opdracht” tot regie (regel 30), maar hier “voor zover mogelijk” (regel 33).',
      },
    ],
  },
] as const satisfies readonly Regie[];
