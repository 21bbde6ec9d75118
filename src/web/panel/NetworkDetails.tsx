/** A chosen network: its closest networks and its members with their roles. */
import { askClosestNetworks, askNetwork, GoneError } from '../api.js';
import { colourOfKind } from '../map/colours.js';
import { useLanguage } from '../page/language.js';
import { hashOf } from '../page/selection.js';
import { usePages } from '../page/useAnswer.js';
import { Details } from './Details.js';
import { pointing, type Point } from './pointing.js';
import { Rows } from './Rows.js';

interface Props {
  readonly id: string;
  readonly onPoint: Point;
}

export function NetworkDetails({ id, onPoint }: Props) {
  const { t, counted, apiLocale } = useLanguage();
  const members = usePages('members', async (after, signal) => {
    const { network } = await askNetwork({ network: id, after, locale: apiLocale }, signal);
    if (network === null) throw new GoneError(`No network ${id}.`);
    return { head: network, list: network.members };
  });
  const network = members.value?.head;
  return (
    <Details heading={network?.name}>
      {network !== undefined && (
        <>
          <p className="quiet">
            <span className="dot" style={{ background: colourOfKind(network.kind) }} />{' '}
            {t(`web:kinds.${network.kind ?? 'unstated'}`)} ·{' '}
            {network.members.totalCount === null
              ? t('web:network.organisationsAndFew')
              : counted('web:lists.members', network.members.totalCount)}
          </p>
          <h3>{t('web:network.closest')}</h3>
          <ClosestNetworks id={id} onPoint={onPoint} />
          <h3>{t('web:network.members')}</h3>
        </>
      )}
      <Rows
        pages={members}
        none={t(
          network?.members.totalCount === null ? 'web:network.onlyFew' : 'web:network.noMembers',
        )}
        label={t('web:network.members')}
        row={({ id: membership, role, member }) => (
          <li key={membership} className="row member-row">
            <span>
              {member?.name ?? '–'}
              {member?.kindOfMember === 'ContactPerson' && (
                <span className="quiet"> ({t('web:network.person')})</span>
              )}
            </span>
            {role !== null && role !== 'MEMBER' && (
              <span className="quiet">{t(`web:roles.${role}`)}</span>
            )}
          </li>
        )}
      />
    </Details>
  );
}

function ClosestNetworks({ id, onPoint }: Props) {
  const { t, counted, percent, apiLocale } = useLanguage();
  const closest = usePages('closest', async (after, signal) => {
    const { network } = await askClosestNetworks({ network: id, after, locale: apiLocale }, signal);
    if (network === null) throw new GoneError(`No network ${id}.`);
    return { head: undefined, list: network.overlaps };
  });
  return (
    <Rows
      pages={closest}
      none={t('web:network.noClosest')}
      label={t('web:network.closest')}
      row={({ a, b, members }) => {
        const other = a.id === id ? b : a;
        return (
          <li key={other.id}>
            <a
              className="row closest-row"
              href={hashOf({ kind: 'pair', a: a.id, b: b.id })}
              {...pointing(onPoint, other.id)}
            >
              <span>{other.name}</span>
              <span className="quiet">
                {counted('web:network.shared', members.shared)}
                {members.jaccard !== null && ` · ${percent(members.jaccard)}`}
              </span>
            </a>
          </li>
        );
      }}
    />
  );
}
