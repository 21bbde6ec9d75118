// Question 1 about one network: which others share member organisations with it, the most alike first.
// The same answer as `overlaps` of the API with that network, by members, ranked by jaccard.
//
// A record counts when it and both its ends certainly hold on the day: its status is active or ended, it
// has begun (a year alone: once the year is over) and has not ended; a day for which its source speaks
// counts as one on which it held. A member counts once a network, in any role; who fills a seat of the
// network is a member while doing so.
//
// Parameters:
//   :param network => '…'           id of the network asked about
//   :param day => '2026-01-15'      the day asked for
//   :param minShared => 3           least number of shared organisations
//   :param first => 20              how many others at most
MATCH (one:Network:Record {id: $network})
CALL (one) {
  MATCH (one)<-[membership:MEMBER_OF]-(member:Organisation)
  RETURN member, [membership] AS place
UNION ALL
  MATCH (one)-[has:HAS_SEAT]->(seat:Seat)-[filled:FILLED_BY]->(member:Organisation)
  RETURN member, [has, seat, filled] AS place
}
WITH one, member, place
WHERE all(r IN [one, member] + place WHERE r.status IN ['active', 'ended']
    AND (left($day, size(r.validFrom)) > r.validFrom OR r.validFrom = $day OR (r.attestedOn <= $day
      AND (r.validFrom = 'unknown' OR left(r.attestedOn, size(r.validFrom)) >= r.validFrom)))
    AND (r.validTo = 'open' OR (r.validTo <> 'unknown' AND left($day, size(r.validTo)) < r.validTo)
      OR ($day <= r.attestedOn AND (r.validTo = 'unknown' OR left(r.attestedOn, size(r.validTo)) <= r.validTo))))
WITH one, collect(DISTINCT member) AS members
// Others that may share one, by whichever way; then all that each of them certainly has.
UNWIND members AS shared
CALL (shared) {
  MATCH (shared)-[:MEMBER_OF]->(other:Network)
  RETURN other
UNION
  MATCH (shared)<-[:FILLED_BY]-(:Seat)<-[:HAS_SEAT]-(other:Network)
  RETURN other
}
WITH DISTINCT one, members, other
WHERE other <> one
CALL (other) {
  MATCH (other)<-[membership:MEMBER_OF]-(member:Organisation)
  RETURN member, [membership] AS place
UNION ALL
  MATCH (other)-[has:HAS_SEAT]->(seat:Seat)-[filled:FILLED_BY]->(member:Organisation)
  RETURN member, [has, seat, filled] AS place
}
WITH one, members, other, member, place
WHERE all(r IN [other, member] + place WHERE r.status IN ['active', 'ended']
    AND (left($day, size(r.validFrom)) > r.validFrom OR r.validFrom = $day OR (r.attestedOn <= $day
      AND (r.validFrom = 'unknown' OR left(r.attestedOn, size(r.validFrom)) >= r.validFrom)))
    AND (r.validTo = 'open' OR (r.validTo <> 'unknown' AND left($day, size(r.validTo)) < r.validTo)
      OR ($day <= r.attestedOn AND (r.validTo = 'unknown' OR left(r.attestedOn, size(r.validTo)) <= r.validTo))))
WITH one, members, other, collect(DISTINCT member) AS others
WITH one, other, size(members) AS sizeOne, size(others) AS sizeOther,
  size([member IN others WHERE member IN members]) AS shared
WHERE shared >= $minShared
WITH shared,
  CASE WHEN one.id < other.id THEN one ELSE other END AS a,
  CASE WHEN one.id < other.id THEN other ELSE one END AS b,
  CASE WHEN one.id < other.id THEN sizeOne ELSE sizeOther END AS sizeA,
  CASE WHEN one.id < other.id THEN sizeOther ELSE sizeOne END AS sizeB
RETURN
  a.id AS a, coalesce(a.name_fi, a.name_sv, a.name_en) AS nameA,
  b.id AS b, coalesce(b.name_fi, b.name_sv, b.name_en) AS nameB,
  shared, sizeA, sizeB,
  toFloat(shared) / (sizeA + sizeB - shared) AS jaccard,
  toFloat(shared) / sizeA AS containmentAB,
  toFloat(shared) / sizeB AS containmentBA
ORDER BY jaccard DESC, shared DESC, a, b
LIMIT $first
