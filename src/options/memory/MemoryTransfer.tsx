import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type Imported, type Memory, MemoryError } from '../../memory/memory.ts';
import { listText, numberText } from '../../ui/format.ts';
import { problemText } from '../../ui/memory-problem.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { Notification } from '../../ui/Toast.tsx';
import { type MessageKey, plural, text } from '../../ui/text.ts';
import type { OpenedMemory } from './use-memory.ts';

interface MemoryTransferProps {
  opened: OpenedMemory;
  memory: Memory;
  isEmpty: boolean;
  notify: (notification: Notification) => void;
}

/** What is wrong with a file as a whole. */
const FILE_PROBLEMS = {
  import_too_large: 'memory_import_too_large',
  import_not_json: 'import_not_json',
  import_not_memory: 'memory_import_not_memory',
  import_newer: 'import_newer',
} as const satisfies Record<string, MessageKey>;

/** What is kept as a file, out and in. A file is added to what is kept, and replaces nothing of it. */
export function MemoryTransfer({ opened, memory, isEmpty, notify }: MemoryTransferProps): VNode {
  const [problem, setProblem] = useState<string | null>(null);

  const onExport = async (): Promise<void> => {
    try {
      const pieces: string[] = [];
      for await (const piece of memory.exportAll()) pieces.push(piece);
      saveFile('headwater-memory.json', 'application/json', pieces);
      notify({ message: text('memory_exported'), undo: null });
    } catch (error) {
      setProblem(problemText(error instanceof MemoryError ? error.problem : 'broken'));
    }
  };
  const onFile = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const imported = await memory.importAll(await file.text().catch(() => ''));
    // The same file, mended, can then be chosen again.
    input.value = '';
    setProblem(whatIsWrong(imported));
    if (imported.added + imported.merged + imported.known === 0) return;
    notify({ message: importedText(imported), undo: null });
    opened.changed();
  };
  return (
    <>
      <h3>{text('memory_transfer')}</h3>
      {!isEmpty && (
        <p>
          <button type="button" class="plain" onClick={() => void onExport()}>
            {text('memory_export')}
          </button>
        </p>
      )}
      <label class="field">
        {text('memory_import')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => void onFile(currentTarget)}
        />
      </label>
      <p class="problem" role="alert">
        {problem}
      </p>
    </>
  );
}

function importedText({ added, merged, known }: Imported): string {
  const parts = [plural('memory_import_added', added)];
  if (merged > 0) parts.push(plural('memory_import_merged', merged));
  if (known > 0) parts.push(plural('memory_import_known', known));
  return text('memory_imported', listText(parts));
}

/** What of a file could not be taken, and why; null where all was. */
function whatIsWrong({ problem, bad }: Imported): string | null {
  const passedOver = bad.named
    .slice(0, 3)
    .map(({ entry, wrong }) => text('memory_import_entry', numberText(entry), wrong));
  const sentences = bad.count > 0 ? [plural('memory_import_bad', bad.count, listText(passedOver))] : [];
  if (problem) sentences.push(isFileProblem(problem) ? text(FILE_PROBLEMS[problem]) : problemText(problem));
  return sentences.length > 0 ? sentences.join(' ') : null;
}

function isFileProblem(problem: NonNullable<Imported['problem']>): problem is keyof typeof FILE_PROBLEMS {
  return problem in FILE_PROBLEMS;
}
