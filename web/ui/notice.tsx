import type { ReactNode } from 'react';

const tones = {
  plain: 'border-rule-strong bg-sunk',
  good: 'border-good bg-good-paper',
  warning: 'border-warning bg-warning-paper',
  danger: 'border-danger bg-danger-paper',
};

interface NoticeProps {
  tone?: keyof typeof tones;
  /** `alert` for what went wrong just now, `status` for what went well; none for what simply stands there. */
  role?: 'alert' | 'status';
  title?: string;
  children?: ReactNode;
}

/** A message about the page or about what was just done. */
export function Notice({ tone = 'plain', role, title, children }: NoticeProps) {
  return (
    <div role={role} className={`my-4 max-w-[75ch] border-s-4 px-4 py-3 ${tones[tone]}`}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
