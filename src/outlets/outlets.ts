import { openContainer } from '../packs/container.ts';
import { openAddressBook } from './addresses.ts';
import { openNames } from './name-index.ts';
import type { OutletIndex } from './outlet.ts';
import { openTable } from './table.ts';

/**
 * Opens a pack of outlets. Nothing is read or copied but what a look-up needs, so that opening costs the same whatever
 * the pack holds. Throws PackError where the bytes are no pack of outlets.
 */
export function openOutlets(bytes: Uint8Array): OutletIndex {
  const pack = openContainer(bytes);
  const table = openTable(pack);
  const addresses = openAddressBook(pack, table);
  return {
    byAddress: addresses.byAddress,
    byName: openNames(pack, table, addresses),
    get(domain) {
      const outlet = addresses.numberOf(domain);
      return outlet < 0 ? null : table.outletOf(outlet);
    },
    source: table.source,
  };
}
