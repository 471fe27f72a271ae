import { useLayoutEffect, useRef } from 'react';
import { paintShapes } from '../../canvas/paint-shapes';
import type { Box, Shape } from '../../scene/shapes';

type Props = { readonly shapes: readonly Shape[]; readonly box: Box; readonly className?: string | undefined };

/** A still drawing. What it shows is said elsewhere, so it is hidden from screen readers. */
export function Drawing({ shapes, box, className }: Props) {
  const picture = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    if (picture.current) paintShapes(picture.current, shapes);
  }, [shapes]);
  return (
    <svg
      ref={picture}
      className={className}
      viewBox={`${box.left} ${box.top} ${box.right - box.left} ${box.bottom - box.top}`}
      aria-hidden="true"
    />
  );
}
