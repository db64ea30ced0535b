import { describe, expect, it } from 'vitest';
import { attributed } from './invented.ts';

/** Whom the last claim of a text is given to. */
const last = (...paragraphs: readonly string[]) =>
  attributed({ paragraphs }, 'en').attributions.at(-1)?.source.name ?? null;

describe('"he"', () => {
  it('is whoever opened the sentence before with a surname, where the full name stood earlier', () => {
    expect(
      last(
        'The yard is run by the founder Adam Lorvik. A spokesman for the yard said that no date was set.',
        'Lorvik slept badly. He also said the price was fair.',
      ),
    ).toBe('Adam Lorvik');
  });

  it('is so behind a conjunction, and where the full name ended in “Jr.”', () => {
    expect(
      last(
        'Patrick Lorvik Jr., 55, was fined in Dalby.',
        'Sonya Marlow told the court that her client was sorry. When Lorvik was stopped, he told police that the van was his.',
      ),
    ).toBe('Patrick Lorvik Jr');
  });

  it('is nobody who only shares a name with another', () => {
    expect(
      last(
        'Sonya Marlow and her brother waited. Judge Adam Lorvik and Judge Peter Lorvik took turns. “It is late,” Sonya Marlow said.',
        'Lorvik had left by then. He said that the hall was cold.',
      ),
    ).toBe('Sonya Marlow');
  });

  it('speaks behind a sentence that ends in May', () => {
    expect(last('Adam Lorvik fell ill in May. He said that the price was fair.')).toBe('Adam Lorvik');
  });

  it('is no heading', () => {
    expect(last('“We won,” said Adam Lorvik.', 'Dalby Grand Race: Two cars were lost. He said that it rained.')).toBe(
      'Adam Lorvik',
    );
  });

  it('is none of many', () => {
    expect(
      last(
        'Adam Lorvik said that the money would not last as long as members of the board expect it to.',
        'The pier, he added, could be sold.',
      ),
    ).toBe('Adam Lorvik');
  });

  it('is one of those described, where they are one', () => {
    expect(last('A market manager told reporters that the gate was shut.', 'He said the key was lost.')).toBe(
      'A market manager',
    );
  });

  it('is not who is spoken of in what he said', () => {
    expect(
      last(
        'President Evan Marlow opened the port. “It was a good day,” said Paz Lorvik, a lawyer.',
        "Marlow's speech had cost the town its last friends, she suggested.",
      ),
    ).toBe('Paz Lorvik');
  });
});

describe('a surname', () => {
  it('takes no “and” from the head of a sentence for a first name', () => {
    expect(last('And Lorvik often has trouble at sea.', 'The hull was sound, Lorvik said.')).toBe('Lorvik');
  });

  it('takes nothing for a first name that says where somebody is, or what', () => {
    expect(last('Dalby-based Lorvik ran three yards.', 'Lorvik reported a loss of two million in May.')).toBe('Lorvik');
    expect(last('Singer-guitarists Tom Lorvik and Al Marlow met.', 'The song was old, Lorvik said.')).toBe(
      'Tom Lorvik',
    );
  });
});

describe('a title that is a pronoun without a name', () => {
  const lastInVietnamese = (...paragraphs: readonly string[]) =>
    attributed({ paragraphs }, 'vi').attributions.at(-1)?.source.name ?? null;

  it('is whoever spoke last', () => {
    expect(lastInVietnamese('Ông Lê Văn Tám cho biết kho bị dột. Ông nói thêm rằng mái tôn sẽ được thay.')).toBe(
      'Lê Văn Tám',
    );
    expect(lastInVietnamese('Jan Bell cho biết kho bị dột.', 'Theo ông, mái tôn sẽ được thay.')).toBe('Jan Bell');
  });

  it('is nobody who was called otherwise', () => {
    expect(
      lastInVietnamese(
        'Ông Lê Văn Tám cho biết kho bị dột. Bà Đỗ Thị Mận thừa nhận mái đã cũ.',
        'Ông nói thêm rằng mái tôn sẽ được thay.',
      ),
    ).toBe('Lê Văn Tám');
  });

  it('is no part of a longer phrase', () => {
    expect(lastInVietnamese('Jan Bell cho biết kho bị dột.', 'Hôm qua khi trở về anh cho biết mái đã được thay.')).toBe(
      'Jan Bell',
    );
  });
});
