/** How many people live in areas: the latest count up to a day, with the day it is for. */
import { type Day, formatDay, parseDay } from '../../model/time/days.js';
import type { Entity } from '../../model/record.js';
import { dateSpan } from '../../model/time/validity.js';
import { type Asking, viewOf } from '../asking/asking.js';
import type { DetailReader } from './detailReader.js';
import type { DayView } from '../../snapshot/views.js';
import { municipalitiesOfArea, neighbours } from '../filters/territory.js';

export interface Population {
  readonly people: number;
  /** The day that it was counted for; of several areas together the earliest. */
  readonly on: string;
}

/**
 * The population of an area: its own latest count, from the record or an observation of "population",
 * else the sum of its municipalities when every one of them has one. Undefined when nobody has counted.
 */
export async function populationOf(
  view: DayView,
  reader: DetailReader,
  area: number,
): Promise<Population | undefined> {
  const own = await ownCount(view, reader, area);
  if (own) return own;
  const parts = [...municipalitiesOfArea(view, area)].filter((part) => part !== area);
  const counts = await Promise.all(parts.map((part) => ownCount(view, reader, part)));
  const known = counts.filter((count) => count !== undefined);
  if (known.length === 0 || known.length < counts.length) return undefined;
  return {
    people: known.reduce((sum, { people }) => sum + people, 0),
    on: known.map(({ on }) => on).reduce((earliest, on) => (on < earliest ? on : earliest)),
  };
}

/**
 * What an area says of itself: its population on the day, else the figure of its record as it stands,
 * though that is of a later day or of none.
 */
export async function toldPopulation(
  asking: Asking,
  reader: DetailReader,
  { id, properties }: Entity<'Area'>,
): Promise<{ readonly people: number; readonly on: string | undefined } | undefined> {
  const view = viewOf(asking);
  const area = view.graph.nodes.ids.numberOf(id);
  const counted = area < 0 ? undefined : await populationOf(view, reader, area);
  if (counted) return counted;
  const { population: people, populationOn: on } = properties;
  return people === undefined ? undefined : { people, on };
}

async function ownCount(
  view: DayView,
  reader: DetailReader,
  area: number,
): Promise<Population | undefined> {
  const { ids } = view.graph.nodes;
  const observed = neighbours(view, 'ABOUT', 'to', area).filter(
    (node) => view.graph.kindOf(node) === 'Observation',
  );
  const [record, ...observations] = await Promise.all([
    reader.entity(ids.idOf(area), 'Area'),
    ...observed.map((node) => reader.entity(ids.idOf(node), 'Observation')),
  ]);
  const counts: { people: number; on: Day }[] = [];
  const add = (people: number | undefined, on: Day | undefined) => {
    if (people !== undefined && on !== undefined && on <= view.day) counts.push({ people, on });
  };
  add(record?.properties.population, parseDay(record?.properties.populationOn ?? ''));
  for (const observation of observations) {
    if (observation?.properties.indicator !== 'population') continue;
    const { attestedOn, from } = observation.validity;
    add(observation.properties.value, dateSpan(attestedOn ?? from)?.first);
  }
  const latest = counts.sort((a, b) => b.on - a.on)[0];
  return latest && { people: latest.people, on: formatDay(latest.on) };
}
