/** A page as one pass over its DOM finds it: blocks of text, the boxes around them, and what the page says of itself. */
export interface Page {
  boxes: Box[];
  blocks: Block[];
  marks: Mark[];
  metas: { name: string; content: string }[];
  linkTags: { rel: string; href: string; hreflang: string }[];
  /** The raw texts of JSON-LD scripts. */
  jsonLd: string[];
  properties: ItemProperty[];
  titleTag: string | null;
  language: string | null;
  /** The address that relative links are resolved against. */
  base: string;
  /** `itemtype` attributes of items of microdata. */
  itemTypes: string[];
  /** Whether the page has a large field to write in, as applications do. */
  editable: boolean;
  /** The box of the story that the reader looks at, of several on the page; -1 where the page as a whole is one. */
  shown: number;
  /** False where the page was too large to be read to its end. */
  complete: boolean;
}

/** An element that starts a line of its own. Boxes stand in document order; the first is the root. */
export interface Box {
  tag: string;
  parent: number;
  depth: number;
  /** Bits of `HINT`. */
  hints: number;
  hidden: boolean;
  role: string | null;
  itemprop: string | null;
  /** Index of the first block inside, and of the first one after. */
  first: number;
  end: number;
  /** Index of the first box that is no descendant. */
  next: number;
}

/** A run of text that no box interrupts. */
export interface Block {
  box: number;
  text: string;
  pieces: Piece[];
  links: BlockLink[];
  /** UTF-16 units inside links. */
  linked: number;
  /** UTF-16 units in bold or emphasised type. */
  strong: number;
}

/** A text's share of a block: its index in the tape; `start` is the offset in the block's text before the trim. */
export interface Piece {
  text: number;
  start: number;
  afterSpace: boolean;
}

export interface BlockLink {
  href: string;
  rel: string | null;
  start: number;
  end: number;
}

/** An inline element that says what its text is: an author's name, a date. */
export interface Mark {
  tag: string;
  /** Its `datetime`, `rel` and `class`, where it has them. */
  datetime: string | null;
  rel: string | null;
  className: string;
  block: number;
  start: number;
  end: number;
  hints: number;
  itemprop: string | null;
  /** Whether it is a link to a page on an author, by its address. */
  toAuthor: boolean;
}

/** A property of microdata, with its value as HTML defines it; for an item inside, the item's name. */
export interface ItemProperty {
  name: string;
  value: string;
}
