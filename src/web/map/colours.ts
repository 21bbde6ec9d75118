/**
 * The map's colours. Kinds of the same family share a hue: those that decide are blue, groups that
 * work are green, those that meet on a theme are ochre, projects red, networks violet.
 */
import type { NetworkKind } from '../operations.generated.js';

export const PAPER = '#fbfcfa';
export const INK = '#1b2a32';
export const ACCENT = '#a63a50';
export const LINE = '#4b5f69';
export const GROUND = '#93a5a6';
export const GROUND_INK = '#66777f';

const kindColours: { readonly [kind in NetworkKind]: string } = {
  COUNCIL: '#1f5673',
  COMMITTEE: '#4383a9',
  BOARD: '#82b1cc',
  STEERING_GROUP: '#22604f',
  WORKING_GROUP: '#459a80',
  COOPERATION_GROUP: '#86c2ab',
  THEME_GROUP: '#b8741a',
  FORUM: '#dca23f',
  MEETING_SERIES: '#e8c987',
  NEGOTIATION: '#85540f',
  PROJECT_NETWORK: '#9c3550',
  PILOT: '#cf8398',
  NETWORK: '#6a64a4',
  CONTACT_NETWORK: '#9f9ac9',
  STRUCTURE: '#463f78',
  UNIT: '#c3bfdd',
};

/** The families one after another, as the legend lists them. */
export const kindsInOrder = Object.keys(kindColours) as NetworkKind[];

export function colourOfKind(kind: NetworkKind | null): string {
  return kind === null ? '#8aa0ab' : kindColours[kind];
}

/** Communities are slate, what is in none paler. */
export function colourOfCommunity(isRest: boolean): string {
  return isRest ? '#a9b8bd' : '#4d6b78';
}

/** The colour a share of the way from one colour (0) to another (1); both as #rrggbb. */
export function mixed(from: string, to: string, share: number): string {
  const channel = (at: number) => {
    const start = Number.parseInt(from.slice(at, at + 2), 16);
    const end = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(start + (end - start) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
