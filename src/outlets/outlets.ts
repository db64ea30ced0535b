import { openContainer } from '../packs/container.ts';
import { openAddressBook } from './addresses.ts';
import { type FindByName, openNames } from './name-index.ts';
import type { OutletIndex } from './outlet.ts';
import { openTable } from './table.ts';

/**
 * Opens a pack of outlets. Nothing is read or copied but what a look-up needs, so that opening costs the same whatever
 * the pack holds; names and facts are opened with the first look-up of their kind. Throws PackError where the bytes are no pack
 * of outlets; a look-up does where its part of the pack is damaged.
 */
export function openOutlets(bytes: Uint8Array): OutletIndex {
  const pack = openContainer(bytes);
  const table = openTable(pack);
  const addresses = openAddressBook(pack, table);
  let names: FindByName | null = null;
  return {
    byAddress: addresses.byAddress,
    byName(name, context) {
      names ??= openNames(pack, table, addresses);
      return names(name, context);
    },
    get(domain) {
      const outlet = addresses.numberOf(domain);
      return outlet < 0 ? null : table.outletOf(outlet);
    },
    source: table.source,
  };
}
