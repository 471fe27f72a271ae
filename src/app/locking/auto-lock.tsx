import { useContext, useEffect, useRef, useState } from 'react';
import { LockWarning } from '../../ui/locking/lock-warning';
import type { Protection } from '../../ui/protection';
import { SettingsContext } from '../../ui/settings';
import { useHide, useIsHidden } from '../../ui/view/hiding-place';
import { awakeTabs } from './awake-tabs';
import { keepWatch, type Watch } from './keep-watch';

/** After a lock that could not be, in ms. */
const untilNextTry = 30_000;

/** Locks an open vault when nobody is there, and says so before. */
export function AutoLock({ protection }: { readonly protection: Protection }) {
  const settings = useContext(SettingsContext);
  const hide = useHide();
  const isHidden = useIsHidden();
  const watch = useRef<Watch>(undefined);
  const [left, setLeft] = useState<number>();
  const [isRefused, setRefused] = useState(false);

  useEffect(() => {
    let triedAt = Number.NEGATIVE_INFINITY;
    const lock = async () => {
      triedAt = performance.now();
      const locked = await protection.lock();
      setRefused(!locked.ok);
      // What cannot be stored is not thrown away; but nobody is to see it either.
      if (!locked.ok) hide();
    };
    const kept = keepWatch({
      tabs: awakeTabs(),
      idle: () => settings.getState().lockAfter * 60_000,
      tell: (state) => {
        setLeft(state.state === 'warning' ? Math.ceil(state.left / 1000) : undefined);
        if (state.state === 'due' && performance.now() - triedAt >= untilNextTry) void lock();
      },
    });
    watch.current = kept;
    return kept.end;
  }, [protection, settings, hide]);
  useEffect(() => watch.current?.conceal(isHidden), [isHidden]);

  if (isHidden || (left === undefined && !isRefused)) return null;
  return (
    <LockWarning
      left={left}
      onStay={() => {
        setRefused(false);
        watch.current?.stay();
      }}
      onLock={() => void protection.lock({ losing: true })}
    />
  );
}
