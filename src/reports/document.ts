/**
 * A report as data: headings, paragraphs, tables and charts in order, without a word on how they look.
 * Every writer (the page, and whatever comes after it) sets the same document.
 */
import type { Locale } from '../model/languages.js';

export interface ReportDocument {
  readonly locale: Locale;
  readonly title: string;
  /** What stands at the edge of every page: of which area, day and revision it is. */
  readonly running: string;
  /** Sentences that stand before everything else, such as that the data are invented. */
  readonly notices: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly contents: string;
  readonly sections: readonly Section[];
}

export interface Section {
  /** Names the section in addresses; the same in every language. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Points | Table | Argued | BarChart | Matrix;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface Points {
  readonly kind: 'points';
  readonly items: readonly string[];
}

/** Null is what nobody has told. */
export type Cell = string | number | null;

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly heading: string; readonly isNumber?: boolean }[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
  /** What is not in the table, in words. */
  readonly note?: string | undefined;
}

/** A matter to be decided, with what speaks for it and against it. */
export interface Argued {
  readonly kind: 'argued';
  readonly number: number;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly sides: readonly {
    readonly heading: string;
    readonly points: readonly string[];
    /** What is said where there is no point on a side. */
    readonly none: string;
  }[];
  /** What was decided on it before. */
  readonly decision?: string | undefined;
}

/** How a part of a chart is drawn, told apart also where there is no colour. */
export const tones = ['full', 'light', 'gap', 'unstated', 'unknown', 'blank'] as const;
export type Tone = (typeof tones)[number];

export interface LegendEntry {
  readonly tone: Tone;
  readonly label: string;
}

/** Horizontal bars, each of parts that lie end to end. */
export interface BarChart {
  readonly kind: 'bars';
  readonly caption: string;
  /** The same in words, for who does not see it. */
  readonly description: string;
  /** Empty where all parts are alike. */
  readonly legend: readonly LegendEntry[];
  readonly bars: readonly {
    readonly label: string;
    readonly parts: readonly { readonly tone: Tone; readonly value: number }[];
    /** What stands at the end of the bar, such as "9 / 21". */
    readonly told: string;
  }[];
}

/** Rows by columns, each cell with a mark. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly caption: string;
  /** Heading of the rows. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly marks: readonly Tone[] }[];
  /** A word for every mark that occurs. */
  readonly legend: readonly LegendEntry[];
}
