// Follows from the model: npm run emit:cypher
// How many records there are of each kind, from the counts that the database keeps: nothing is
// read. Types of relationships have to be asked for one by one, since the database lists those too
// that it only has a constraint for. Gives one row, with a count for each kind.
RETURN
  COUNT { (:Organisation) } AS Organisation, COUNT { (:Network) } AS Network,
  COUNT { (:Area) } AS Area, COUNT { (:ContactPerson) } AS ContactPerson,
  COUNT { (:Source) } AS Source, COUNT { (:ContactPoint) } AS ContactPoint,
  COUNT { (:Seat) } AS Seat, COUNT { (:Concept) } AS Concept, COUNT { (:Duty) } AS Duty,
  COUNT { (:CouncilTerm) } AS CouncilTerm, COUNT { (:Meeting) } AS Meeting,
  COUNT { (:Document) } AS Document, COUNT { (:Grant) } AS Grant, COUNT { (:Project) } AS Project,
  COUNT { (:PracticeModel) } AS PracticeModel, COUNT { (:Collection) } AS Collection,
  COUNT { (:Observation) } AS Observation, COUNT { (:Statement) } AS Statement,
  COUNT { ()-[:MEMBER_OF]->() } AS MEMBER_OF, COUNT { ()-[:HAS_SEAT]->() } AS HAS_SEAT,
  COUNT { ()-[:FOR_CATEGORY]->() } AS FOR_CATEGORY, COUNT { ()-[:FILLED_BY]->() } AS FILLED_BY,
  COUNT { ()-[:HELD_BY]->() } AS HELD_BY, COUNT { ()-[:REPRESENTS]->() } AS REPRESENTS,
  COUNT { ()-[:ACTS_FOR]->() } AS ACTS_FOR, COUNT { ()-[:CONTACT_FOR]->() } AS CONTACT_FOR,
  COUNT { ()-[:INFORMS]->() } AS INFORMS, COUNT { ()-[:LOCATED_IN]->() } AS LOCATED_IN,
  COUNT { ()-[:OPERATES_IN]->() } AS OPERATES_IN, COUNT { ()-[:COVERS]->() } AS COVERS,
  COUNT { ()-[:GOVERNS]->() } AS GOVERNS, COUNT { ()-[:PART_OF]->() } AS PART_OF,
  COUNT { ()-[:SUCCEEDED_BY]->() } AS SUCCEEDED_BY, COUNT { ()-[:HOSTED_BY]->() } AS HOSTED_BY,
  COUNT { ()-[:REPORTS_TO]->() } AS REPORTS_TO, COUNT { ()-[:APPOINTS]->() } AS APPOINTS,
  COUNT { ()-[:PREPARES]->() } AS PREPARES, COUNT { ()-[:ABOUT]->() } AS ABOUT,
  COUNT { ()-[:SERVES]->() } AS SERVES, COUNT { ()-[:BROADER]->() } AS BROADER,
  COUNT { ()-[:BEARS]->() } AS BEARS, COUNT { ()-[:FULFILS]->() } AS FULFILS,
  COUNT { ()-[:HELD]->() } AS HELD, COUNT { ()-[:ATTENDED]->() } AS ATTENDED,
  COUNT { ()-[:FUNDED_BY]->() } AS FUNDED_BY, COUNT { ()-[:IN_COLLECTION]->() } AS IN_COLLECTION,
  COUNT { ()-[:REFERS_TO]->() } AS REFERS_TO, COUNT { ()-[:SPEAKS_FOR]->() } AS SPEAKS_FOR,
  COUNT { ()-[:RELATED_TO]->() } AS RELATED_TO
