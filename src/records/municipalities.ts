/** Finds municipalities by what they are called in registers. */
import type { Entity } from '../model/record.js';
import type { Records } from './records.js';

/** The municipality with a code, of today or merged away; other areas may have the same code. */
export async function municipalityByCode(
  records: Records,
  code: string,
): Promise<Entity<'Area'> | undefined> {
  const found = await records.store.findByKey('Area', 'code', [code]);
  const areas = await Promise.all((found.get(code) ?? []).map((id) => records.entity(id, 'Area')));
  return areas.find((area) => area?.properties.kind === 'municipality');
}
