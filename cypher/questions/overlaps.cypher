// Question 1: which networks share member organisations, by how much and in which direction. The same
// answer as `overlaps` of the API by members, ranked by jaccard.
//
// A record counts when it and both its ends certainly hold on the day: its status is active or ended, it
// has begun (a year alone: once the year is over) and has not ended; a day for which its source speaks
// counts as one on which it held. A member counts once a network, in any role; who fills a seat of the
// network is a member while doing so.
//
// Parameters:
//   :param day => '2026-01-15'      the day asked for
//   :param minShared => 3           least number of shared organisations
MATCH (network:Network)
CALL (network) {
  MATCH (network)<-[membership:MEMBER_OF]-(member:Organisation)
  RETURN member, [membership] AS place
UNION ALL
  MATCH (network)-[has:HAS_SEAT]->(seat:Seat)-[filled:FILLED_BY]->(member:Organisation)
  RETURN member, [has, seat, filled] AS place
}
WITH network, member, place
WHERE all(r IN [network, member] + place WHERE r.status IN ['active', 'ended']
    AND (left($day, size(r.validFrom)) > r.validFrom OR r.validFrom = $day OR (r.attestedOn <= $day
      AND (r.validFrom = 'unknown' OR left(r.attestedOn, size(r.validFrom)) >= r.validFrom)))
    AND (r.validTo = 'open' OR (r.validTo <> 'unknown' AND left($day, size(r.validTo)) < r.validTo)
      OR ($day <= r.attestedOn AND (r.validTo = 'unknown' OR left(r.attestedOn, size(r.validTo)) <= r.validTo))))
WITH network, collect(DISTINCT member) AS members
WITH collect({network: network, size: size(members), members: members}) AS networks
UNWIND networks AS one
UNWIND one.members AS member
WITH member, collect({network: one.network, size: one.size}) AS places
UNWIND places AS a
UNWIND places AS b
WITH a.network AS a, a.size AS sizeA, b.network AS b, b.size AS sizeB, member
WHERE a.id < b.id
WITH a, b, sizeA, sizeB, count(member) AS shared
WHERE shared >= $minShared
RETURN
  a.id AS a, coalesce(a.name_fi, a.name_sv, a.name_en) AS nameA,
  b.id AS b, coalesce(b.name_fi, b.name_sv, b.name_en) AS nameB,
  shared, sizeA, sizeB,
  toFloat(shared) / (sizeA + sizeB - shared) AS jaccard,
  toFloat(shared) / sizeA AS containmentAB,
  toFloat(shared) / sizeB AS containmentBA
ORDER BY jaccard DESC, shared DESC, a, b
