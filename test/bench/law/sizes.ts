/** The three sizes of generated counties, from one county to a continent. */

export interface Size {
  readonly organisations: number;
  readonly networks: number;
  readonly memberships: number;
  readonly municipalities: number;
  readonly counties: number;
  readonly countries: number;
}

export const sizes = {
  lappi: {
    organisations: 3_000,
    networks: 800,
    memberships: 12_000,
    municipalities: 21,
    counties: 4,
    countries: 1,
  },
  suomi: {
    organisations: 110_000,
    networks: 20_000,
    memberships: 500_000,
    municipalities: 308,
    counties: 21,
    countries: 1,
  },
  eurooppa: {
    organisations: 2_000_000,
    networks: 300_000,
    memberships: 10_000_000,
    municipalities: 30_000,
    counties: 1_200,
    countries: 30,
  },
} as const satisfies { readonly [name: string]: Size };

export type SizeName = keyof typeof sizes;
