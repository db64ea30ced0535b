import type { VNode } from 'preact';
import type { MemoryMode, Settings, SettingsChange } from '../../settings/settings.ts';
import { numberText } from '../../ui/format.ts';
import { problemText } from '../../ui/memory-problem.ts';
import type { Notification } from '../../ui/Toast.tsx';
import { plural, text } from '../../ui/text.ts';
import { EraseForms } from './EraseForms.tsx';
import { LeftOut } from './LeftOut.tsx';
import { MemoryChoice } from './MemoryChoice.tsx';
import { MemoryTransfer } from './MemoryTransfer.tsx';
import { ReadingList } from './ReadingList.tsx';
import { StartOver } from './StartOver.tsx';
import { useErasing } from './use-erasing.ts';
import { useMemory } from './use-memory.ts';
import './memory.css';

interface MemorySectionProps {
  settings: Settings;
  apply: (change: SettingsChange, message: string) => Promise<void>;
  notify: (notification: Notification) => void;
}

/** What is remembered of what was read: the consent, what is kept, and every way to look at it and be rid of it. */
export function MemorySection({ settings, apply, notify }: MemorySectionProps): VNode {
  const isOn = settings.memory !== 'off';
  const opened = useMemory(isOn);
  const { memory, usage, problem, version } = opened;
  const erase = useErasing(opened, notify);
  const choose = async (mode: MemoryMode): Promise<void> => {
    if (mode !== 'off') askToKeep();
    await apply({ set: 'memory', mode }, text(`changed_memory_${mode}`));
  };
  return (
    <section aria-labelledby="memory">
      <h2 id="memory">{text('options_memory')}</h2>
      <p class="hint">{text('options_memory_hint')}</p>
      <MemoryChoice mode={settings.memory} onChoose={choose} />
      {problem && <p class="problem">{problemText(problem)}</p>}
      {memory && problem === 'broken' && <StartOver opened={opened} memory={memory} notify={notify} />}
      {(isOn || Object.keys(settings.memorySites).length > 0) && <LeftOut rules={settings.memorySites} apply={apply} />}
      {memory && usage && (
        <>
          <h3>{text('memory_kept')}</h3>
          <p>
            {plural('memory_usage', usage.readings, sizeText(usage.bytes))}
            {!isOn && usage.readings > 0 && ` ${text('memory_usage_off')}`}
          </p>
          {usage.readings > 0 && (
            <>
              <ReadingList memory={memory} version={version} onErase={erase} />
              <EraseForms onErase={erase} />
            </>
          )}
          <MemoryTransfer opened={opened} memory={memory} isEmpty={usage.readings === 0} notify={notify} />
        </>
      )}
    </section>
  );
}

/** Else Firefox may throw away what is remembered when the disk is full; where it refuses, memory works all the same. */
function askToKeep(): void {
  navigator.storage.persist().catch(() => {});
}

/** In kilobytes or megabytes. */
function sizeText(bytes: number): string {
  const kilobytes = bytes / 1_000;
  return kilobytes < 1_000
    ? text('size_kilobytes', numberText(Math.ceil(kilobytes)))
    : text('size_megabytes', numberText(Math.round(kilobytes / 100) / 10));
}
