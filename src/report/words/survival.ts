import type { SurvivalFigures, Survivals } from '../figures/survival.ts';
import { type Hidden, KEPT, shownText } from '../number/hidden.ts';
import { dateText } from './date.ts';
import { daysText } from './figure.ts';

/** The figures in words, each with what it is of, or why there are none; nothing where they were not asked, or nothing was followed. */
export function survivalTexts({ survival, instroom }: Survivals<Hidden>): string[] {
  if (survival === undefined) return [];
  const withOpen = 'met wat nog open is (Kaplan-Meier)';
  if (survival === null)
    return [
      `${withOpen}: niet berekend, want bij deze doorlooptijd staat niet welke meting de open zaken telt`,
    ];
  if (survival.status === 'unknown')
    return [`${withOpen}: niet te berekenen, want ${survival.why}`];
  const inPeriod = figuresText(survival);
  const ofYear = instroom == null ? null : figuresText(instroom);
  return [
    ...(inPeriod === null ? [] : [`in de periode, ${withOpen}: ${inPeriod}`]),
    ...(ofYear === null || instroom == null
      ? []
      : [
          `begonnen van ${dateText(instroom.from)} tot en met ${dateText(instroom.to)}, en gevolgd tot de peildatum ${dateText(instroom.until)} (Kaplan-Meier): ${ofYear}`,
        ]),
  ];
}

function figuresText(figures: SurvivalFigures<Hidden>): string | null {
  if (figures.status === 'no-data' || figures.status === 'unknown') return null;
  if (figures.status === 'hidden') return KEPT;
  const { median, ended, left, open } = figures;
  const found = median === null ? 'niet bereikt' : daysText(median);
  const away = left === 0 ? '' : `${shownText(left)} anders afgelopen, `;
  return `mediaan ${found}; ${shownText(ended)} geëindigd, ${away}${shownText(open)} open`;
}
