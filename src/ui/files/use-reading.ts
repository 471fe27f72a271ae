import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReadAnswer } from '../../files/file-task';
import { readMapFile } from '../../files/read-map-file';

/** What is in a chosen file, once it has been read; an encrypted one is read again with its passphrase. */
export function useReading(file: File) {
  const [answer, setAnswer] = useState<ReadAnswer>();
  const [isReading, setReading] = useState(true);
  const latest = useRef<object>(undefined);

  const read = async (passphrase?: string) => {
    const mine = {};
    latest.current = mine;
    setReading(true);
    const answered = await readMapFile(file, passphrase);
    if (latest.current !== mine) return;
    setReading(false);
    setAnswer(answered);
  };
  const begin = useEffectEvent(() => {
    setAnswer(undefined);
    void read();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is read anew.
  useEffect(() => {
    begin();
    return () => {
      latest.current = undefined;
    };
  }, [file]);

  return { answer, isReading, readWith: (passphrase: string) => void read(passphrase) } as const;
}
