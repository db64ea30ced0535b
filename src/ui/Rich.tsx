import type { ComponentChild, VNode } from 'preact';
import { type MessageKey, type Sentence, text } from './text.ts';

/** Characters of Unicode's private use that no message holds: they mark the places of the values. */
const FIRST_MARK = 0xe000;
const MARKS = /([\ue000-\ue008])/;

/** A message with elements in its places. */
export function Rich({ message, values }: { message: MessageKey; values: readonly ComponentChild[] }): VNode {
  const marks = values.map((_, i) => String.fromCharCode(FIRST_MARK + i));
  const parts = text(message, ...marks).split(MARKS);
  return <>{parts.map((part) => (MARKS.test(part) ? values[part.charCodeAt(0) - FIRST_MARK] : part))}</>;
}

/** A sentence whose names keep their own direction of writing. */
export function Said({ sentence: { key, values } }: { sentence: Sentence }): VNode {
  const parts = values.map((value, i) =>
    typeof value === 'string' ? <Name key={i}>{value}</Name> : <Said key={i} sentence={value} />,
  );
  return <Rich message={key} values={parts} />;
}

/** A name in its own direction of writing. */
function Name({ children }: { children: ComponentChild }): VNode {
  return <bdi>{children}</bdi>;
}
