import type { Calendar } from '../model/index.ts';

const lid1 = 'Algemene termijnenwet (BWBR0002448) art. 3 lid 1';
const lid2 = 'Algemene termijnenwet (BWBR0002448) art. 3 lid 2';
const besluit2023 = 'Stcrt. 2022, 7812';
const besluit2026 = 'Stcrt. 2025, 24713';

/**
 * The days on which no statutory term ends, as the Algemene termijnenwet has them since 2014 (before, the King's birthday
 * was the Queen's). The first days of Easter and Pentecost are Sundays, and 31 December is no holiday.
 *
 * The decrees on equated days are cited from texts that name their Staatscourant; the decrees themselves were not at hand.
 * Of 2020 to 2022 only secondary texts are known. Two days are left out on purpose: 6 May 2022, which fits the pattern of
 * the decrees but stands in no source, and 31 May 2022, which one page lists by mistake for 2019. A term that ends in a
 * year without a known decree is provisional in any case.
 */
export const calendar = {
  source: 'Algemene termijnenwet (BWBR0002448) art. 1-4',
  holidays: [
    { title: 'Nieuwjaarsdag', month: 1, day: 1, source: lid1 },
    { title: 'Goede Vrijdag', easter: -2, source: lid2 },
    { title: 'tweede Paasdag', easter: 1, source: lid1 },
    {
      title: 'Koningsdag',
      month: 4,
      day: 27,
      unlessSunday: 'day-before',
      source: `${lid1}; Besluit Koningsdag (BWBR0032908), Stcrt. 2013, 4075`,
    },
    { title: 'Bevrijdingsdag', month: 5, day: 5, source: lid1 },
    { title: 'Hemelvaartsdag', easter: 39, source: lid1 },
    { title: 'tweede Pinksterdag', easter: 50, source: lid1 },
    { title: 'eerste Kerstdag', month: 12, day: 25, source: lid1 },
    { title: 'tweede Kerstdag', month: 12, day: 26, source: lid1 },
  ],
  equated: [
    {
      date: '2020-05-22',
      source: 'één secundaire pagina (meetinstructies 2022, A10)',
      provisional: true,
    },
    {
      date: '2021-05-14',
      source: 'één secundaire pagina (meetinstructies 2022, A10)',
      provisional: true,
    },
    {
      date: '2022-05-27',
      source: 'https://wvhl.nl/algemeen/de-algemene-termijnenwet',
      provisional: true,
    },
    { date: '2023-04-28', source: besluit2023, provisional: false },
    { date: '2023-05-19', source: besluit2023, provisional: false },
    { date: '2024-05-10', source: besluit2023, provisional: false },
    { date: '2024-12-27', source: besluit2023, provisional: false },
    { date: '2025-05-30', source: besluit2023, provisional: false },
    { date: '2026-01-02', source: besluit2026, provisional: false },
    { date: '2026-05-15', source: besluit2026, provisional: false },
    { date: '2027-05-07', source: besluit2026, provisional: false },
    { date: '2028-04-28', source: besluit2026, provisional: false },
    { date: '2028-05-26', source: besluit2026, provisional: false },
  ],
  decreed: [2023, 2024, 2025, 2026, 2027, 2028],
} as const satisfies Calendar;
