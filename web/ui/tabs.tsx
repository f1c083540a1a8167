'use client';

import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

interface TabsProps {
  label: string;
  tabs: { id: string; label: ReactNode; panel: ReactNode }[];
  /** Which one stands open at first; the first where nothing is said. */
  initial?: string;
  value?: string;
  onChange?: (id: string) => void;
}

/** Views of one thing, of which one is seen at a time. Arrow keys move between heads; all panels stay in the HTML. */
export function Tabs({ label, tabs, initial, value, onChange }: TabsProps) {
  return (
    <Base.Root
      defaultValue={value === undefined ? (initial ?? tabs[0]?.id) : undefined}
      value={value}
      onValueChange={(id) => onChange?.(String(id))}
    >
      <Base.List
        aria-label={label}
        className="flex gap-6 overflow-x-auto border-b border-rule"
        activateOnFocus
      >
        {tabs.map((tab) => (
          <Base.Tab key={tab.id} value={tab.id} className="tab -mb-px">
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.id} value={tab.id} keepMounted className="pt-5">
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
