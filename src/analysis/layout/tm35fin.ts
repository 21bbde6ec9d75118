/**
 * Places on the earth as places on a plane: ETRS-TM35FIN, the projection of Finland's maps (JHS 197; EPSG
 * 3067), a transverse Mercator of the GRS 80 ellipsoid by Krüger's series of 1912 as Karney gives it
 * (2011, “Transverse Mercator with an accuracy of a few nanometers”, J. Geodesy 85, 475–485).
 */

const SEMI_MAJOR_AXIS = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const CENTRAL_MERIDIAN = 27;
const SCALE = 0.9996;
const FALSE_EASTING = 500_000;

const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
/** The third flattening. */
const N = FLATTENING / (2 - FLATTENING);
const RECTIFYING_RADIUS = (SEMI_MAJOR_AXIS / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const SERIES = [
  N / 2 - (2 * N ** 2) / 3 + (5 * N ** 3) / 16 + (41 * N ** 4) / 180,
  (13 * N ** 2) / 48 - (3 * N ** 3) / 5 + (557 * N ** 4) / 1440,
  (61 * N ** 3) / 240 - (103 * N ** 4) / 140,
  (49_561 * N ** 4) / 161_280,
] as const;

/**
 * Metres east and north of a place in degrees (ETRS89, which WGS 84 is within a metre of); as far from
 * Finland as 30 degrees of longitude to a metre. O(1).
 */
export function tm35fin(
  latitude: number,
  longitude: number,
): readonly [east: number, north: number] {
  const sine = Math.sin(radians(latitude));
  const away = radians(longitude - CENTRAL_MERIDIAN);
  // The tangent of the latitude on a sphere that has the same angles.
  const tangent = Math.sinh(Math.atanh(sine) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sine));
  const alongMeridian = Math.atan2(tangent, Math.cos(away));
  const across = Math.asinh(Math.sin(away) / Math.hypot(tangent, Math.cos(away)));
  let [north, east] = [alongMeridian, across];
  SERIES.forEach((coefficient, at) => {
    const times = 2 * (at + 1);
    north += coefficient * Math.sin(times * alongMeridian) * Math.cosh(times * across);
    east += coefficient * Math.cos(times * alongMeridian) * Math.sinh(times * across);
  });
  const scale = SCALE * RECTIFYING_RADIUS;
  return [FALSE_EASTING + scale * east, scale * north];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
