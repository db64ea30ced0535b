// Numbers that the writer and the reader of a pack of outlets share.

/** In `outlet.flags`: the row gives a native name. */
export const HAS_NATIVE_NAME = 1;
/** In `outlet.flags`: it is known by names in a script that is not its own. */
export const KNOWN_ABROAD = 2;
/** In `outlet.flags`: there are addresses below its own ("example.com/path"), so the path has to be looked at. */
export const HAS_PATHS = 4;

/** In `extra.owner`: nobody publishes at the address itself, but below it. */
export const NOBODY = 0xffffffff;
/** In `extra.owner`: the number is a platform's. */
export const IS_PLATFORM = 0x80000000;

/** Among the languages of a homonym: every one in which the outlet does not publish (ISO 639-2 “multiple languages”). */
export const ANYWHERE_ELSE = 'mul';

/** No entry has a path of more parts: the validator of the rows holds them to it. */
export const DEEPEST_PATH = 3;
