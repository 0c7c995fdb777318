import type { LanguageCode } from './backend/bindings';
import { text } from './text';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * `2027-03-01` in words: “1er mars 2027”. Empty for anything that is not the date of a real day.
 *
 * Written by hand because the engines of the three systems do not agree on how a Canadian date is said.
 */
export function dateInWords(iso: string, language: LanguageCode): string {
  return said(iso, language)?.date ?? '';
}

/** The same with its day of the week, by which one sees that it is the day one meant: “lundi 1er mars 2027”. */
export function dateOfWeek(iso: string, language: LanguageCode): string {
  const day = said(iso, language);
  return day ? text(language, 'date-of-week', day) : '';
}

function said(iso: string, language: LanguageCode): { date: string; weekday: string } | null {
  const parts = DATE.exec(iso.trim());
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const inWords = text(language, 'date-long', {
    day: language === 'fr' && day === 1 ? '1er' : String(day),
    month: text(language, `month-${month}`),
    year: String(year),
  });
  return { date: inWords, weekday: text(language, `weekday-${date.getUTCDay()}`) };
}

/** Whole dollars as typed, with spaces or English commas between the thousands, or none; nothing when it is not that. */
export function dollars(words: string): number | null {
  const digits = words.replace(/[\s$]/g, '').replace(/,(?=\d{3}(,|$))/g, '');
  if (digits === '') return 0;
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}
