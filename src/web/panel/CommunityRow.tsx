/** A community in the list: what it is called, how large it is, and the way into it. */
import type { MapCommunity } from '../api.js';
import { colourOfCommunity } from '../map/colours.js';
import { useLanguage } from '../page/language.js';
import { look } from '../page/mapView.js';
import { pointing, type Point } from './pointing.js';

interface Props {
  readonly community: MapCommunity;
  readonly onPoint: Point;
}

export function CommunityRow({ community, onPoint }: Props) {
  const { counted } = useLanguage();
  const { id, name, networks, members, isRest } = community;
  return (
    <li>
      <button
        type="button"
        className="row network-row"
        onClick={() => look({ community: id })}
        {...pointing(onPoint, id)}
      >
        <span className="dot" style={{ background: colourOfCommunity(isRest) }} />
        <span className="network-name">
          {name}
          <span className="quiet">{counted('web:page.networks', networks)}</span>
        </span>
        <span className="quiet">{counted('web:lists.members', members)}</span>
      </button>
    </li>
  );
}
