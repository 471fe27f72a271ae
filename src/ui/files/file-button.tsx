import { type ReactNode, useRef } from 'react';
import { Button } from '../parts/button';

type Props = {
  readonly icon?: ReactNode;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
};

/** Asks for a file of ours. What it really is, is decided by its content. */
export function FileButton({ icon, onFile, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} onPress={() => field.current?.click()}>
        {children}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,.verkosto,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again, after it has been mended.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
