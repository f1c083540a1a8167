'use client';

import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';

interface TooltipProps {
  /** A few words that name or shorten; touch readers never see them, so nothing may hang on them. */
  text: string;
  /** One button or link, with a name of its own. */
  children: ReactElement;
}

/** A name beside a button that shows only a picture, for those who point or tab. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} className="z-50">
          <Base.Popup className="popup max-w-64 px-3 py-1.5 text-small">{text}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
