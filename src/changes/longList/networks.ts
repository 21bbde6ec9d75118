/** Which network each row of a list means: the one whose folded name, or other name in use, is equal. */
import { foldName } from '../../model/searchText.js';
import { findEntities } from '../../records/matching.js';
import type { GraphStore } from '../../store/graphStore.js';
import type { LongList } from './longList.js';
import type { Remarks } from './remarks.js';
import { Ambiguous, candidateNames, inOrder, type Resolved } from './settling/resolved.js';
import { Subject } from './subject.js';

type NetworkSubject = Subject<'Network'>;

export async function resolveNetworks(
  store: GraphStore,
  list: LongList,
  remarks: Remarks,
): Promise<Resolved<NetworkSubject>> {
  const folded = [...new Set(list.distinct('network').map(foldName))];
  const stored = await findEntities(store, 'Network', 'name', folded);

  // One record may answer to several of the list's names.
  const ofRecord = new Map<string, NetworkSubject>();
  const ofName = new Map<string, number>();
  const meant: (NetworkSubject | Ambiguous)[] = [];
  const nameOfRow = new Int32Array(list.size).fill(-1);
  const ordinalOfText = new Map<number, number>();

  function resolve(index: number): number {
    const name = list.value(index, 'network');
    if (name === undefined) return -1;
    const key = foldName(name);
    let ordinal = ofName.get(key);
    if (ordinal !== undefined) return ordinal;
    ofName.set(key, (ordinal = meant.length));
    const subjects = (stored.get(key) ?? []).map((record) => {
      const subject = ofRecord.get(record.id) ?? new Subject('Network', record, index);
      ofRecord.set(record.id, subject);
      return subject;
    });
    if (subjects.length > 1) {
      meant.push(new Ambiguous(candidateNames(list, subjects)));
    } else {
      const subject = subjects[0] ?? new Subject('Network', undefined, index);
      if (!subject.record) subject.say('name_fi', name, index);
      meant.push(subject);
    }
    return ordinal;
  }

  for (let index = 0; index < list.size; index++) {
    const text = list.textNumber(index, 'network');
    let ordinal = ordinalOfText.get(text);
    if (ordinal === undefined) ordinalOfText.set(text, (ordinal = resolve(index)));
    nameOfRow[index] = ordinal;
    const subject = meant[ordinal];
    if (subject instanceof Ambiguous) {
      const name = list.value(index, 'network');
      const { candidates } = subject;
      remarks.problem('ambiguousNetwork', list.rowNumber(index), 'network', name, { candidates });
    } else if (subject) {
      takeOverKind(list, index, subject, remarks);
    }
  }
  return inOrder(meant, nameOfRow);
}

function takeOverKind(
  list: LongList,
  index: number,
  subject: NetworkSubject,
  remarks: Remarks,
): void {
  const kind = list.value(index, 'networkKind');
  const kept = kind === undefined ? undefined : subject.say('kind', kind, index);
  if (kept === undefined) return;
  remarks.note('otherValueKept', list.rowNumber(index), 'networkKind', kind, {
    kept: String(kept),
    of: subject.name,
  });
}
