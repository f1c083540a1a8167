'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from '#i18n/navigation.tsx';
import { buttonStyle } from './button-style.ts';

interface MenuItem {
  label: string;
  /** Where it leads; without it, `onSelect` says what it does. */
  href?: string;
  onSelect?: () => void;
  icon?: ReactNode;
  tone?: 'danger';
  lang?: string;
  /** For choices that can be on: whether this one is. */
  checked?: boolean;
  disabled?: boolean;
}

interface MenuProps {
  trigger: ReactNode;
  /** What the menu is about, for screen readers. */
  label: string;
  /** 'rule' parts what goes before from what follows. */
  items: (MenuItem | 'rule')[];
  align?: 'start' | 'center' | 'end';
  /** Classes of the button; a quiet one where nothing is said. */
  className?: string;
}

/** Actions on one thing, behind a button. Not for navigation through the site, and not for choosing a value. */
export function Menu({ trigger, label, items, align = 'start', className = buttonStyle.quiet }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger className={className}>
        {trigger}
        <ChevronDown className="size-4" />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={4} className="z-50">
          <Base.Popup
            className="popup min-w-52 max-w-[min(24rem,var(--available-width))] py-1"
            aria-label={label}
          >
            {items.map((item, index) =>
              item === 'rule' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a rule has no identity but its place
                <Base.Separator key={index} className="my-1 border-t border-rule" />
              ) : (
                <Item key={item.label} {...item} />
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Item({ label, href, onSelect, icon, tone, lang, checked, disabled }: MenuItem) {
  const className = `choice ${tone === 'danger' ? 'text-danger!' : ''}`;
  const content = (
    <>
      {icon}
      <span lang={lang} className="min-w-0 flex-1">
        {label}
      </span>
    </>
  );
  if (href !== undefined)
    return (
      <Base.LinkItem className={className} render={<Link href={href} />} closeOnClick>
        {content}
      </Base.LinkItem>
    );
  if (checked !== undefined)
    return (
      <Base.CheckboxItem
        checked={checked}
        onCheckedChange={onSelect}
        disabled={disabled}
        className={className}
      >
        {content}
        <Base.CheckboxItemIndicator>
          <Check className="size-4" />
        </Base.CheckboxItemIndicator>
      </Base.CheckboxItem>
    );
  return (
    <Base.Item onClick={onSelect} disabled={disabled} className={className}>
      {content}
    </Base.Item>
  );
}
