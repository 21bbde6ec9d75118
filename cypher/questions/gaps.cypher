// Question 3: which municipality is reached for which concept by a network that covers it, and whether a
// gap is known. The same answer as `gaps(rows: MUNICIPALITY, via: COVERS)` of the API for target groups,
// goals, tasks, themes, levels and sectors; docs/questions/gaps.md gives the definitions.
//
// What is known is a number: 4 PRESENT, 3 INHERITED, 2 NOT_STATED, 1 UNKNOWN, 0 NONE. Of each network the
// smaller of what is known of its area and of its concept counts, and of all networks the largest. What is
// known of a network's other concepts is alike for all of them, and never more than what is known of the
// network there; so networks are gone through once a municipality, and then only those for the concept.
// Only records count that certainly hold on the day, as in overlaps.cypher.
//
// Parameters:
//   :param day => '2026-01-15'          the day asked for
//   :param scheme => 'targetGroup'      or goal, task, theme, cooperationLevel, sector
CALL () {
  // What sources speak for: 0 where they have everything, 2 where they do not claim to.
  MATCH (source:Source)-[scope:SPEAKS_FOR]->(subject)
  WHERE scope.fact IN ['networks', 'concepts']
    AND all(r IN [source, scope, subject] WHERE r.status IN ['active', 'ended']
      AND (left($day, size(r.validFrom)) > r.validFrom OR r.validFrom = $day OR (r.attestedOn <= $day
        AND (r.validFrom = 'unknown' OR left(r.attestedOn, size(r.validFrom)) >= r.validFrom)))
      AND (r.validTo = 'open' OR (r.validTo <> 'unknown' AND left($day, size(r.validTo)) < r.validTo)
        OR ($day <= r.attestedOn AND (r.validTo = 'unknown' OR left(r.attestedOn, size(r.validTo)) <= r.validTo))))
  CALL (subject) {
    OPTIONAL MATCH path = (part:Municipality)-[:PART_OF*0..9]->(subject)
    WHERE all(r IN nodes(path) + relationships(path) WHERE r.status IN ['active', 'ended']
        AND (left($day, size(r.validFrom)) > r.validFrom OR r.validFrom = $day OR (r.attestedOn <= $day
          AND (r.validFrom = 'unknown' OR left(r.attestedOn, size(r.validFrom)) >= r.validFrom)))
        AND (r.validTo = 'open' OR (r.validTo <> 'unknown' AND left($day, size(r.validTo)) < r.validTo)
          OR ($day <= r.attestedOn AND (r.validTo = 'unknown' OR left(r.attestedOn, size(r.validTo)) <= r.validTo))))
    RETURN collect(DISTINCT part.id) AS municipalities
  }
  RETURN collect({
    fact: scope.fact, known: CASE WHEN scope.complete THEN 0 ELSE 2 END, subject: subject.id,
    isEverything: subject:Area AND subject.kind = 'country', municipalities: municipalities
  }) AS scopes
}
CALL (scopes) {
  MATCH (network:Network)
  WHERE all(r IN [network] WHERE r.status IN ['active', 'ended']
      AND (left($day, size(r.validFrom)) > r.validFrom OR r.validFrom = $day OR (r.attestedOn <= $day
        AND (r.validFrom = 'unknown' OR left(r.attestedOn, size(r.validFrom)) >= r.validFrom)))
      AND (r.validTo = 'open' OR (r.validTo <> 'unknown' AND left($day, size(r.validTo)) < r.validTo)
        OR ($day <= r.attestedOn AND (r.validTo = 'unknown' OR left(r.attestedOn, size(r.validTo)) <= r.validTo))))
  CALL (network) {
    OPTIONAL MATCH (network)-[covers:COVERS]->(area:Area)
    WHERE all(r IN [covers, area] WHERE r.status IN ['active', 'ended']
        AND (left($day, size(r.validFrom)) > r.validFrom OR r.validFrom = $day OR (r.attestedOn <= $day
          AND (r.validFrom = 'unknown' OR left(r.attestedOn, size(r.validFrom)) >= r.validFrom)))
        AND (r.validTo = 'open' OR (r.validTo <> 'unknown' AND left($day, size(r.validTo)) < r.validTo)
          OR ($day <= r.attestedOn AND (r.validTo = 'unknown' OR left(r.attestedOn, size(r.validTo)) <= r.validTo))))
    CALL (area) {
      OPTIONAL MATCH path = (part:Municipality)-[:PART_OF*0..9]->(area)
      WHERE all(r IN nodes(path) + relationships(path) WHERE r.status IN ['active', 'ended']
          AND (left($day, size(r.validFrom)) > r.validFrom OR r.validFrom = $day OR (r.attestedOn <= $day
            AND (r.validFrom = 'unknown' OR left(r.attestedOn, size(r.validFrom)) >= r.validFrom)))
          AND (r.validTo = 'open' OR (r.validTo <> 'unknown' AND left($day, size(r.validTo)) < r.validTo)
            OR ($day <= r.attestedOn AND (r.validTo = 'unknown' OR left(r.attestedOn, size(r.validTo)) <= r.validTo))))
      RETURN collect(DISTINCT part.id) AS municipalities
    }
    RETURN collect(municipalities) AS areas
  }
  CALL (network) {
    OPTIONAL MATCH (network)-[purpose:ABOUT|SERVES]->(concept:Concept {scheme: $scheme})
    WHERE all(r IN [purpose, concept] WHERE r.status IN ['active', 'ended']
        AND (left($day, size(r.validFrom)) > r.validFrom OR r.validFrom = $day OR (r.attestedOn <= $day
          AND (r.validFrom = 'unknown' OR left(r.attestedOn, size(r.validFrom)) >= r.validFrom)))
        AND (r.validTo = 'open' OR (r.validTo <> 'unknown' AND left($day, size(r.validTo)) < r.validTo)
          OR ($day <= r.attestedOn AND (r.validTo = 'unknown' OR left(r.attestedOn, size(r.validTo)) <= r.validTo))))
    RETURN collect(concept.id) AS concepts
  }
  WITH scopes, network, areas, concepts,
    reduce(all = [], area IN areas | all + area) AS municipalities
  WITH network, areas, concepts, municipalities,
    [scope IN scopes WHERE scope.isEverything OR scope.subject = network.id OR (municipalities <> []
      AND all(one IN municipalities WHERE one IN scope.municipalities))] AS own
  WITH network, areas, concepts, municipalities,
    [scope IN own WHERE scope.fact = 'networks' | scope.known] AS ofAreas,
    [scope IN own WHERE scope.fact = 'concepts' | scope.known] AS ofConcepts
  RETURN collect({
    id: network.id, areas: areas, municipalities: municipalities, concepts: concepts, ofAreas: ofAreas,
    elsewhere: CASE WHEN 0 IN ofConcepts THEN 0 WHEN ofConcepts <> [] THEN 2 ELSE 1 END
  }) AS networks
}
MATCH (municipality:Municipality)
WHERE all(r IN [municipality] WHERE r.status IN ['active', 'ended']
    AND (left($day, size(r.validFrom)) > r.validFrom OR r.validFrom = $day OR (r.attestedOn <= $day
      AND (r.validFrom = 'unknown' OR left(r.attestedOn, size(r.validFrom)) >= r.validFrom)))
    AND (r.validTo = 'open' OR (r.validTo <> 'unknown' AND left($day, size(r.validTo)) < r.validTo)
      OR ($day <= r.attestedOn AND (r.validTo = 'unknown' OR left(r.attestedOn, size(r.validTo)) <= r.validTo))))
WITH networks, municipality,
  [scope IN scopes WHERE scope.fact = 'networks' AND (scope.isEverything
    OR municipality.id IN scope.municipalities) | scope.known] AS there
CALL (networks, municipality, there) {
  UNWIND networks AS network
  WITH network, CASE
      WHEN [municipality.id] IN network.areas THEN 4
      WHEN municipality.id IN network.municipalities THEN 3
      WHEN 0 IN there + network.ofAreas THEN 0
      WHEN there + network.ofAreas <> [] THEN 2
      ELSE 1
    END AS row
  RETURN
    max(CASE WHEN row < network.elsewhere THEN row ELSE network.elsewhere END) AS ofAny,
    collect(CASE WHEN network.concepts <> [] THEN {id: network.id, row: row, concepts: network.concepts} END) AS bodies
}
// Where no network is recorded: what is known of the networks there.
WITH municipality, bodies,
  coalesce(ofAny, CASE WHEN 0 IN there THEN 0 WHEN there <> [] THEN 2 ELSE 1 END) AS ofAny
MATCH (concept:Concept {scheme: $scheme})
WHERE all(r IN [concept] WHERE r.status IN ['active', 'ended']
    AND (left($day, size(r.validFrom)) > r.validFrom OR r.validFrom = $day OR (r.attestedOn <= $day
      AND (r.validFrom = 'unknown' OR left(r.attestedOn, size(r.validFrom)) >= r.validFrom)))
    AND (r.validTo = 'open' OR (r.validTo <> 'unknown' AND left($day, size(r.validTo)) < r.validTo)
      OR ($day <= r.attestedOn AND (r.validTo = 'unknown' OR left(r.attestedOn, size(r.validTo)) <= r.validTo))))
WITH municipality, concept, ofAny, [body IN bodies WHERE concept.id IN body.concepts] AS bodies
WITH municipality, concept, bodies,
  reduce(best = ofAny, body IN bodies | CASE WHEN body.row > best THEN body.row ELSE best END) AS value
WITH municipality, concept, value,
  [body IN bodies WHERE value >= 3 AND body.row = value | body.id] AS who
RETURN
  municipality.id AS municipality, coalesce(municipality.name_fi, municipality.name_sv) AS municipalityName,
  concept.id AS concept, coalesce(concept.name_fi, concept.name_sv, concept.name_en) AS conceptName,
  ['NONE', 'UNKNOWN', 'NOT_STATED', 'INHERITED', 'PRESENT'][value] AS state,
  CASE WHEN value >= 3 OR value = 0 THEN size(who) END AS count, who
ORDER BY municipalityName, municipality, conceptName, concept
