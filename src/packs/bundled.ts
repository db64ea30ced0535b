/** The packs that come with Headwater, by the names of their files. */
export const PACK_NAMES = ['languages', 'outlets', 'stories'] as const;

export type PackName = (typeof PACK_NAMES)[number];

export type PackBytes = Record<PackName, Uint8Array>;
